import { type Kysely, sql } from 'kysely'
import type { Tier } from '../model/document.ts'
import type { Commitment, Speaker, Statement } from '../model/statement.ts'
import { accountsIn, factsOf, type PositionScope } from './accounts-told.ts'
import type { Tables } from './tables.ts'

/** A statement on a topic, or where it was only talked about, as one account tells it. */
export type Uttered = Readonly<{
  document: string
  /** Id of the joined engagement. */
  engagement: string
  /** Its id within the document. */
  telling: string
  /** Parties that took part. */
  parties: readonly string[]
  /** EDTF; ISO day. */
  date: string | null
  day: string | null
  statement: Statement | null
  /** What is undertaken in it. */
  acts: readonly Commitment['act'][]
  discussed: Readonly<{ text: string; span: readonly [number, number] }> | null
}>

/** What a party is told to have said on a topic, and where the topic was only talked about, in the order of time and of texts. */
export async function findUttered(db: Kysely<Tables>, scope: PositionScope, party: string, topic: string): Promise<Uttered[]> {
  type Row = Omit<Uttered, 'discussed' | 'acts'> & {
    acts: Commitment['act'][] | null
    text: string | null
    start_at: number
    end_at: number
  }
  const { rows } = await sql<Row>`with ${accountsIn(scope)}
    select t.document_id as document, t.engagement_id as engagement, t.engagement as telling, t.parties, t.date, t.day::text as day,
      s.position, 0 as sort, s.body as statement, null as text, 0 as start_at, 0 as end_at,
      (select array_agg(c.act) from commitments c where c.document_id = s.document_id and c.statement = s.statement) as acts
    from told t, ${factsOf(scope, 'statements', ['document_id', 'position', 'statement', 'body'], sql`f.topics @> ${[topic]} and f.parties @> ${[party]}`)} s
    union all
    select t.document_id, t.engagement_id, t.engagement, t.parties, t.date, t.day::text, d.position, 1, null, d.text, d.start_at, d.end_at, null
    from told t, ${factsOf(scope, 'discussed', ['position', 'text', 'start_at', 'end_at'], sql`f.topic = ${topic}`)} d where t.parties @> ${[party]}
    order by day nulls last, engagement, document, sort, position`.execute(db)
  return rows.map(({ document, engagement, telling, parties, date, day, statement, acts, text, start_at, end_at }) => ({
    ...{ document, engagement, telling, parties, date, day, statement, acts: acts ?? [] },
    discussed: text === null ? null : { text, span: [start_at, end_at] },
  }))
}

/** Who of a party says anything in an account. */
export type Speaking = Pick<Uttered, 'document' | 'engagement' | 'telling' | 'parties' | 'date'> &
  Readonly<{ speakers: readonly Speaker[] }>

/** Everyone of a party who says anything, account by account: one of them may come twice. */
export async function findSpeaking(db: Kysely<Tables>, scope: PositionScope, party: string): Promise<Speaking[]> {
  const { rows } = await sql<Speaking>`with ${accountsIn(scope)}
    select distinct on (t.document_id, t.engagement_id, s.persons, s.names) t.document_id as document, t.engagement_id as engagement,
      t.engagement as telling, t.parties, t.date, s.body->'speakers' as speakers
    from told t, ${factsOf(scope, 'statements', ['position', 'persons', 'names', 'body'], sql`f.parties @> ${[party]}`)} s
    order by t.document_id, t.engagement_id, s.persons, s.names, s.position`.execute(db)
  return rows
}

/** Statements by their places in documents, with what is undertaken in it. */
export async function findStatementsAt(
  db: Kysely<Tables>,
  wanted: readonly Readonly<{ document: string; position: number }>[],
): Promise<Readonly<{ document: string; position: number; statement: Statement; acts: readonly Commitment['act'][] }>[]> {
  type Row = { document: string; position: number; statement: Statement; acts: Commitment['act'][] | null }
  const { rows } = await sql<Row>`select s.document_id as document, s.position, s.body as statement,
      (select array_agg(c.act) from commitments c where c.document_id = s.document_id and c.statement = s.statement) as acts
    from json_to_recordset(${JSON.stringify(wanted)}::json) w (document text, position int), lateral (
      select * from statements f where f.document_id = w.document and f.position = w.position offset 0) s`.execute(db)
  return rows.map(({ acts, ...row }) => ({ ...row, acts: acts ?? [] }))
}

/** A document as an account, without its text. */
export type ToldBy = Readonly<{
  document: string
  file: string
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
  published: string | null
}>

export async function findToldBy(db: Kysely<Tables>, documents: readonly string[]): Promise<ReadonlyMap<string, ToldBy>> {
  const { rows } = await sql<ToldBy>`select d.document_id as document, file, holder, carrier, tier, language, published
    from unnest(${[...new Set(documents)]}::text[]) w (id), lateral (select * from documents where document_id = w.id offset 0) d`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.document, row]))
}

/** Someone who took part, with the office in the words of the text. */
export type Present = Readonly<{
  document: string
  telling: string
  person: string | null
  name: string
  party: string | null
  officeAsWorded: string | null
}>

/** Who took part in engagements, as documents tell; principals first. */
export async function findPresent(db: Kysely<Tables>, documents: readonly string[]): Promise<Present[]> {
  const { rows } =
    await sql<Present>`select document_id as document, engagement as telling, person, name, party, office_as_worded as "officeAsWorded"
    from unnest(${[...new Set(documents)]}::text[]) w (id), lateral (select * from participations where document_id = w.id offset 0) p order by document_id, engagement, principal desc, position`.execute(
      db,
    )
  return rows
}
