import type { Engagement } from '../../model/engagement.ts'
import { principalsOf } from '../same-engagement.ts'
import { type BriefMatter, type Contact, contactsOf, contactsWith, isDated } from './matter.ts'
import type { WHY } from './sentences.ts'

export type Pair = Readonly<{ latest: Contact; before: Contact; why: keyof typeof WHY }>

const officesOf = ({ participants }: Engagement): string =>
  participants
    .flatMap(({ officeHeld, party }) => (officeHeld.length ? [`${party}:${officeHeld.join('+')}`] : []))
    .sort()
    .join(' ')

const isTalk = ({ joined: { engagement } }: Contact): boolean => engagement.kind !== 'correspondence' && engagement.kind !== 'ceremony'

/** The nearest earlier contact of the same standing format, else of the same people, else of the same offices. */
function beforeOf(latest: Contact, earlier: readonly Contact[]): Omit<Pair, 'latest'> | null {
  const { engagement } = latest.joined
  const format = engagement.mechanism?.id ?? null
  const sameFormat = earlier.find(({ joined }) => format !== null && joined.engagement.mechanism?.id === format)
  if (sameFormat) return { before: sameFormat, why: 'mechanism' }
  const who = principalsOf(engagement)
  const samePeople = earlier.find(({ joined }) => principalsOf(joined.engagement) === who)
  if (samePeople) return { before: samePeople, why: 'principals' }
  const offices = officesOf(engagement)
  const sameOffices = earlier.find(({ joined }) => offices !== '' && officesOf(joined.engagement) === offices)
  return sameOffices ? { before: sameOffices, why: 'offices' } : null
}

/** The newest contact (with the counterpart) that an earlier one can be compared with, and that one. */
export function latestPair(matter: BriefMatter): Pair | null {
  const all = contactsOf(matter).filter((one) => isDated(one) && isTalk(one) && one.told.length > 0)
  for (const latest of contactsWith(matter).filter((one) => isDated(one) && isTalk(one) && one.told.length > 0)) {
    const at = all.findIndex(({ joined }) => joined.id === latest.joined.id)
    const found = beforeOf(latest, all.slice(at + 1))
    if (found) return { latest, ...found }
  }
  return null
}
