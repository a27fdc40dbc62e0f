import type { Span } from '../../model/span.ts'
import { foldWord } from '../../text/fold.ts'
import { lexicon } from './lexicon.ts'
import { isSameName } from './same-name.ts'
import { titles } from './titles.ts'
import { isPassive, isVerb } from './verbs.ts'

type Word = Readonly<{ text: string; bare: string; folded: string; start: number; end: number }>

const WORD = /\S+/gu
const NAME = /^\p{Lu}[\p{L}-]*\p{Ll}$/u
const LONGEST_NAME = 5

/**
 * Cards of persons that a page shows beside their first mention, and that stand in the sentence once its lines are one:
 * the name once more, in the nominative, with its office.
 *
 *     … канцлером Ору Тассом Тасс Ору Канцлер Республики Оруст подтвердил …
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findCards(text: string): Span[] {
  const words = wordsOf(text)
  const out: Span[] = []
  for (let i = 1; i < words.length; i++) {
    const to = cardEnd(words, i)
    if (to < 0) continue
    out.push({ start: (words[i] as Word).start, end: (words[to - 1] as Word).end })
    i = to - 1
  }
  return out
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: one, index }) => {
    const bare = one.replace(/[.,:;!?»)]+$/u, '')
    return { text: one, bare, folded: foldWord(bare), start: index, end: index + (one.endsWith(',') ? one.length : bare.length) }
  })
}

/** Where the card that begins with a word ends; -1 when none begins. */
function cardEnd(words: readonly Word[], at: number): number {
  const first = words[at] as Word
  if (!NAME.test(first.text) || titles.heads.has(first.folded) || !isNamedBefore(words, at)) return -1
  let i = at + 1
  while (i < words.length && i - at < LONGEST_NAME && NAME.test(words[i]?.text ?? '') && !startsOffice(words, i)) i++
  return startsOffice(words, i) ? officeEnd(words, i) : -1
}

/** The same name right before, in whatever case: "Тассом Тасс", "О.Тасс Тасс". */
function isNamedBefore(words: readonly Word[], at: number): boolean {
  const name = (words[at] as Word).folded
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] as Word
    if (word.text !== word.bare || !/^\p{Lu}/u.test(word.text)) return false
    if (isSameName(word.folded.split('.').at(-1) as string, name)) return true
  }
  return false
}

/** An office begins: its head in the nominative, with adjectives before it. */
function startsOffice(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const one = (words[i] as Word).folded
    const head = titles.heads.get(one.split('-').at(-1) as string)
    if (head) return head.nominative && !head.plural
    if (!titles.modifiers.has(one) && one !== 'и' && !/(?:ый|ий|ая)$/.test(one)) return false
  }
  return false
}

const HELD = /^[–—:;(*]|^\.|^,$/u

function officeEnd(words: readonly Word[], at: number): number {
  let i = at
  while (i < words.length && !titles.heads.has((words[i] as Word).folded.split('-').at(-1) as string)) i++
  if (/[.:;]$/.test(words[i]?.text ?? '')) return i + 1
  for (i++; i < words.length && i - at < 45; i++) {
    const word = words[i] as Word
    if (HELD.test(word.text) || isOutside(words, i, words[i - 1] as Word)) return i
    if (/[.:;]$/.test(word.text)) return i + 1
  }
  return i
}

/** A word that no office goes on with. */
function isOutside(words: readonly Word[], i: number, before: Word): boolean {
  const { folded, text } = words[i] as Word
  const next = words[i + 1]
  if (folded === 'и') return !next || isBeginning(next, words[i + 2])
  if (folded === 'с' || folded === 'со') return !/сотрудничеств|связ|взаимодейств/.test(before.folded)
  if (folded === 'в' || folded === 'во')
    return !/(?:посол|представитель|президента|дел)$/.test(before.folded) || !/^\p{Lu}/u.test(next?.text ?? '')
  if (folded === 'на' || folded === 'для' || folded === 'о' || folded === 'об' || folded === 'после' || folded === 'к' || folded === 'за')
    return true
  if (/^\p{Ll}/u.test(text) && (isVerb(folded) || isPassive(folded) || lexicon.adverbs.has(folded) || lexicon.subordinators.has(folded)))
    return true
  return /^\p{Lu}\.\p{Lu}/u.test(text) || folded === 'а'
}

/** After "и" another person's office or name begins, no further word in the genitive. */
const isBeginning = (word: Word, after: Word | undefined): boolean =>
  (titles.heads.get(word.folded)?.nominative ?? false) ||
  (/(?:ый|ий|ой)$/.test(word.folded) && (titles.heads.get(after?.folded ?? '')?.nominative ?? false)) ||
  (NAME.test(word.text) && NAME.test(after?.text ?? '') && !/(?:ого|его|ой|ей|ых|их|ии|ия|ы|и|а|я)$/.test(word.folded))
