import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Office } from '../knowledge/registers.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Holder, OfficeNameShown, OfficeWording } from '../model/office-history.ts'
import type { RibbonLevel } from '../model/ribbon.ts'
import { type Vacancy, vacanciesOf } from '../record/vacancies.ts'
import { findTexts } from '../store/documents.ts'
import { countOfficeWordings } from '../store/office-wordings.ts'
import { loadKnowledge } from './knowledge.ts'
import { levelsIn } from './levels-in.ts'
import { findNaming, holdersOfOffice, namesOf } from './office-histories.ts'
import { withRecord } from './record.ts'
import { notFound, type Settings } from './settings.ts'
import { type SourceTold, sourceTold } from './source-told.ts'
import { quoteOf } from './worded-office.ts'

/** A holder with what their tenure rests on. */
export type HolderTold = Omit<Holder, 'source' | 'checked'> & Readonly<{ source: SourceTold | null }>

/** A wording of an office and whose it was; `document`, `quote`: where it stands for the last time. */
export type OfficeWordingTold = OfficeWording & Readonly<{ documents: number; first: Edtf | null; last: Edtf | null }>

/** An office under all its names, with who held it. */
export type OfficeFound = Readonly<{
  id: string
  party: string
  partyName: string
  /** The name it has now. */
  name: string
  rank: string
  level: RibbonLevel | null
  seats: number | 'many'
  names: readonly OfficeNameShown[]
  holders: readonly HolderTold[]
  vacancies: readonly Vacancy[]
  wordings: readonly OfficeWordingTold[]
}>

async function wordingsOf(office: Office, knowledge: KnowledgeBase, settings: Settings): Promise<OfficeWordingTold[]> {
  const naming = findNaming(office, knowledge)
  return withRecord(settings, async ({ db }) => {
    const found = (await countOfficeWordings(db, office.party)).flatMap((worded) => {
      const how = naming(worded)
      return how ? [{ worded, how }] : []
    })
    const texts = await findTexts(db, [...new Set(found.map(({ worded }) => worded.document))])
    return found.flatMap(({ worded: { held: _held, evidence, ...worded }, how }) => {
      const quote = quoteOf(texts.get(worded.document) ?? '', { wording: worded.wording, evidence })
      return quote ? [{ ...worded, quote, ...how }] : []
    })
  })
}

/** The office of an id. */
export async function findOffice(id: string, settings: Settings): Promise<OfficeFound> {
  const knowledge = await loadKnowledge(settings)
  const office = knowledge.findOffice(id)
  if (!office) throw notFound(`No office of the registers has the id \`${id}\`: the list of offices gives the ids`)
  const holders = holdersOfOffice(office, knowledge)
  return {
    ...{ id, party: office.party, partyName: knowledge.findParty(office.party)?.names.en?.[0] ?? office.party },
    ...{ name: office.names.at(-1)?.en?.[0] ?? id, rank: office.rank, level: levelsIn(knowledge)([id]), seats: office.seats ?? 1 },
    names: namesOf(office),
    holders: holders.map(({ source, checked, ...holder }) => ({ ...holder, source: sourceTold({ source, checked }, knowledge.registers) })),
    vacancies: vacanciesOf(holders, office.seats ?? 1),
    wordings: await wordingsOf(office, knowledge, settings),
  }
}
