import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Telling } from '../model/account.ts'
import type { Tier } from '../model/document.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Tables } from './tables.ts'

/** Tellings of these documents. */
export type TellingFilter = Readonly<{ party?: string | undefined; status?: string | undefined; documents?: readonly string[] | undefined }>

/** Days of a bucket, ISO, both included. */
export type BucketDays = Readonly<{ bucket: string; from: string; to: string }>

function conditions({ party, status }: Omit<TellingFilter, 'documents'>): Expression<SqlBool>[] {
  return [...(party ? [sql<SqlBool>`${party} = any(e.parties)`] : []), ...(status ? [sql<SqlBool>`e.status = ${status}`] : [])]
}

type Row = Omit<Telling, 'document' | 'engagement'> & { document_id: string; body: unknown }

const COLUMNS = sql`e.body, d.document_id, d.file, d.holder, d.carrier, d.tier, d.language, d.published`

const tellingsIn = ({ rows }: { rows: Row[] }): Telling[] =>
  rows.map(({ body, document_id, tier, ...told }) => ({
    document: document_id,
    ...told,
    tier: tier as Tier,
    engagement: body as Engagement,
  }))

/** Every telling of every engagement, in the order of documents. */
export async function findTellings(db: Kysely<Tables>, { documents, ...filter }: TellingFilter): Promise<Telling[]> {
  const all = conditions(filter)
  const where = all.length ? sql.join(all, sql` and `) : sql`true`
  if (documents)
    return byKeys(db, sql`select e.document_id, e.engagement from engagements e where e.document_id = any(${documents}) and ${where}`)
  return tellingsIn(
    await sql<Row>`select ${COLUMNS} from engagements e join documents d using (document_id) where ${where}
      order by e.document_id, e.position`.execute(db),
  )
}

/** Tellings whose keys a query gives. Each is looked up by its key: a planner that knows little of the tables reads all documents for a few. */
const byKeys = async (db: Kysely<Tables>, keys: RawBuilder<unknown>): Promise<Telling[]> =>
  tellingsIn(
    await sql<Row>`with keys as materialized (select distinct document_id, engagement from (${keys}) k)
      select ${COLUMNS} from keys k,
        lateral (select * from engagements e where e.document_id = k.document_id and e.engagement = k.engagement offset 0) e,
        lateral (select * from documents d where d.document_id = k.document_id offset 0) d
      order by e.document_id, e.position`.execute(db),
  )

/** The tellings of buckets that may be of some days. */
export async function findTellingsOn(db: Kysely<Tables>, days: readonly BucketDays[]): Promise<Telling[]> {
  if (days.length === 0) return []
  return byKeys(
    db,
    sql`select other.document_id, other.engagement from json_to_recordset(${JSON.stringify(days)}::json) w (bucket text, "from" date, "to" date),
      lateral (select document_id, engagement from engagements e
        where e.bucket = w.bucket and e.date_from <= w."to" and e.date_to >= w."from" offset 0) other`,
  )
}

/** The tellings that were joined with those of these documents until now. */
export const findTellingsJoinedWith = (db: Kysely<Tables>, documents: readonly string[]): Promise<Telling[]> =>
  byKeys(
    db,
    sql`select other.document_id, other.engagement from accounts own,
      lateral (select * from accounts a where a.engagement_id = own.engagement_id offset 0) other where own.document_id = any(${documents})`,
  )
