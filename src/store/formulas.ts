import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import { isNamed } from './names.ts'
import type { Tables } from './tables.ts'

export type FormulaFilter = Readonly<{
  formula?: string | undefined
  party?: string | undefined
  speaker?: string | undefined
  limit?: number | undefined
}>

/** How often a set phrase was used, by whom, from when to when. */
export type FormulaCount = Readonly<{
  formula: string
  uses: number
  documents: number
  parties: readonly string[]
  first: string | null
  last: string | null
  text: string
}>

/** One use with the statement it stands in. */
export type FoundFormulaUse = Readonly<{
  formula: string
  date: string | null
  text: string
  span: readonly [number, number]
  statement: string | null
  speakers: readonly string[]
  parties: readonly string[]
  content: string | null
  document: string
  file: string
}>

function conditions({ formula, party, speaker }: FormulaFilter): Expression<SqlBool>[] {
  return [
    ...(formula ? [sql<SqlBool>`f.formula = ${formula}`] : []),
    ...(party ? [sql<SqlBool>`${party} = any(s.parties)`] : []),
    ...(speaker ? [isNamed(speaker, sql`s.persons`, sql`s.names`)] : []),
  ]
}

const uses = (db: Kysely<Tables>, filter: FormulaFilter) =>
  db
    .selectFrom('formula_uses as f')
    .innerJoin('documents as d', 'd.document_id', 'f.document_id')
    .leftJoin('statements as s', (join) => join.onRef('s.document_id', '=', 'f.document_id').onRef('s.statement', '=', 'f.statement'))
    .where((eb) => eb.and(conditions(filter)))

/** The set phrases in use, most used first. */
export async function countFormulas(db: Kysely<Tables>, filter: FormulaFilter): Promise<FormulaCount[]> {
  const rows = await uses(db, filter)
    .leftJoinLateral(
      (eb) => eb.selectFrom(sql<{ party: string }>`unnest(s.parties)`.as('u')).select(sql<string>`u`.as('party')).as('p'),
      (join) => join.onTrue(),
    )
    .select([
      'f.formula',
      sql<number>`count(distinct (f.document_id, f.position))::int`.as('uses'),
      sql<number>`count(distinct f.document_id)::int`.as('documents'),
      sql<string[]>`coalesce(array_agg(distinct p.party) filter (where p.party is not null), '{}')`.as('parties'),
      sql<string | null>`min(d.published_from)::text`.as('first'),
      sql<string | null>`max(d.published_from)::text`.as('last'),
      sql<string>`min(f.text)`.as('text'),
    ])
    .groupBy('f.formula')
    .orderBy('uses', 'desc')
    .orderBy('f.formula')
    .$if(filter.limit !== undefined, (query) => query.limit(filter.limit as number))
    .execute()
  return rows
}

/** The uses themselves, oldest first: a formula's life. */
export async function findFormulaUses(db: Kysely<Tables>, filter: FormulaFilter): Promise<FoundFormulaUse[]> {
  const rows = await uses(db, filter)
    .select([
      'f.formula',
      'f.text',
      'f.start_at',
      'f.end_at',
      'f.statement',
      's.names',
      's.parties',
      's.content_text',
      'd.document_id',
      'd.file',
      'd.published',
    ])
    .select(sql<string[] | null>`(select array_agg(who->>'name') from json_array_elements(s.body->'speakers') who)`.as('speakers'))
    .orderBy(sql`d.published_from nulls last`)
    .orderBy('f.document_id')
    .orderBy('f.position')
    .$if(filter.limit !== undefined, (query) => query.limit(filter.limit as number))
    .execute()
  return rows.map((row) => ({
    formula: row.formula,
    date: row.published,
    text: row.text,
    span: [row.start_at, row.end_at],
    statement: row.statement,
    speakers: row.speakers ?? [],
    parties: row.parties ?? [],
    content: row.content_text,
    document: row.document_id,
    file: row.file,
  }))
}

/** The documents in which a set phrase is used. */
export async function findDocumentsUsing(db: Kysely<Tables>, formula: string): Promise<string[]> {
  const rows = await db
    .selectFrom('formula_uses')
    .select('document_id')
    .distinct()
    .where('formula', '=', formula)
    .orderBy('document_id')
    .execute()
  return rows.map(({ document_id }) => document_id)
}
