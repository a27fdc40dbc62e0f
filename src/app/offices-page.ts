import { englishName } from '../knowledge/english-name.ts'
import type { Office } from '../knowledge/registers.ts'
import type { Edtf } from '../model/edtf.ts'
import { todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { type OfficeTold, officeTold } from './office-told.ts'
import { partyId } from './party.ts'
import type { Settings } from './settings.ts'

export type OfficesPageQuestion = Readonly<{ party?: string | undefined; q?: string | undefined }>

/** An office in a list. `current`: who holds it today, as the registers know. */
export type OfficeInList = OfficeTold &
  Readonly<{
    holders: number
    current: readonly Readonly<{ person: string; name: string; from: Edtf | null; acting: boolean }>[]
  }>

const allNames = ({ id, names, aliases }: Office): string[] => [
  id,
  ...[...names, aliases].flatMap((some) => [...(some?.en ?? []), ...(some?.zh ?? []), ...(some?.ru ?? [])]),
]

/** The offices of the registers, by party and in their order there. */
export async function listOfficesPage({ party, q }: OfficesPageQuestion, settings: Settings): Promise<OfficeInList[]> {
  const [knowledge, ofParty, today] = [await loadKnowledge(settings), await partyId(party, settings), todayOf()]
  const words = q?.toLowerCase()
  return knowledge.registers.offices
    .filter((office) => !ofParty || office.party === ofParty)
    .filter((office) => !words || allNames(office).some((name) => name.toLowerCase().includes(words)))
    .map((office) => ({
      ...officeTold(office, knowledge),
      holders: new Set(office.tenures.map(({ person }) => person)).size,
      current: knowledge.holdersOf(office.id, today).map(({ person, tenure }) => ({
        ...{ person: person.id, name: englishName(person), from: tenure.from ?? null, acting: tenure.acting ?? false },
      })),
    }))
    .sort((a, b) => (a.party < b.party ? -1 : a.party > b.party ? 1 : 0))
}
