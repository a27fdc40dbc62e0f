import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import type { BucketDays } from './engagements.ts'
import { insertRows } from './insert-rows.ts'
import type { AccountRow, JoinedRow, Tables } from './tables.ts'

/** An engagement with the bucket and family it was joined in. */
export type Derived = Readonly<{ joined: JoinedEngagement; bucket: string; family: string; from: string | null; to: string | null }>

// Any number will do: it is the name under which writers of derived rows wait for each other.
const LOCK = 7_294_001

/** One at a time works out joined engagements; held to the end of the transaction. */
export const lockJoined = (db: Kysely<Tables>): Promise<unknown> => sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(db)

/** A telling with what decides where it is joined: its bucket and its own days. */
export type Noted = Readonly<{ document: string; engagement: string; bucket: string; from: string | null; to: string | null }>

/** Where the tellings of these documents were joined until now: what they had bound or kept apart there is worked out anew. */
export async function findDaysJoined(db: Kysely<Tables>, documents: readonly string[]): Promise<BucketDays[]> {
  const { rows } = await sql<BucketDays>`select bucket, (date_from - 1)::text as "from", (date_to + 1)::text as "to" from accounts
    where document_id = any(${documents}) and date_from is not null`.execute(db)
  return rows
}

/** Notes the bucket of every telling. */
export async function putBuckets(db: Kysely<Tables>, told: readonly Noted[]): Promise<void> {
  if (told.length === 0) return
  await sql`update engagements e set bucket = t.bucket
    from json_to_recordset(${JSON.stringify(told)}::json) t (document text, engagement text, bucket text)
    where e.document_id = t.document and e.engagement = t.engagement and e.bucket <> t.bucket`.execute(db)
}

const rowOf = ({ joined, bucket, family, from, to }: Derived): JoinedRow => {
  const { engagement } = joined
  const people = [...engagement.participants, ...engagement.others]
  return {
    engagement_id: joined.id,
    bucket,
    status: engagement.status,
    kind: engagement.kind,
    family,
    date_from: from,
    date_to: to,
    parties: [...new Set([...people.flatMap(({ party }) => party ?? []), ...engagement.parties])].sort(),
    persons: [...new Set(people.flatMap(({ person }) => person ?? []))].sort(),
    mechanism: engagement.mechanism?.id ?? engagement.mechanism?.name ?? null,
    accounts: joined.accounts.length,
    ...{ place: engagement.place.id, city: engagement.place.city, venue: engagement.place.venue, country: engagement.place.country },
    body: joined,
  }
}

/** What is worked out anew: everything, or the engagements that some tellings, and all of some documents, were joined in. */
export type Scope =
  | Readonly<{ documents: readonly string[]; tellings: readonly Readonly<{ document: string; engagement: string }>[] }>
  | 'all'

const dropped = (scope: Scope) =>
  scope === 'all'
    ? sql`delete from joined`
    : sql`delete from joined where engagement_id in (
        select engagement_id from accounts where document_id = any(${scope.documents})
        union select a.engagement_id from accounts a
          join json_to_recordset(${JSON.stringify(scope.tellings)}::json) t (document text, engagement text)
          on a.document_id = t.document and a.engagement = t.engagement)`

/** Replaces the joined engagements of a scope. */
export async function replaceJoined(
  db: Kysely<Tables>,
  scope: Scope,
  derived: readonly Derived[],
  tellings: readonly Noted[],
): Promise<void> {
  await dropped(scope).execute(db)
  await insertRows(db, 'joined', derived.map(rowOf))
  const notes = new Map(tellings.map((one) => [`${one.document}/${one.engagement}`, one]))
  const accounts: AccountRow[] = derived.flatMap(({ joined, bucket }) =>
    joined.accounts.map(({ document, engagement, copyOf }) => {
      const note = notes.get(`${document}/${engagement}`)
      return {
        ...{ document_id: document, engagement, engagement_id: joined.id, bucket: note?.bucket ?? bucket },
        ...{ date_from: note?.from ?? null, date_to: note?.to ?? null, copy: copyOf !== null },
      }
    }),
  )
  await insertRows(db, 'accounts', accounts)
}

/** `parties`: all of them took part; `relation`: they and nobody else; `person`: a register id; days: ISO, inclusive. */
export type JoinedFilter = Readonly<{
  parties?: readonly string[] | undefined
  relation?: readonly string[] | undefined
  person?: string | undefined
  status?: string | undefined
  mechanism?: string | undefined
  from?: string | null | undefined
  to?: string | null | undefined
  ids?: readonly string[] | undefined
  /** The beginning of an id. */
  prefix?: string | undefined
  documents?: readonly string[] | undefined
}>

function conditions({
  parties,
  relation,
  person,
  status,
  mechanism,
  from,
  to,
  ids,
  prefix,
  documents,
}: JoinedFilter): Expression<SqlBool>[] {
  return [
    ...(parties ? [sql<SqlBool>`j.parties @> ${parties}`] : []),
    ...(relation ? [sql<SqlBool>`j.parties @> ${relation} and j.parties <@ ${relation}`] : []),
    ...(person ? [sql<SqlBool>`j.persons @> ${[person]}`] : []),
    ...(status ? [sql<SqlBool>`j.status = ${status}`] : []),
    ...(mechanism ? [sql<SqlBool>`j.mechanism = ${mechanism}`] : []),
    ...(from ? [sql<SqlBool>`j.date_to >= ${from}::date`] : []),
    ...(to ? [sql<SqlBool>`j.date_from <= ${to}::date`] : []),
    ...(ids ? [sql<SqlBool>`j.engagement_id = any(${ids})`] : []),
    ...(prefix ? [sql<SqlBool>`j.engagement_id like ${`${prefix.replace(/[^0-9a-f]/g, '')}%`}`] : []),
    ...(documents ? [sql<SqlBool>`j.engagement_id in (select engagement_id from accounts where document_id = any(${documents}))`] : []),
  ]
}

/** Engagements with their accounts, in order of time; those without a date last. */
export async function findJoined(db: Kysely<Tables>, filter: JoinedFilter): Promise<JoinedEngagement[]> {
  const rows = await db
    .selectFrom('joined as j')
    .select('j.body')
    .where((eb) => eb.and(conditions(filter)))
    .orderBy(sql`j.date_from asc nulls last`)
    .orderBy('j.engagement_id')
    .execute()
  return rows.map(({ body }) => body as JoinedEngagement)
}
