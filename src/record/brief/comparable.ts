import { findPredecessor } from '../predecessor.ts'
import { type BriefMatter, type Contact, contactsOf, contactsWith, isDated } from './matter.ts'

/** Two contacts that can be compared; `why`: how they are alike, and how far apart. */
export type Pair = Readonly<{ latest: Contact; before: Contact; why: string }>

/** Letters and ceremonies are not compared with talks. */
const isTalk = ({ joined: { engagement } }: Contact): boolean => engagement.kind !== 'correspondence' && engagement.kind !== 'ceremony'

const isTold = ({ told }: Contact): boolean => told.length > 0

/** The newest contact (with the counterpart) that has a predecessor, and that one. */
export function latestPair(matter: BriefMatter): Pair | null {
  const all = contactsOf(matter).filter((one) => isTalk(one) && isTold(one))
  const engagements = all.map(({ joined }) => joined)
  for (const latest of contactsWith(matter).filter((one) => isDated(one) && isTalk(one) && isTold(one))) {
    const found = findPredecessor(engagements, latest.joined, matter.registers)
    const before = all.find(({ joined }) => joined.id === found?.joined.id)
    if (found && before) return { latest, before, why: found.explanation }
  }
  return null
}
