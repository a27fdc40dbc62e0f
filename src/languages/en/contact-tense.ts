import type { EngagementStatus } from '../../model/engagement.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'
import { contactWords, type Form } from './contact-words.ts'
import { isAdverb, lexicon } from './lexicon.ts'

/** How a verb of contact stands in its sentence. */
export type Tense = Readonly<{
  status: EngagementStatus
  /** Where its verb group begins: auxiliaries and "to" belong to it. */
  group: number
  /** Its subject is the other side: "was received by". */
  passive: boolean
  /** It has no subject of its own: "when meeting with", "to meet with". */
  loose: boolean
}>

const PERFECT = new Set(['has', 'have', 'had', 'having', "'ve"])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const FUTURE = new Set(['will', 'would', 'shall', "'ll"])
const UNSURE = new Set(['can', 'could', 'should', 'may', 'might', 'must', 'cannot'])
const AT = new Set([
  'when',
  'while',
  'upon',
  'in',
  'during',
  'by',
  'after',
  'before',
  'on',
  ',',
  'since',
  'following',
  'of',
  'for',
  'and',
  'with',
])

/** An auxiliary as it stands: "May" and "Will" with a capital are none. */
export const isAuxiliary = (page: Page, i: number): boolean =>
  page.tokens.shape[i] === Shape.lower && lexicon.auxiliaries.has(page.tokens.word[i] as string)

/** Null where the word is no verb of something that was or will be. */
export function tenseOf(page: Page, verb: number, form: Form, begin: number): Tense | null {
  const { tokens } = page
  let group = verb
  const auxiliaries: string[] = []
  while (group > begin) {
    const word = tokens.word[group - 1] as string
    if (isAuxiliary(page, group - 1)) auxiliaries.push(word)
    else if (!isAdverb(word) || isCapital(tokens, group - 1)) break
    group--
  }
  const before = group > begin ? (tokens.word[group - 1] as string) : ''
  if (form === 'base') return ofBase(page, group, before, auxiliaries, begin)
  if (form === 'participle') return ofParticiple(page, group, before, auxiliaries, begin)
  const passive = form === 'past' && auxiliaries.some((word) => BE.has(word))
  if (auxiliaries.some((word) => FUTURE.has(word))) return passive ? { status: 'planned', group, passive, loose: false } : null
  if (auxiliaries.some((word) => UNSURE.has(word))) return null
  if (form === 'past' && lexicon.determiners.has(before) && before !== 'both' && before !== 'all') return null
  return { status: isOfBefore(auxiliaries, begin) ? 'referenced' : 'held', group, passive, loose: false }
}

/** So far into a text its lead goes, as tokens. */
const LEAD = 90

/** "had met" tells of an earlier contact; "has met" too, but for the lead, which tells its news in the perfect. */
const isOfBefore = (auxiliaries: readonly string[], begin: number): boolean =>
  auxiliaries.some((word) => PERFECT.has(word)) && (begin > LEAD || auxiliaries.includes('had') || auxiliaries.includes('having'))

function ofBase(page: Page, group: number, before: string, auxiliaries: readonly string[], begin: number): Tense | null {
  if (auxiliaries.some((word) => FUTURE.has(word))) return { status: 'planned', group, passive: false, loose: false }
  if (auxiliaries.some((word) => UNSURE.has(word))) return null
  if (auxiliaries.includes('did')) return { status: 'held', group, passive: false, loose: false }
  if (before === 'to') {
    const planned = plannedUpTo(page, group, begin)
    return { status: planned ? 'planned' : 'held', group: group - 1, passive: false, loose: true }
  }
  return null
}

function ofParticiple(page: Page, group: number, before: string, auxiliaries: readonly string[], begin: number): Tense | null {
  if (auxiliaries.some((word) => BE.has(word))) {
    const held = auxiliaries.includes('was') || auxiliaries.includes('were')
    return { status: held ? 'held' : 'planned', group, passive: false, loose: false }
  }
  if (plannedUpTo(page, group, begin)) return { status: 'planned', group, passive: false, loose: true }
  if (before === 'after' || before === 'since' || before === 'following')
    return { status: 'referenced', group, passive: false, loose: true }
  if (before === 'before') return { status: 'planned', group, passive: false, loose: true }
  if (AT.has(before)) return { status: 'held', group, passive: false, loose: true }
  return before !== '' && isCapital(page.tokens, group - 1) ? { status: 'held', group, passive: false, loose: false } : null
}

const LOOK = 14
const found: { from: number; to: number; value: 'planned' | 'referenced' }[] = []

/** Whether words that put what follows into the future end at token `at`, or right before it. */
export function plannedUpTo(page: Page, at: number, begin: number): boolean {
  return timeUpTo(page, at, begin) === 'planned'
}

export function timeUpTo(page: Page, at: number, begin: number): 'planned' | 'referenced' | null {
  let nearest: { to: number; value: 'planned' | 'referenced' } | null = null
  for (let i = Math.max(begin, at - LOOK); i < at; i++) {
    found.length = 0
    contactWords.times.matchAt(page.tokens, i, at, found)
    for (const hit of found) if (hit.to >= at - 1 && (!nearest || hit.to > nearest.to)) nearest = hit
  }
  return nearest?.value ?? null
}

/** Words of time that stand somewhere within a stretch, the last of them. */
export function timeWithin(page: Page, from: number, to: number): 'planned' | 'referenced' | null {
  let last: 'planned' | 'referenced' | null = null
  for (let i = from; i < to; i++) {
    found.length = 0
    contactWords.times.matchAt(page.tokens, i, to, found)
    const hit = found.at(-1)
    if (hit) last = hit.value
  }
  return last
}
