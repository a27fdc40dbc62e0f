import type { Account, JoinedEngagement } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import type { DatedQuote, UseTold } from '../model/formula-life.ts'
import type { Reading } from '../model/reading.ts'
import { byTier } from './tiers.ts'

type Held = Readonly<{ joined: JoinedEngagement; account: Account }>

/** Which joined engagement each telling of a document is of. */
export type Accounts = ReadonlyMap<string, Held>

const keyOf = (document: string, engagement: string): string => `${document}/${engagement}`

/** Joined engagements by document and the engagement's id within it. */
export const accountsOf = (engagements: readonly JoinedEngagement[]): Accounts =>
  new Map(
    engagements.flatMap((joined) =>
      joined.accounts.map((account) => [keyOf(account.document, account.engagement), { joined, account }] as const),
    ),
  )

/** What words without an engagement of their own were said at: where the document is an account of one alone, at that. */
function findOnlyHeld({ engagements }: Reading): string | null {
  const held = engagements.filter(({ status }) => status === 'held')
  return held.length === 1 ? (held[0]?.id ?? null) : null
}

/** Whether a document tells of these engagements alone. */
export const isWithin = ({ document, engagements }: Reading, accounts: Accounts): boolean => {
  const held = engagements.filter(({ status }) => status === 'held')
  return held.length > 0 && held.every(({ id }) => accounts.has(keyOf(document.id, id)))
}

/** The uses of a set phrase in one reading, in the order of the text. */
export function usesIn(reading: Reading, formula: string, accounts: Accounts): UseTold[] {
  const { document, statements } = reading
  const { id, file, holder, carrier, tier, language, published } = document
  return reading.formulas
    .filter((use) => use.formula === formula)
    .map(({ text, span, statement }) => {
      const said = statements.find((one) => one.id === statement)
      const told = said?.engagement ?? findOnlyHeld(reading)
      const held = told === null ? undefined : accounts.get(keyOf(id, told))
      const own = held?.joined.engagement.date.edtf ?? null
      const date = own ?? published?.edtf ?? null
      return {
        ...{ text, span, document: id, file, date, statement, holder, carrier, tier, language },
        speakers: said?.speakers ?? [],
        joint: said?.joint ?? false,
        copyOf: held?.account.copyOf ?? null,
        engagement: held?.joined.id ?? null,
        dated: own ? 'engagement' : date ? 'publication' : null,
      }
    })
}

const startOf = ({ date }: Readonly<{ date: Edtf | null }>): string => findDays(date)?.from ?? '9999-12-31'

/** In order of time, those without a date last; on one day the edition nearer to the original first. */
export const inTime = (a: UseTold, b: UseTold): number => {
  const [one, other] = [startOf(a), startOf(b)]
  if (one !== other) return one < other ? -1 : 1
  if (a.tier !== b.tier) return byTier(a, b)
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return a.span[0] - b.span[0]
}

/** The words alone with their place. */
export const dated = ({ text, span, document, file, date }: DatedQuote): DatedQuote => ({ text, span, document, file, date })
