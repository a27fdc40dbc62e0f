import type { Kysely } from 'kysely'
import type { Account, JoinedEngagement, Telling } from '../../model/account.ts'
import type { Dated } from '../../model/edtf.ts'
import type { EngagementKind } from '../../model/engagement.ts'
import { type Quote, quoteAt } from '../../model/span.ts'
import { findTexts } from '../../store/documents.ts'
import { findTellings } from '../../store/engagements.ts'
import type { Tables } from '../../store/tables.ts'
import { passageAround } from '../../text/passage.ts'
import { type EngagementListed, listed } from '../engagement-page.ts'

/** An account with what it tells itself, and the sentence that tells it: null where only the headline does. */
export type AccountInDoubt = Pick<Telling, 'document' | 'file' | 'holder' | 'carrier' | 'tier' | 'language' | 'published'> &
  Readonly<{ copyOf: string | null; date: Dated; kind: EngagementKind; city: string | null; words: Quote | null }>

/** An engagement in doubt, with the accounts and the values that differ. */
export type EngagementInDoubt = Readonly<{
  engagement: EngagementListed
  accounts: readonly AccountInDoubt[]
  conflicts: JoinedEngagement['conflicts']
}>

/** The sentence around words of a text. */
export function passageOf(text: string, quotes: readonly Quote[]): Quote | null {
  const [first] = quotes
  return first && text ? quoteAt(text, passageAround(text, { start: first.span[0], end: first.span[1] })) : null
}

function accountInDoubt(account: Account, telling: Telling | undefined, text: string, joined: JoinedEngagement): AccountInDoubt {
  const { document, file, holder, carrier, tier, language, published, copyOf } = account
  const { date, kind, place, evidence } = telling?.engagement ?? joined.engagement
  return {
    ...{ document, file, holder, carrier, tier, language, published, copyOf, date, kind, city: place.city },
    words: telling ? passageOf(text, evidence) : null,
  }
}

/** Engagements with what each of their accounts tells in its own words. */
export async function showDoubts(db: Kysely<Tables>, engagements: readonly JoinedEngagement[]): Promise<EngagementInDoubt[]> {
  const documents = [...new Set(engagements.flatMap(({ accounts }) => accounts.map(({ document }) => document)))]
  if (documents.length === 0) return []
  const texts = await findTexts(db, documents)
  const told = new Map((await findTellings(db, { documents })).map((one) => [`${one.document}/${one.engagement.id}`, one]))
  return engagements.map((joined) => ({
    engagement: listed(joined),
    accounts: joined.accounts.map((one) =>
      accountInDoubt(one, told.get(`${one.document}/${one.engagement}`), texts.get(one.document) ?? '', joined),
    ),
    conflicts: joined.conflicts,
  }))
}
