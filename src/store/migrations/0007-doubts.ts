import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  "create index joined_supposed on joined (date_from desc nulls last, engagement_id) where accounts > 1 and body->>'certainty' = 'inferred'",
  `create index joined_conflicting on joined (date_from desc nulls last, engagement_id)
    where accounts > 1 and json_array_length(body->'conflicts') > 0`,
  "create index joined_loose on joined (bucket, date_from) where status = 'held' and date_from <> date_to",
  "create index joined_dated on joined (bucket, date_from) where status = 'held' and date_from = date_to",
  'create index participations_unknown on participations (lower(name), name, party) where person is null',
  // In whatever case somebody is named; a function, since none of the database's own may stand in an index over lists.
  `create function chancery_lower(words text[]) returns text[] language sql immutable as $$ select array(select lower(word) from unnest(words) word) $$`,
  'create index statements_names on statements using gin (chancery_lower(names))',
]

/** What waits for a person is little in a large record: each kind of it has an index of its own; and so have the names that a decision is about. */
export const doubts = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}
