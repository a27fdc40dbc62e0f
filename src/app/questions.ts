import { countFormulas, type FormulaCount, type FormulaFilter, type FoundFormulaUse, findFormulaUses } from '../store/formulas.ts'
import { countHits, type Hit, searchDocuments } from '../store/search.ts'
import { type FoundStatement, findStatements, type StatementFilter } from '../store/statements.ts'
import { findUnread, type Status, takeStatus, type UnreadSentence } from '../store/status.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type { FormulaCount, FormulaFilter, FoundFormulaUse, FoundStatement, Hit, StatementFilter, Status, UnreadSentence }

/** Who is reported to have said what. */
export async function askStatements(filter: StatementFilter, settings: Settings): Promise<FoundStatement[]> {
  const party = await partyId(filter.party, settings)
  return withRecord(settings, ({ db }) => findStatements(db, { ...filter, party }))
}

/** Which set phrases are in use. */
export async function askFormulas(filter: FormulaFilter, settings: Settings): Promise<FormulaCount[]> {
  const party = await partyId(filter.party, settings)
  return withRecord(settings, ({ db }) => countFormulas(db, { ...filter, party }))
}

/** The life of a set phrase: every use of it. */
export async function askFormulaUses(filter: FormulaFilter, settings: Settings): Promise<FoundFormulaUse[]> {
  const party = await partyId(filter.party, settings)
  return withRecord(settings, ({ db }) => findFormulaUses(db, { ...filter, party }))
}

/** Documents that answer a query, and how many there are in all. */
export const search = (query: string, limit: number, settings: Settings): Promise<{ hits: Hit[]; total: number }> =>
  withRecord(settings, async ({ db }) => ({ hits: await searchDocuments(db, query, limit), total: await countHits(db, query) }))

/** What the record holds. */
export const askStatus = (settings: Settings): Promise<Status & { place: string }> =>
  withRecord(settings, async ({ db, place }) => ({ place, ...(await takeStatus(db)) }))

/** What no rule read. */
export const askUnread = (limit: number | undefined, settings: Settings): Promise<UnreadSentence[]> =>
  withRecord(settings, ({ db }) => findUnread(db, limit))
