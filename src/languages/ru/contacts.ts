import type { Channel } from '../../model/engagement.ts'
import { type Range, spanOf } from '../../text/range.ts'
import { isCapital } from '../../text/tokens.ts'
import type { ContactMark, NameMark, Page, Sentence } from '../pack.ts'
import type { Draft } from './contact-draft.ts'
import { onOccasion } from './contact-occasions.ts'
import { genderOf, isAgreed, isOwner, isSubject, withAfter } from './contact-sides.ts'
import { verbContact } from './contact-verbs.ts'
import { best, channels, type Light, lights, nouns, times } from './contact-words.ts'
import { lexicon } from './lexicon.ts'
import { partnersAt } from './partners.ts'
import { type Sight, sightOf, subjectBefore } from './subjects.ts'
import { isVerb } from './verbs.ts'

/**
 *     В Велме состоялись переговоры канцлера Ору Тасса с Ильвой Марен.
 *             ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
 */
export function contacts(page: Page, names: readonly NameMark[]): ContactMark[] {
  const sight = sightOf(page, { parties: [], people: [] }, names)
  return page.sentences.flatMap((sentence, index) => ofSentence(sight, sentence, index))
}

function ofSentence(sight: Sight, sentence: Sentence, index: number): ContactMark[] {
  const { page } = sight
  const drafts: Draft[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (page.inQuotes[i]) continue
    const draft = nounContact(sight, sentence, i) ?? verbContact(sight, sentence, i)
    if (!draft || drafts.some((one) => one.cue.to > draft.cue.from)) continue
    drafts.push(draft)
    i = draft.cue.to - 1
  }
  return drafts.map((draft, i) => written(sight, sentence, index, draft, drafts[i - 1], drafts[i + 1]))
}

function nounContact(sight: Sight, sentence: Sentence, at: number): Draft | null {
  const { page } = sight
  const hit = best(nouns, page, at, sentence.to)
  if (!hit) return null
  const { kind, channel, weak, planned } = hit.value
  const verb = lightNear(sight, sentence, at, hit.to)
  const sides = sidesOf(sight, sentence, hit, verb)
  const { left, right, isTold } = verb || sides.left ? { ...sides, isTold: false } : onOccasion(sight, sentence, hit, sides.right)
  const time = timeBefore(page, at, sentence.from) ?? (kind === 'visit' && page.tokens.word[at - 1] === 'после' ? 'referenced' : null)
  if (weak && !verb && !right && !(left && (kind !== 'visit' || time))) return null
  // "Переговоры начались в узком составе": how it went, told of those already named.
  if (verb && verb.from >= hit.to && !right && !left && !verb.value.planned && !dateBeside(page, sentence)) return null
  if (isOpening(page, at, sentence.from)) return null
  const status =
    verb?.value.planned || planned
      ? 'planned'
      : verb?.value.earlier
        ? 'referenced'
        : (time ?? (isAgreed(page, at, sentence.from) ? 'planned' : 'held'))
  const cue = verb && verb.to === at ? { from: verb.from, to: hit.to } : { from: at, to: hit.to }
  const doer = left ?? (status === 'planned' && !right ? subjectBefore(sight, at, sentence.from, 'p') : null)
  return { cue, kind, channel, cueIsNoun: true, status, form: verb || planned || isTold ? 'verb' : 'noun', left: doer, right, role: null }
}

/** A day told in the sentence makes even a bare noun a contact. */
const dateBeside = (page: Page, { from, to }: Sentence): boolean => {
  for (let i = from; i < to; i++) if (lexicon.months.has(page.tokens.word[i] as string)) return true
  return false
}

/** "начались с беседы лидеров": a part of the contact told before. */
const isOpening = ({ tokens: { word } }: Page, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--)
    if (word[i] === 'с' && /^(?:нач|продолж|заверш)/.test(word[i - 1] ?? '')) return true
  return false
}

const REACH = 7

/** The verb with which a noun reports a contact: "состоялся … разговор", "переговоры … прошли". */
function lightNear(sight: Sight, sentence: Sentence, from: number, to: number) {
  const { page } = sight
  const { word } = page.tokens
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH); i--) {
    const hit = best(lights, page, i, sentence.to)
    if (hit && hit.to <= from) return isBlocked(sight, hit.to, from) ? null : hit
    if (word[i] === ',' || word[i] === ';' || isVerb(word[i] as string)) break
  }
  for (let i = to; i < Math.min(sentence.to, to + 14); i++) {
    const hit = best(lights, page, i, sentence.to)
    if (hit && !hit.value.by) return hit
    if (word[i] === ';' || word[i] === ',' || isVerb(word[i] as string)) return null
  }
  return null
}

/** "провёл в ходе встречи …": the noun belongs to a phrase of its own. */
const isBlocked = ({ page }: Sight, from: number, at: number): boolean => {
  for (let i = from; i < at; i++)
    if (
      ['ходе', 'итогам', 'рамках', 'начала', 'началом', 'завершении', 'церемония', 'обмен', 'подготовка'].includes(
        page.tokens.word[i] as string,
      )
    )
      return true
  return false
}

type Hit = Readonly<{ from: number; to: number }>

/** Between whom: the genitive after the noun, "с …" after it, "между … и …", the subject of its verb, adjectives of countries before it. */
function sidesOf(
  sight: Sight,
  sentence: Sentence,
  hit: Hit,
  verb: Readonly<{ from: number; value: Light }> | null,
): { left: Range | null; right: Range | null } {
  const { page } = sight
  const { word } = page.tokens
  const at = pastPlace(sight, hit.to)
  const owner = (sight.nameAt[at] && !isSubject(sight, at)) || isOwner(sight, at) ? partnersAt(sight, at, sentence.to) : null
  const right = withAfter(sight, owner?.to ?? hit.to, sentence.to)
  const between = betweenAfter(sight, hit.to, sentence.to)
  if (between) return { left: between, right: null }
  const subject = verb?.value.by ? subjectBefore(sight, verb.from, sentence.from, genderOf(word[verb.from] as string)) : null
  if (owner ?? subject) return { left: owner ?? subject, right }
  let from = hit.from
  while (
    from > sentence.from &&
    (/(?:ск|цк)(?:ий|ая|ое|ие|их|им|ими|ого|ому|ой|ую|ом)$|о$/.test(word[from - 1] as string) || word[from - 1] === '-') &&
    !lexicon.adverbs.has(word[from - 1] as string)
  )
    from--
  return { left: from < hit.from ? { from, to: hit.from } : null, right }
}

/** "визит в Велм канцлера Оруста": past where somebody goes. */
function pastPlace({ page: { tokens }, nameAt }: Sight, from: number): number {
  if (tokens.word[from] !== 'в' && tokens.word[from] !== 'на') return from
  let i = from + 1
  while (i < from + 4 && isCapital(tokens, i) && !nameAt[i]) i++
  return i > from + 1 ? i : from
}

function betweenAfter(sight: Sight, from: number, to: number): Range | null {
  const { word } = sight.page.tokens
  for (let i = from; i < Math.min(to, from + 4); i++) if (word[i] === 'между') return partnersAt(sight, i + 1, to)
  return null
}

function timeBefore(page: Page, at: number, floor: number): 'planned' | 'referenced' | null {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) {
    if (!/(?:[ыи]х|[ыи]й|ой|ом|ого|[ыи]м|[ыи]ми|ая|ые|ие|ую|хся|ейся|аяся|уюся|имся)$/.test(page.tokens.word[i] as string)) return null
    const hit = best(times, page, i, at)
    if (hit) return hit.value
  }
  return null
}

function written(
  sight: Sight,
  sentence: Sentence,
  index: number,
  draft: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
): ContactMark {
  const { page } = sight
  const from = before
    ? Math.min(
        draft.cue.from,
        Math.max(before.cue.to, before.right?.to ?? 0, before.left && before.left.from > before.cue.to ? before.left.to : 0),
      )
    : sentence.from
  const to = after
    ? Math.max(
        draft.cue.to,
        Math.min(
          after.cue.from,
          after.left && after.left.from >= (draft.right?.to ?? draft.left?.to ?? draft.cue.to) ? after.left.from : after.cue.from,
        ),
      )
    : sentence.to
  const told = channelIn(page, from, to)
  const clause = relativeAfter(page, Math.max(draft.cue.to, draft.right?.to ?? 0, draft.left?.to ?? 0), to)
  return {
    sentence: index,
    cue: spanOf(page.tokens, draft.cue),
    kind: told === 'phone' && draft.kind === 'meeting' ? 'call' : draft.kind,
    channel: told ?? draft.channel,
    told: told !== null || (draft.channel === 'phone' && !draft.unsure),
    round: false,
    cueIsNoun: draft.cueIsNoun,
    status: draft.status,
    form: draft.form,
    left: draft.left && spanOf(page.tokens, draft.left),
    right: draft.right && spanOf(page.tokens, draft.right),
    separate: false,
    about: null,
    role: draft.role,
    scope: spanOf(page.tokens, { from, to: Math.max(clause, from + 1) }),
  }
}

/** "…, который накануне прибыл": days and places of a relative clause are not the contact's. */
function relativeAfter({ tokens: { word } }: Page, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) if (word[i] === ',' && /^(?:котор|прибыв|находящ)/.test(word[i + 1] ?? '')) return i
  return to
}

function channelIn(page: Page, from: number, to: number): Channel | null {
  for (let i = from; i < to; i++) {
    const hit = best(channels, page, i, to)
    if (hit) return hit.value
  }
  return null
}
