import type { Conflict, Telling } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Evidence } from '../model/edtf.ts'
import type { Engagement } from '../model/engagement.ts'

/** What one telling has of a field: what is compared, what is shown, and the words it rests on. */
type Value = Readonly<{ key: string; shown: string; evidence: readonly Evidence[] }>
type Field = Readonly<{ name: Conflict['field']; of(engagement: Engagement): Value | null }>

const script = (words: string): string =>
  /\p{Script=Han}/u.test(words) ? 'han' : /\p{Script=Cyrillic}/u.test(words) ? 'cyrillic' : 'latin'

const FIELDS: readonly Field[] = [
  { name: 'date', of: ({ date }) => (date.edtf === null ? null : { key: date.edtf, shown: date.edtf, evidence: date.evidence }) },
  { name: 'kind', of: ({ kind, evidence }) => ({ key: kind, shown: kind, evidence }) },
  {
    name: 'place',
    of: ({ place }) =>
      place.id === null ? null : { key: place.id, shown: place.city ?? place.venue ?? place.id, evidence: place.evidence },
  },
  {
    // Only what is written in one script can be compared without registers.
    name: 'venue',
    of: ({ place }) =>
      place.venue === null
        ? null
        : { key: `${script(place.venue)} ${place.venue.toLowerCase()}`, shown: place.venue, evidence: place.evidence },
  },
  {
    name: 'round',
    of: ({ mechanism, evidence }) =>
      mechanism?.round == null ? null : { key: String(mechanism.round), shown: String(mechanism.round), evidence },
  },
  {
    name: 'initiator',
    of: ({ initiator }) => initiator && { key: initiator.party ?? initiator.name, shown: initiator.name, evidence: initiator.evidence },
  },
]

/** Whether two values contradict: one imprecise date may hold the other, and names in two scripts may be one. */
function contradict(field: Conflict['field'], a: string, b: string): boolean {
  if (a === b) return false
  if (field === 'venue') return a.split(' ', 1)[0] === b.split(' ', 1)[0]
  if (field !== 'date') return true
  const [one, other] = [findDays(a), findDays(b)]
  return !(one && other && ((one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to)))
}

/** Values of which the accounts of one engagement tell differently, each with the documents that tell it so. All are kept. */
export function conflictsOf(tellings: readonly Telling[]): Conflict[] {
  return FIELDS.flatMap(({ name, of }) => {
    const values = new Map<string, { value: string; accounts: Conflict['values'][number]['accounts'][number][] }>()
    for (const { document, engagement } of tellings) {
      const found = of(engagement)
      if (!found) continue
      const same = values.get(found.key) ?? { value: found.shown, accounts: [] }
      same.accounts.push({ document, evidence: found.evidence })
      values.set(found.key, same)
    }
    const keys = [...values.keys()]
    return keys.some((a) => keys.some((b) => contradict(name, a, b))) ? [{ field: name, values: [...values.values()] }] : []
  })
}
