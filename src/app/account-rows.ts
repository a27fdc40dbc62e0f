import { type AccountPair, accountPair, loneAccount } from '../record/account-rows.ts'
import { toldOf } from '../record/dossier.ts'
import { accountComparisons } from './compare.ts'
import { dossierOf } from './dossier.ts'
import { engagementMeant } from './engagement-found.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import { namesOfIds, type RegisterNames } from './register-names.ts'
import type { Settings } from './settings.ts'

/** The accounts of an engagement joined row by row: each side's with that of the side that leads. */
export type AccountsJoined = Readonly<{
  engagement: string
  pairs: readonly AccountPair[]
  names: Pick<RegisterNames, 'topics' | 'parties'>
}>

/** What each account of an engagement tells, beside what the others do. */
export async function joinedAccounts(wanted: string, settings: Settings): Promise<AccountsJoined> {
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => {
    const joined = await engagementMeant(db, wanted)
    const comparisons = await accountComparisons(db, knowledge, joined)
    const told = comparisons.length ? [] : toldOf(await dossierOf(db, knowledge, [joined]), joined)
    const pairs = comparisons.length ? comparisons.map(accountPair) : told.slice(0, 1).map(loneAccount)
    const rows = pairs.flatMap((pair) => pair.rows)
    const parties = [...rows.flatMap(({ speaker }) => speaker?.split(', ') ?? []), ...joined.accounts.map(({ holder }) => holder)]
    const { topics, ...names } = namesOfIds({ topics: rows.map(({ topic }) => topic), parties }, knowledge)
    return { engagement: joined.id, pairs, names: { topics, parties: names.parties } }
  })
}
