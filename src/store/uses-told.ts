import { type Kysely, sql } from 'kysely'
import type { Tier } from '../model/document.ts'
import type { UseTold } from '../model/formula-life.ts'
import type { Speaker } from '../model/statement.ts'
import { factsOf, saidBetween } from './said-between.ts'
import type { Tables } from './tables.ts'

/** Where a use stands: its document and its place among the document's. */
export type UseKey = Readonly<{ document_id: string; position: number }>

/** Every use of a set phrase, in order of time; between these parties if any are named. */
export async function findUseKeys(db: Kysely<Tables>, formula: string, between: readonly string[] = []): Promise<UseKey[]> {
  const where = sql.join([sql`f.formula = ${formula}`, ...saidBetween('f', between)], sql` and `)
  const { rows } = await sql<UseKey>`select f.document_id, f.position from ${factsOf('formula_uses', between)} f
    where ${where} order by f.day nulls last, f.document_id, f.position`.execute(db)
  return rows
}

type Row = Omit<UseTold, 'span' | 'date' | 'dated' | 'speakers' | 'joint' | 'copyOf' | 'tier'> & {
  start_at: number
  end_at: number
  tier: string
  own: string | null
  published: string | null
  speakers: readonly Speaker[] | null
  joint: boolean | null
  parties: readonly string[] | null
  accounts: readonly { document: string; copyOf: string | null }[] | null
}

/** A use with the parties of the engagement that it was said at. */
export type UseBetween = UseTold & Readonly<{ between: readonly string[] }>

function useOf({ start_at, end_at, tier, own, published, speakers, joint, parties, accounts, ...row }: Row): UseBetween {
  return {
    ...row,
    span: [start_at, end_at],
    tier: tier as Tier,
    date: own ?? published,
    dated: own ? 'engagement' : published ? 'publication' : null,
    speakers: speakers ?? [],
    joint: joint ?? false,
    copyOf: accounts?.find(({ document }) => document === row.document)?.copyOf ?? null,
    between: parties ?? [],
  }
}

// A use outside of what was said at an engagement belongs to the one that its document tells, where that is one alone.
const HELD = sql`coalesce(f.engagement, (select min(e.engagement) from engagements e
  where e.document_id = f.document_id and e.status = 'held' having count(*) = 1))`

/** Some uses with who said them, at what, in which edition; in the order of the keys. */
export async function findUsesTold(db: Kysely<Tables>, keys: readonly UseKey[]): Promise<UseBetween[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Row & { position: number }>`
    select f.text, f.start_at, f.end_at, f.statement, f.position, d.document_id as document, d.file, d.published, d.holder, d.carrier, d.tier,
      d.language, s.body->'speakers' as speakers, (s.body->>'joint')::boolean as joint, j.engagement_id as engagement, j.parties,
      j.body->'engagement'->'date'->>'edtf' as own, case when a.copy then j.body->'accounts' end as accounts
    from json_to_recordset(${JSON.stringify(keys)}::json) as k (document_id text, position int)
    join formula_uses f using (document_id, position) join documents d using (document_id)
    left join statements s on s.document_id = f.document_id and s.statement = f.statement
    left join accounts a on a.document_id = f.document_id and a.engagement = ${HELD}
    left join joined j using (engagement_id)`.execute(db)
  const byKey = new Map(rows.map(({ position, ...row }) => [`${row.document} ${position}`, useOf(row)]))
  return keys.flatMap(({ document_id, position }) => byKey.get(`${document_id} ${position}`) ?? [])
}

/** The words of the statements that uses stand in, by document and statement. */
export async function findContents(
  db: Kysely<Tables>,
  uses: readonly Pick<UseTold, 'document' | 'statement'>[],
): Promise<ReadonlyMap<string, string>> {
  const keys = uses.filter(({ statement }) => statement !== null)
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ document_id: string; statement: string; content_text: string }>`
    select document_id, statement, content_text from statements where (document_id, statement) in
      (select document, statement from json_to_recordset(${JSON.stringify(keys)}::json) as k (document text, statement text))`.execute(db)
  return new Map(rows.map(({ document_id, statement, content_text }) => [`${document_id}/${statement}`, content_text]))
}
