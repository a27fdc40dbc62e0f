import { findStatementPage, type StatementPageFilter, type Stretch } from '../store/statement-page.ts'
import type { FoundStatement } from '../store/statements.ts'
import { dayMeant } from './engagement-page.ts'
import { partiesMeant } from './parties-between.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type StatementPageQuestion = StatementPageFilter
export type StatementsFound = Readonly<{ items: readonly FoundStatement[]; total: number }>

/** A stretch of what was said, newest first. */
export async function listStatementPage(question: StatementPageQuestion, part: Stretch, settings: Settings): Promise<StatementsFound> {
  const { between, from, to, ...rest } = question
  const filter = {
    ...rest,
    party: await partyId(rest.party, settings),
    between: await partiesMeant(between, settings),
    from: dayMeant(from ?? undefined, 'from'),
    to: dayMeant(to ?? undefined, 'to'),
  }
  return withRecord(settings, ({ db }) => findStatementPage(db, filter, part))
}
