import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Whose facts are asked for: a person of the registers, else somebody of these very names and this party. */
export type PersonAsked = Readonly<{ person: string | null; names: readonly string[]; party: string | null }>

/** A set phrase in the mouth of a person. `uses`: in so many statements; `document`, `text`, `span`: its last use. */
export type PhraseUsed = Readonly<{
  formula: string
  uses: number
  first: string | null
  last: string | null
  document: string
  file: string
  text: string
  span: readonly [number, number]
}>

const speaks = ({ person, names, party }: PersonAsked): RawBuilder<SqlBool> =>
  person
    ? sql<SqlBool>`s.persons @> ${[person]}`
    : sql<SqlBool>`s.names && ${names} and (cardinality(s.persons) = 0 or cardinality(s.persons) < cardinality(s.parties)) and ${party} = any(s.parties)`

/** The same, said so that the planner looks at the few statements of a day one by one and not at all of the person. */
const speaksAmongFew = (asked: PersonAsked): RawBuilder<SqlBool> =>
  asked.person ? sql<SqlBool>`${asked.person} = any(s.persons)` : speaks(asked)

/** The set phrases that a person is reported to have used, most used first. */
export async function findPhrasesUsed(db: Kysely<Tables>, asked: PersonAsked): Promise<PhraseUsed[]> {
  type Row = Omit<PhraseUsed, 'span'> & { start_at: number; end_at: number }
  const { rows } = await sql<Row>`
    with told as (
      select formula, sum(n)::int as uses, min(oldest) as oldest, max(newest) as newest
      from (select s.formulas, count(*) as n, min(s.day) as oldest, max(s.day) as newest from statements s where ${speaks(asked)} group by s.formulas)
        alike, unnest(alike.formulas) formula
      group by formula)
    select t.formula, t.uses, first.date as first, last.date as last, f.document_id as document, f.file, f.text, f.start_at, f.end_at
    from told t
      join lateral (${statementOn(asked, 'oldest')}) first on true
      join lateral (${statementOn(asked, 'newest')}) last on true
      join lateral (select u.*, d.file from formula_uses u join documents d using (document_id)
        where u.document_id = last.document_id and u.statement = last.statement and u.formula is not distinct from t.formula order by u.position limit 1) f on true
    order by t.uses desc, t.formula`.execute(db)
  return rows.map(({ start_at, end_at, ...row }) => ({ ...row, span: [start_at, end_at] }))
}

/** A statement with the phrase on its oldest or newest day, and its date as precise as it is known: of the engagement, else of publication. */
const statementOn = (asked: PersonAsked, column: 'oldest' | 'newest'): RawBuilder<unknown> => {
  const day = sql.ref(`t.${column}`)
  return sql`select s.document_id, s.statement, coalesce(e.date_edtf, d.published) as date
    from statements s join documents d using (document_id)
    left join engagements e on e.document_id = s.document_id and e.engagement = s.engagement
    where (s.day = ${day} or (${day} is null and s.day is null)) and t.formula = any(s.formulas) and ${speaksAmongFew(asked)}
    order by s.document_id, s.position limit 1`
}

/** How many statements of a person are about each topic, most first. */
export async function countTopicsOf(db: Kysely<Tables>, asked: PersonAsked): Promise<Readonly<{ topic: string; statements: number }>[]> {
  const { rows } = await sql<{ topic: string; statements: number }>`
    select topic, sum(n)::int as statements
    from (select s.topics, count(*) as n from statements s where ${speaks(asked)} group by s.topics) alike, unnest(alike.topics) topic
    group by topic order by 2 desc, 1`.execute(db)
  return rows
}
