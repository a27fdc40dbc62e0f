import { Shape } from '../../text/tokens.ts'
import type { Page, Sentence } from '../pack.ts'
import { discussForms } from './cues.ts'
import { isAdverb, lexicon } from './lexicon.ts'

/**
 * Whether a sentence tells how the talk went or what was done. What is left over is somebody's words, gone on without a cue.
 *
 *     The conversation was candid.              → narrative
 *     The two countries enjoy mutual trust.     → not
 */
export function isNarrative(page: Page, sentence: Sentence): boolean {
  const { tokens } = page
  let at = sentence.from
  while (at < sentence.to && (tokens.shape[at] === Shape.mark || lexicon.openers.has(tokens.word[at] as string))) at++
  if (isAboutTheTalk(page, at, sentence.to) || isFragment(page, sentence)) return true
  const found: { from: number; to: number; value: unknown }[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens.word[i] as string
    if (lexicon.pastDeeds.has(word)) return true
    if (page.inQuotes[i]) continue
    discussForms.matchAt(tokens, i, sentence.to, found as never)
  }
  return found.length > 0
}

function isAboutTheTalk(page: Page, from: number, to: number): boolean {
  const { tokens } = page
  for (let i = from; i < Math.min(to, from + 9); i++) {
    const word = tokens.word[i] as string
    if (lexicon.occasions.has(word)) {
      const next = tokens.word[i + 1] ?? ''
      return lexicon.auxiliaries.has(next) || /ed$|s$/.test(next) || lexicon.prepositions.has(next) || lexicon.deeds.has(next)
    }
    if (lexicon.auxiliaries.has(word) || (lexicon.prepositions.has(word) && word !== 'of')) return false
  }
  return false
}

/** A verb in the past after a subject, adverbs between: "Tass also recounted". */
export function isDeedAt({ tokens }: Page, at: number): boolean {
  let i = at
  while (isAdverb(tokens.word[i] ?? '')) i++
  const word = tokens.word[i] ?? ''
  return tokens.shape[i] === Shape.lower && !lexicon.auxiliaries.has(word) && (/ed$/.test(word) || lexicon.pastDeeds.has(word))
}

/** Words without a verb among them: a heading, a name, the rest of a broken line. */
function isFragment({ tokens }: Page, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens.word[i] as string
    if (lexicon.auxiliaries.has(word)) return false
    if (tokens.shape[i] === Shape.lower && word.length > 3 && /(?:ed|[^s]s)$/.test(word)) return false
  }
  return true
}
