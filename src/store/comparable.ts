import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Tables } from './tables.ts'

/** What an engagement must have to be comparable with another; more may answer than are. */
export type ComparableFilter = Readonly<{
  id: string
  /** EDTF day; what was wholly after it is left out. */
  date: string | null
  parties: readonly string[]
  /** A mechanism of the registers; or, where it is in none, `isUnregistered`. */
  mechanism: Readonly<{ id: string | null }> | null
  /** How the record writes who it was between; null where nobody is named. */
  principals: string | null
  /** By party the offices that its leading principal held. */
  offices: readonly Readonly<{ party: string; offices: readonly string[] }>[]
}>

const hasParties = (parties: readonly string[]): Expression<SqlBool> => sql<SqlBool>`j.parties @> ${parties}`

/** Someone of the party led it in one of these offices. */
const wasLedBy = ({ party, offices }: ComparableFilter['offices'][number]): Expression<SqlBool> =>
  sql<SqlBool>`exists (select from accounts a join participations p on p.document_id = a.document_id and p.engagement = a.engagement
    where a.engagement_id = j.engagement_id and p.principal and p.party = ${party} and p.office_held && ${offices})`

function likenesses({ mechanism, parties, principals, offices }: ComparableFilter): Expression<SqlBool>[] {
  const all = hasParties(parties)
  return [
    // A forum's members differ from time to time.
    ...(mechanism?.id ? [sql<SqlBool>`j.mechanism = ${mechanism.id}`] : []),
    ...(mechanism && !mechanism.id ? [sql<SqlBool>`(${all} and j.mechanism is not null)`] : []),
    ...(principals ? [sql<SqlBool>`(${all} and right(j.bucket, length(${`|${principals}`}::text)) = ${`|${principals}`})`] : []),
    ...(offices.length > 1 ? [sql<SqlBool>`(${sql.join([all, ...offices.map(wasLedBy)], sql` and `)})`] : []),
  ]
}

/** Held engagements that may be comparable with one and were not wholly after it. */
export async function findComparable(db: Kysely<Tables>, filter: ComparableFilter): Promise<JoinedEngagement[]> {
  const alike = likenesses(filter)
  if (alike.length === 0) return []
  const until = findDays(filter.date)?.to
  const when = until ? sql<SqlBool>`(j.date_from <= ${until}::date or j.date_from is null)` : sql<SqlBool>`true`
  const { rows } = await sql<{ body: JoinedEngagement }>`select j.body from joined j
    where j.status = 'held' and j.engagement_id <> ${filter.id} and ${when} and (${sql.join(alike, sql` or `)})
    order by j.date_from nulls last, j.engagement_id`.execute(db)
  return rows.map(({ body }) => body)
}

/** How many others were held between these parties. */
export async function countOthers(db: Kysely<Tables>, id: string, parties: readonly string[]): Promise<number> {
  const { rows } = await sql<{ others: number }>`select count(*)::int as others from joined j
    where j.status = 'held' and j.engagement_id <> ${id} and ${hasParties(parties)}`.execute(db)
  return rows[0]?.others ?? 0
}
