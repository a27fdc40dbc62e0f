import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Office } from '../knowledge/registers.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Holder, OfficeNameShown, OfficeWording } from '../model/office-history.ts'
import { type Vacancy, vacanciesOf } from '../record/vacancies.ts'
import { type WordingUsed, wordingsUsed } from '../record/wordings-used.ts'
import { loadContacts } from './contacts.ts'
import { loadKnowledge } from './knowledge.ts'
import { findNaming, holdersOfOffice, namesOf } from './office-histories.ts'
import { type OfficeTold, officeTold } from './office-told.ts'
import { withRecord } from './record.ts'
import { notFound, type Settings } from './settings.ts'
import { type SourceTold, sourceTold } from './source-told.ts'
import { withPlaces } from './worded-office.ts'

/** A holder with what their tenure rests on. */
export type HolderTold = Omit<Holder, 'source' | 'checked'> & Readonly<{ source: SourceTold | null }>

/** A wording of an office and whose it was; `document`, `quote`: where it stands for the last time. */
export type OfficeWordingTold = OfficeWording & Readonly<{ engagements: number; first: Edtf | null; last: Edtf | null }>

/** An office under all its names, with who held it. */
export type OfficeFound = OfficeTold &
  Readonly<{
    seats: number | 'many'
    names: readonly OfficeNameShown[]
    holders: readonly HolderTold[]
    vacancies: readonly Vacancy[]
    wordings: readonly OfficeWordingTold[]
  }>

async function wordingsOf(office: Office, knowledge: KnowledgeBase, settings: Settings): Promise<OfficeWordingTold[]> {
  const naming = findNaming(office, knowledge)
  const used = wordingsUsed(await loadContacts(settings), ({ party }) => party === office.party)
  const named = used.flatMap((one) => {
    const how = naming(one)
    return how ? [{ one, how }] : []
  })
  const placed = await withRecord(settings, (store) =>
    withPlaces(
      named.map(({ one }) => one),
      store,
    ),
  )
  const how = new Map(named.map(({ one, how: known }) => [keyOf(one), known]))
  return placed.flatMap((one) => {
    const { quote, who, held: _held, newest: _newest, ...worded } = one
    const known = how.get(keyOf(one))
    return quote && known ? [{ ...worded, person: who.person, name: who.name, date: worded.last, quote, ...known }] : []
  })
}

const keyOf = ({ who, wording, held }: WordingUsed): string => [who.id, wording, ...held].join('\n')

/** The office of an id. */
export async function findOffice(id: string, settings: Settings): Promise<OfficeFound> {
  const knowledge = await loadKnowledge(settings)
  const office = knowledge.findOffice(id)
  if (!office) throw notFound(`No office of the registers has the id \`${id}\`: the list of offices gives the ids`)
  const holders = holdersOfOffice(office, knowledge)
  return {
    ...officeTold(office, knowledge),
    seats: office.seats ?? 1,
    names: namesOf(office),
    holders: holders.map(({ source, checked, ...holder }) => ({ ...holder, source: sourceTold({ source, checked }, knowledge.registers) })),
    vacancies: vacanciesOf(holders, office.seats ?? 1),
    wordings: await wordingsOf(office, knowledge, settings),
  }
}
