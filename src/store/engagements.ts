import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Telling } from '../model/account.ts'
import type { Tier } from '../model/document.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Tables } from './tables.ts'

/** Tellings of these documents. */
export type TellingFilter = Readonly<{ party?: string | undefined; status?: string | undefined; documents?: readonly string[] | undefined }>

/** Days of a bucket, ISO, both included. */
export type BucketDays = Readonly<{ bucket: string; from: string; to: string }>

function conditions({ party, status, documents }: TellingFilter): Expression<SqlBool>[] {
  return [
    ...(party ? [sql<SqlBool>`${party} = any(e.parties)`] : []),
    ...(status ? [sql<SqlBool>`e.status = ${status}`] : []),
    ...(documents ? [sql<SqlBool>`e.document_id = any(${documents})`] : []),
  ]
}

async function select(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<Telling[]> {
  type Row = Omit<Telling, 'document' | 'engagement'> & { document_id: string; body: unknown }
  const { rows } = await sql<Row>`
    select e.body, d.document_id, d.file, d.holder, d.carrier, d.tier, d.language, d.published
    from engagements e join documents d using (document_id) where ${where} order by e.document_id, e.position`.execute(db)
  return rows.map(({ body, document_id, tier, ...told }) => ({
    document: document_id,
    ...told,
    tier: tier as Tier,
    engagement: body as Engagement,
  }))
}

/** Every telling of every engagement, in the order of documents. */
export const findTellings = (db: Kysely<Tables>, filter: TellingFilter): Promise<Telling[]> => {
  const all = conditions(filter)
  return select(db, all.length ? sql.join(all, sql` and `) : sql`true`)
}

/** The tellings of buckets that may be of some days. */
export async function findTellingsOn(db: Kysely<Tables>, days: readonly BucketDays[]): Promise<Telling[]> {
  if (days.length === 0) return []
  return select(
    db,
    sql`(e.document_id, e.engagement) in (
      select other.document_id, other.engagement from json_to_recordset(${JSON.stringify(days)}::json) w (bucket text, "from" date, "to" date)
      join engagements other on other.bucket = w.bucket and other.date_from <= w."to" and other.date_to >= w."from")`,
  )
}

/** The tellings that were joined with those of these documents until now. */
export const findTellingsJoinedWith = (db: Kysely<Tables>, documents: readonly string[]): Promise<Telling[]> =>
  select(
    db,
    sql`(e.document_id, e.engagement) in (
      select other.document_id, other.engagement from accounts own join accounts other using (engagement_id) where own.document_id = any(${documents}))`,
  )
