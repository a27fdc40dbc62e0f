import { Phrases } from '../../text/phrases.ts'
import { Shape } from '../../text/tokens.ts'
import type { Page, Sentence } from '../pack.ts'
import { discussForms } from './cues.ts'
import { lexicon } from './lexicon.ts'
import source from './narrative.yaml'

const deeds = new Phrases<true>()
for (const pattern of (source as Readonly<{ patterns: readonly string[] }>).patterns) deeds.add(pattern, true)

/** A greeting is no statement, whatever its words. */
const SHORT = 9
const FIRST_PERSON = new Set([
  'мы',
  'я',
  'нас',
  'нам',
  'нами',
  'наш',
  'наша',
  'наши',
  'нашей',
  'наших',
  'вы',
  'вас',
  'вам',
  'ваш',
  'ваша',
  'ваше',
])

/**
 * Whether a sentence tells how the talk went or what was done. What is left over is somebody's words, gone on without a cue.
 *
 *     Разговор носил откровенный характер.   → narrative
 *     Обе страны доверяют друг другу.        → not
 */
export function isNarrative(page: Page, sentence: Sentence): boolean {
  const { tokens } = page
  if (tokens.mark[sentence.from] === '*' || tokens.mark[sentence.from] === '<') return true
  if (beginsWithDay(page, sentence)) return true
  const hits: { from: number; to: number; value: true }[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (FIRST_PERSON.has(tokens.word[i] as string) && sentence.to - sentence.from > SHORT) return false
    if (page.inQuotes[i] || tokens.shape[i] === Shape.mark) continue
    deeds.matchAt(tokens, i, sentence.to, hits)
    discussForms.matchAt(tokens, i, sentence.to, hits)
  }
  return hits.length > 0
}

/** "19 апреля парламент утвердил …": what happened on a day is told by the account. */
function beginsWithDay({ tokens: { word } }: Page, { from }: Sentence): boolean {
  const at = word[from] === 'с' || word[from] === 'в' ? from + 1 : from
  if (/^\d{1,2}$/.test(word[at] ?? '') && lexicon.months.has(word[at + 1] ?? '')) return true
  return /^1\d{3}$/.test(word[at] ?? '') && /^год/.test(word[at + 1] ?? '')
}
