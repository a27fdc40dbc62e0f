import { type Kysely, sql } from 'kysely'
import type { Tier } from '../model/document.ts'
import type { OccasionMention } from '../model/reading.ts'
import type { Commitment } from '../model/statement.ts'
import type { Tables } from './tables.ts'

/** A document as notes tell of it. */
export type NotedRow = Readonly<{ document: string; file: string; publisher: string | null; date: string | null; tier: Tier }>

const NOTED = sql`d.document_id as document, d.file, d.source_name as publisher, d.published as date, d.tier`

type Noted = { document: string; file: string; publisher: string | null; date: string | null; tier: string }
const notedOf = ({ document, file, publisher, date, tier }: Noted): NotedRow => ({ document, file, publisher, date, tier: tier as Tier })

/** The documents that tell of engagements between these parties; with none, all. */
const told = (parties: readonly string[]) =>
  parties.length
    ? sql`d.document_id in (select a.document_id from accounts a join joined j using (engagement_id) where j.parties @> ${parties})`
    : sql`true`

type OccasionFound = Noted & {
  text: string
  start_at: number
  end_at: number
  occasion: string | null
  ordinal: number | null
  base_year: number | null
  year: number | null
}

/** Anniversaries with their year and themed years that documents name. */
export async function findToldOccasions(
  db: Kysely<Tables>,
  parties: readonly string[],
): Promise<{ in: NotedRow; mention: OccasionMention }[]> {
  const { rows } = await sql<OccasionFound>`select ${NOTED}, o.text, o.start_at, o.end_at, o.occasion, o.ordinal, o.base_year, o.year
    from occasions o join documents d using (document_id) where ${told(parties)} order by d.published_from nulls first, d.document_id, o.position`.execute(
    db,
  )
  return rows.map(({ text, start_at, end_at, occasion, ordinal, base_year, year, ...document }) => ({
    in: notedOf(document),
    mention: { text, span: [start_at, end_at], occasion, ordinal, baseYear: base_year, year },
  }))
}

/** Words by which one side supports another, with the forums that they name. */
export async function findSupports(
  db: Kysely<Tables>,
  parties: readonly string[],
): Promise<{ in: NotedRow; commitment: Commitment; forum: string; date: string | null }[]> {
  const { rows } = await sql<Noted & { body: Commitment; forum: string; start_at: number; end_at: number; held: string | null }>`
    select ${NOTED}, c.body, f.forum, f.start_at, f.end_at, e.date_edtf as held from commitments c join documents d using (document_id)
    join forums f using (document_id) left join engagements e on e.document_id = c.document_id and e.engagement = c.engagement
    where c.act = 'support' and ${told(parties)} order by d.document_id, c.position, f.position`.execute(db)
  return rows
    .filter(({ body, start_at, end_at }) => body.content.some(({ span }) => span[0] <= start_at && end_at <= span[1]))
    .map(({ body, forum, held, ...document }) => ({ in: notedOf(document), commitment: body, forum, date: held }))
}

/** Some documents as notes tell of them, with what was undertaken in them. */
export async function findNoted(
  db: Kysely<Tables>,
  documents: readonly string[],
): Promise<ReadonlyMap<string, Readonly<{ noted: NotedRow; commitments: readonly Commitment[] }>>> {
  if (documents.length === 0) return new Map()
  const { rows } = await sql<Noted & { commitments: Commitment[] }>`select ${NOTED},
    coalesce((select json_agg(c.body order by c.position) from commitments c where c.document_id = d.document_id), '[]') as commitments
    from documents d where d.document_id = any(${documents})`.execute(db)
  return new Map(rows.map(({ commitments, ...document }) => [document.document, { noted: notedOf(document), commitments }]))
}
