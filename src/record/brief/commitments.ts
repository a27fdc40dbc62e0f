import { daysTold } from '../../model/days-told.ts'
import type { Commitment } from '../../model/statement.ts'
import { findWorded } from '../anchors.ts'
import type { Told } from '../dossier.ts'
import { noteIn } from '../note-of.ts'
import { rulingsOf } from '../rulings.ts'
import { type BriefMatter, type Contact, contactsOf, type Draft, type DraftSection, FEW } from './matter.ts'
import { list, quoted, SAY, TITLES, when } from './sentences.ts'

const SHOWN = 15
const DAY = 86_400_000

/** What binds more comes first. */
const GRADES: readonly Commitment['act'][] = ['agree', 'accept', 'invite', 'pledge', 'support']

type Undertaken = Readonly<{ contact: Contact; told: Told; commitment: Commitment }>

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1]

/** To meet again in a standing format is kept when a later contact of that format is held. */
function isKept({ contact, told, commitment }: Undertaken, contacts: readonly Contact[]): boolean {
  const since = daysTold(contact.joined.engagement.date.edtf)?.to ?? told.account.published
  const formats = told.reading.engagements
    .filter(
      ({ status, evidence }) =>
        status === 'planned' && evidence.some((one) => commitment.content.some(({ span }) => overlap(span, one.span))),
    )
    .flatMap(({ mechanism }) => mechanism?.id ?? [])
  return contacts.some(({ joined: { engagement } }) => {
    const days = daysTold(engagement.date.edtf)
    return since && days !== null && days.from > since && formats.includes(engagement.mechanism?.id ?? '')
  })
}

/** What a person ruled of a commitment. */
function rulesOf({ dossier }: BriefMatter): (one: Undertaken) => 'kept' | 'lapsed' | 'open' | null {
  const rulings = rulingsOf(dossier.decisions, 'commitment')
  return ({ told, commitment }) => {
    const found = rulings.filter(
      (one) => one.commitment.document === told.account.document && findWorded(one.commitment, told.commitments) === commitment,
    )
    return found.at(-1)?.state ?? null
  }
}

/** Accounts of one contact in other words tell one commitment: the same sides, the same act, the same topics, once in each. */
const keyOf = ({ contact, commitment: { by, act, topics } }: Undertaken): string =>
  [contact.joined.id, [...by].sort().join(), act, [...topics].sort().join()].join('|')

function grouped(all: readonly Undertaken[]): Undertaken[][] {
  const groups = new Map<string, Undertaken[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()].flatMap((group) => {
    const documents = new Set(group.map(({ told }) => told.account.document))
    return documents.size === group.length ? [group] : group.map((one) => [one])
  })
}

const elapsed = (from: string | null | undefined, today: string): number | null => {
  const days = from ? Math.round((Date.parse(today) - Date.parse(from)) / DAY) : Number.NaN
  return Number.isFinite(days) && days >= 0 ? days : null
}

function draftOf(group: readonly Undertaken[], { names, dossier: { today } }: BriefMatter): Draft {
  const { contact, commitment } = group[0] as Undertaken
  const { by, act, content, due } = commitment
  const days = daysTold(contact.joined.engagement.date.edtf)
  const said = SAY.commitment(
    list(by.map(names.party)) || 'A side that is not told',
    act,
    quoted(content),
    when(contact),
    days?.from === days?.to ? elapsed(days?.to, today) : null,
  )
  const limit = daysTold(due?.edtf ?? null)
  const timed = limit && limit.to < today ? SAY.overdue(due?.edtf ?? '') : due && !due.edtf ? SAY.noTime(due.text) : ''
  const notes = group.slice(0, FEW).flatMap(({ told, commitment: one }) => {
    const outside =
      one.due && !one.content.some(({ span }) => overlap(span, (one.due as { span: readonly [number, number] }).span)) ? [one.due] : []
    return [...one.content, ...outside].map((quote) => noteIn(told.reading.document, quote))
  })
  return { text: said + timed, notes }
}

/** What was undertaken and is not told to have been kept; what binds more first, then the newest. */
export function commitments(matter: BriefMatter): DraftSection {
  const contacts = contactsOf(matter)
  const ruled = rulesOf(matter)
  const all = contacts.flatMap((contact) =>
    contact.told.flatMap((told) => told.commitments.map((commitment) => ({ contact, told, commitment }))),
  )
  const isOpen = (one: Undertaken): boolean => {
    const ruling = ruled(one)
    return ruling ? ruling === 'open' : !isKept(one, contacts)
  }
  const isAsked = ({ commitment }: Undertaken): boolean =>
    matter.topics.length === 0 || commitment.topics.some((topic) => matter.topics.includes(topic))
  const open = grouped(all.filter((one) => one.commitment.content.length > 0 && isAsked(one) && isOpen(one)))
  const grade = (group: Undertaken[]): number => GRADES.indexOf(group[0]?.commitment.act ?? 'support')
  const sorted = [...open].sort((a, b) => grade(a) - grade(b))
  const rest = sorted.slice(SHOWN)
  const more = rest.length
    ? [{ text: SAY.more(rest.length), notes: rest.slice(0, 1).flatMap((group) => draftOf(group, matter).notes) }]
    : []
  return { title: TITLES.commitments, drafts: [...sorted.slice(0, SHOWN).map((group) => draftOf(group, matter)), ...more] }
}
