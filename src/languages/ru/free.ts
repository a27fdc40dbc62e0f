import { type Range, spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import { freeAttribution } from '../free-attribution.ts'
import type { Attribution, Page, Sentence } from '../pack.ts'
import { discussForms } from './cues.ts'
import { lexicon } from './lexicon.ts'
import { skipLoose } from './openings.ts'
import { sources } from './sources.ts'
import { tidy } from './stretch.ts'
import type { Sight } from './subjects.ts'

const AHEAD = /(?:ут|ют|ат|ят)(?:ся)?$/

/**
 * Words of both sides without a cue: what the sides will do, and what goes on about the subject of their words before.
 *
 *     Стороны продолжат тесно взаимодействовать.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function freeOfBoth(sight: Sight, out: Attribution[][]): void {
  sight.page.sentences.forEach((sentence, index) => {
    if (out[index]?.length !== 0) return
    const before = out[index - 1]?.at(-1)
    const isOn = before !== undefined && isOfBoth(sight.page, before) && pointsBackAt(sight.page, sentence)
    const countries = isOn ? null : countriesAt(sight, sentence)
    if (!isOn && !countries && !isOfSides(sight, sentence)) return
    const content = tidy(sight.page, sentence.from, sentence.to)
    if (!content || hasDiscussion(sight.page, sentence)) return
    out[index] = [
      {
        ...freeAttribution(index, content),
        source: countries && spanOf(sight.page.tokens, countries),
        ...(countries ? {} : { isJoint: true }),
      },
    ]
  })
}

function isOfBoth(page: Page, { isJoint, source }: Attribution): boolean {
  if (isJoint || !source) return isJoint === true
  const words = page.text.slice(source.start, source.end).toLowerCase().split(' ')
  return words.some((word) => sources.sides.has(word) && word.length > 3)
}

/** "Она носит …", "Это …": the sentence before goes on. */
function pointsBackAt({ tokens }: Page, { from }: Sentence): boolean {
  return lexicon.backPronouns.has(tokens.word[from] as string) && tokens.word[from] !== 'он' && tokens.word[from] !== 'эта'
}

/** "Стороны продолжат …", "Лидеры поддерживают …": the sides do it now or will do it. */
function isOfSides(sight: Sight, sentence: Sentence): boolean {
  const { tokens } = sight.page
  const at = skipLoose(sight, sentence.from, sentence.to)
  if (!sources.sides.has(tokens.word[at] as string) || !/[ыие]$/.test(tokens.word[at] as string)) return false
  return isAheadAfter(sight, at + 1, sentence.to)
}

/** "Оруст и Ильвания продолжат …", "Оруст будет способствовать …": what countries undertake, as results of talks have it. */
function countriesAt(sight: Sight, sentence: Sentence): Range | null {
  const { page, partyAt } = sight
  const from = skipLoose(sight, sentence.from, sentence.to)
  let to = from
  while (to < sentence.to && (partyAt[to] || (to > from && page.tokens.word[to] === 'и' && partyAt[to + 1]))) to++
  return to > from && isAheadAfter(sight, to, Math.min(sentence.to, to + 2)) ? { from, to } : null
}

function isAheadAfter({ page: { tokens } }: Sight, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const word = tokens.word[i] as string
    if (tokens.shape[i] === Shape.mark) return false
    if (
      word === 'намерены' ||
      word === 'будет' ||
      word === 'готовы' ||
      word === 'должны' ||
      (AHEAD.test(word) && tokens.shape[i] === Shape.lower && word.length > 4)
    )
      return true
    if (/л(?:и|ись)$/.test(word)) return false
  }
  return false
}

function hasDiscussion({ tokens }: Page, { from, to }: Sentence): boolean {
  return discussForms.find(tokens, from, to).length > 0
}
