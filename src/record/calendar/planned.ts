import type { JoinedEngagement } from '../../model/account.ts'
import type { Coming } from '../../model/coming.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Engagement } from '../../model/engagement.ts'
import type { WordsNote } from '../../model/note.ts'
import { partiesOf } from '../../model/parties-of.ts'
import { findDaysOf } from '../../model/season-days.ts'
import type { Quote } from '../../model/span.ts'
import type { Commitment } from '../../model/statement.ts'
import { wordsNote } from '../note-of.ts'
import { familyOf, principalsOf } from '../same-engagement.ts'
import { type CalendarMatter, newestWords, type ToldPlan } from './matter.ts'

/** Plans without a time are shown for so many years after they were announced: rounds of a standing format are long in coming. */
export const YEARS_AWAITED = 5
const YEARS_SHOWN = 1

/** Whether two plans are of one contact: the same standing format, or the same people in the same way; and no two times. */
function isOne({ joined: { engagement: a } }: ToldPlan, { joined: { engagement: b } }: ToldPlan): boolean {
  if (a.date.edtf !== null && b.date.edtf !== null && a.date.edtf !== b.date.edtf) return false
  const [one, other] = [a.mechanism?.id ?? null, b.mechanism?.id ?? null]
  if (one !== null && other !== null) return one === other
  return familyOf(a) === familyOf(b) && principalsOf(a) === principalsOf(b)
}

const announced = ({ in: documents }: ToldPlan): string => documents.flatMap(({ date }) => date ?? []).sort()[0] ?? ''

const wayOf = (engagement: Engagement): string => `${familyOf(engagement)}|${principalsOf(engagement)}`

/** The standing formats and the ways of meeting in which plans may have been held. */
export const awaitedOf = (planned: readonly JoinedEngagement[]): Readonly<{ formats: readonly string[]; ways: readonly string[] }> => ({
  formats: [...new Set(planned.flatMap(({ engagement }) => engagement.mechanism?.id ?? []))],
  ways: [...new Set(planned.flatMap(({ engagement }) => (engagement.mechanism?.id ? [] : wayOf(engagement))))],
})

/** A later contact of the same standing format, or of the same people in the same way, is what was planned. */
function isHeld(plan: ToldPlan, held: CalendarMatter['held']): boolean {
  const { engagement } = plan.joined
  const since = announced(plan)
  const format = engagement.mechanism?.id ?? null
  const way = wayOf(engagement)
  return held.some((one) => one.last > since && (format ? one.format === format : one.way === way))
}

const dateOf = (plans: readonly ToldPlan[]): Edtf | null => plans.flatMap(({ joined }) => joined.engagement.date.edtf ?? [])[0] ?? null

function isIn(plans: readonly ToldPlan[], { from, to }: CalendarMatter): boolean {
  const days = findDaysOf(dateOf(plans))
  if (days) return days.from <= to && days.to >= from
  const told = plans.map(announced).sort()[0] ?? ''
  const years = plans.some(({ joined }) => joined.engagement.mechanism !== null) ? YEARS_AWAITED : YEARS_SHOWN
  return told === '' || (told <= to && Number(told.slice(0, 4)) >= Number(from.slice(0, 4)) - years)
}

const overlap = (a: Quote, b: Quote): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1]

/** The commitment whose words announce the plan. */
const commitmentOf = ({ commitments, joined }: ToldPlan): Commitment | undefined =>
  commitments.find(({ content }) => content.some((quote) => joined.engagement.evidence.some((one) => overlap(one, quote))))

function titleOf({ engagement }: JoinedEngagement, { partyName, placeName }: CalendarMatter['registers']): string {
  const { kind, mechanism, participants, place } = engagement
  const who = participants.length
    ? participants.map(({ name, party }) => (party ? `${name} (${partyName(party)})` : name))
    : partiesOf(engagement).map(partyName)
  const where = [place.city && place.id ? placeName(place.id) : place.city, place.country ? partyName(place.country) : null]
    .filter(Boolean)
    .join(', ')
  const round = mechanism?.round ? `, round ${mechanism.round}` : ''
  return `${kind}${mechanism ? `: ${mechanism.name}${round}` : ''}, ${who.join(' and ')}${where ? `, ${where}` : ''}`
}

/** The telling that a title is made of: with a time, in English, with a place. */
const byTitle = ({ joined: { engagement: a, accounts: x } }: ToldPlan, { joined: { engagement: b, accounts: y } }: ToldPlan): number =>
  Number(a.date.edtf === null) - Number(b.date.edtf === null) ||
  Number(x[0]?.language !== 'en') - Number(y[0]?.language !== 'en') ||
  Number(a.place.city === null) - Number(b.place.city === null)

function groupsOf(planned: readonly ToldPlan[]): ToldPlan[][] {
  const groups: ToldPlan[][] = []
  for (const plan of [...planned].sort(byTitle)) {
    const group = groups.find((others) => others.every((other) => isOne(plan, other)))
    if (group) group.push(plan)
    else groups.push([plan])
  }
  return groups
}

function wordsOf(plan: ToldPlan): WordsNote[] {
  const quote = commitmentOf(plan)?.content[0] ?? plan.joined.engagement.evidence[0]
  return quote ? plan.in.slice(0, 1).map((document) => wordsNote(document, quote)) : []
}

/** Contacts that are announced or agreed and of which no account tells that they were held. */
export function plannedContacts(matter: CalendarMatter): Coming[] {
  return groupsOf(matter.planned.filter((plan) => !isHeld(plan, matter.held)))
    .filter((plans) => isIn(plans, matter))
    .map((plans): Coming => {
      const [first] = plans as [ToldPlan, ...ToldPlan[]]
      const { engagement, id } = first.joined
      return {
        ...{ id: `planned/${id}`, kind: 'planned', date: dateOf(plans), title: titleOf(first.joined, matter.registers) },
        ...{ parties: partiesOf(engagement), base: null, ordinal: null, round: false, registers: [] },
        ...{ engagement: id, session: engagement.mechanism },
        due: plans.flatMap((plan) => commitmentOf(plan)?.due?.text ?? [])[0] ?? null,
        words: newestWords(plans.flatMap(wordsOf)),
      }
    })
}
