import { englishName } from '../knowledge/english-name.ts'
import type { Holding } from '../knowledge/knowledge-base.ts'
import { findDays } from '../model/days.ts'
import { loadKnowledge } from './knowledge.ts'
import { partyId } from './party.ts'
import { Refusal, type Settings } from './settings.ts'

export type PeopleQuestion = Readonly<{ on?: string; office?: string; party?: string; person?: string }>

/** Who held an office, from when to when, and what that rests on. */
export type HeldOffice = Readonly<{
  person: string
  name: string
  party: string
  office: string
  officeName: string
  from: string | null
  to: string | null
  acting: boolean
  source: string | null
  checked: boolean
}>

export const heldOffice = ({ person, office, tenure }: Holding): HeldOffice => ({
  person: person.id,
  name: englishName(person),
  party: office.party,
  office: office.id,
  officeName: office.names[0]?.en?.[0] ?? office.id,
  from: tenure.from ?? null,
  to: tenure.to ?? null,
  acting: tenure.acting ?? false,
  source: tenure.source ?? null,
  checked: tenure.checked ?? false,
})

const byOffice = (a: HeldOffice, b: HeldOffice): number =>
  `${a.party} ${a.office} ${a.from ?? ''}` < `${b.party} ${b.office} ${b.from ?? ''}` ? -1 : 1

/** Offices and who held them, from the registers: no record is needed. */
export async function listPeople({ on, office, party, person }: PeopleQuestion, settings: Settings): Promise<HeldOffice[]> {
  if (on && !findDays(on)) throw new Refusal(`Unexpected date \`${on}\` for --on, expected one such as 2023-02-21, 2023-02 or 2023`)
  const [knowledge, ofParty] = [await loadKnowledge(settings), await partyId(party, settings)]
  const offices = office ? knowledge.officesNamed(office, ofParty) : knowledge.registers.offices
  if (office && offices.length === 0)
    throw new Refusal(`No office is called \`${office}\`${ofParty ? ` in ${ofParty}` : ''} in the registers`)
  const isMeant = ({ person: id, name }: HeldOffice): boolean =>
    !person || id === person || name.toLowerCase().includes(person.toLowerCase())
  return offices
    .filter((one) => !ofParty || one.party === ofParty)
    .flatMap(({ id }) => knowledge.holdersOf(id, on ?? null))
    .map(heldOffice)
    .filter(isMeant)
    .sort(byOffice)
}
