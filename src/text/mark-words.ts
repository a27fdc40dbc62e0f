import type { Span } from '../model/span.ts'
import { foldWord } from './fold.ts'

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u

/** The words of a text with their places; a run of Han characters is one. */
export const wordsIn = (text: string): { word: string; span: Span }[] =>
  [...text.matchAll(RUN)].map(({ 0: word, index }) => ({ word, span: { start: index, end: index + word.length } }))

export const isHan = (word: string): boolean => HAN.test(word)

/** Where words stand that are meant, or runs of Han characters, of which no word is cut out; in order, none over another. */
export function markWords(text: string, isMeant: (word: string) => boolean, runs: readonly string[]): Span[] {
  const found = wordsIn(text)
    .filter(({ word }) => !isHan(word) && isMeant(word))
    .map(({ span }) => span)
  for (const run of runs)
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) found.push({ start: at, end: at + run.length })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({ start }, i) => found.slice(Math.max(0, i - 8), i).every(({ end }) => end <= start))
}

/** Where the words of a name stand that begin with one of these folded words. */
export const markBeginnings = (text: string, terms: readonly string[]): Span[] =>
  markWords(text, (word) => terms.some((term) => foldWord(word).startsWith(term)), terms.filter(isHan))
