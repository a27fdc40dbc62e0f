import { type Kysely, sql } from 'kysely'

// The day of what a fact was said at, else of publication. A function, so that a table is written anew once and leaves nothing dead behind.
const DAY_OF = `create function chancery_day(document text, held text) returns date language sql stable as $$
  select coalesce((select date_from from engagements where document_id = document and engagement = held),
    (select published_from from documents where document_id = document)) $$`

const dated = (table: string): string[] => [
  `alter table ${table} add column day date`,
  `alter table ${table} alter column day type date using chancery_day(document_id, engagement)`,
  // Kept in the order of lists: the newest page is read from its beginning.
  `create index ${table}_day on ${table} (day desc nulls last, document_id, position)`,
]

const USES = [
  `create temp table uses on commit drop as
    select f.*, coalesce(s.day, d.published_from) as day, coalesce(s.parties, '{}') as parties, s.engagement from formula_uses f
    join documents d using (document_id) left join statements s using (document_id, statement)`,
  'truncate formula_uses',
  "alter table formula_uses add column day date, add column parties text[] not null default '{}', add column engagement text",
  `insert into formula_uses (document_id, position, text, start_at, end_at, formula, statement, day, parties, engagement)
    select document_id, position, text, start_at, end_at, formula, statement, day, parties, engagement from uses`,
  'drop index formula_uses_formula',
  'create index formula_uses_formula on formula_uses (formula, day)',
]

const COPIES = [
  'alter table accounts add column copy boolean not null default false',
  `update accounts a set copy = true from joined j, json_array_elements(j.body->'accounts') one
    where j.engagement_id = a.engagement_id and one->>'copyOf' is not null and one->>'document' = a.document_id and one->>'engagement' = a.engagement`,
  'create index accounts_copies on accounts (document_id) where copy',
]

/** Beside what was said stand its day and, with a set phrase, who used it: lists and counts over a large record read nothing else. */
export const days = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [DAY_OF, ...dated('statements'), ...dated('commitments'), ...USES, ...COPIES])
      await sql.raw(statement).execute(db)
    await sql.raw('drop function chancery_day').execute(db)
  },
}
