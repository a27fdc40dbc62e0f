import type { Participation, Role } from '../model/engagement.ts'
import type { Quote } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import type { Told } from './dossier.ts'

/** How one account words a person. */
export type PersonWorded = Readonly<{
  document: string
  asWritten: string
  role: Role
  isPrincipal: boolean
  /** The office in the words of this account. */
  officeAsWorded: string | null
  evidence: readonly Quote[]
}>

/** A person at an engagement, as every account of it words them; the first account that names them decides the rest. */
export type PersonTogether = Readonly<{
  person: string | null
  name: string
  party: string | null
  role: Role
  isPrincipal: boolean
  /** Ids of the offices held on the day, as the registers know. */
  officeHeld: readonly string[]
  worded: readonly PersonWorded[]
}>

/** Only the registers know that two names are of one person. */
const keyOf = ({ person, name, party }: Participation): string => person ?? `${party}:${fold(name)}`

const wordedIn = ({ account }: Told, who: Participation, isPrincipal: boolean): PersonWorded => ({
  ...{ document: account.document, asWritten: who.asWritten, role: who.role, isPrincipal },
  ...{ officeAsWorded: who.officeAsWorded, evidence: who.evidence },
})

/** Everyone whom some account names, principals first, in the order of accounts. */
export function peopleTogether(told: readonly Told[]): PersonTogether[] {
  const found = new Map<string, PersonTogether>()
  const add = (one: Told, who: Participation, isPrincipal: boolean): void => {
    const known = found.get(keyOf(who))
    const worded = wordedIn(one, who, isPrincipal)
    const { person, name, party, role, officeHeld } = who
    found.set(
      keyOf(who),
      known
        ? { ...known, isPrincipal: known.isPrincipal || isPrincipal, worded: [...known.worded, worded] }
        : { person, name, party, role, isPrincipal, officeHeld, worded: [worded] },
    )
  }
  for (const one of told) {
    for (const who of one.engagement.participants) add(one, who, true)
    for (const who of one.engagement.others) add(one, who, false)
  }
  return [...found.values()].sort((a, b) => Number(b.isPrincipal) - Number(a.isPrincipal))
}
