import { type Kysely, sql } from 'kysely'

const COLUMNS = { place: 'id', city: 'city', venue: 'venue', country: 'country' }

// A generated column is filled while the table is written anew: an update would leave every row's old version behind it.
const STATEMENTS = [
  `alter table joined ${Object.entries(COLUMNS)
    .map(([column, field]) => `add ${column} text generated always as (body #>> '{engagement,place,${field}}') stored`)
    .join(', ')}`,
  `alter table joined ${Object.keys(COLUMNS)
    .map((column) => `alter ${column} drop expression`)
    .join(', ')}`,
  // A calendar asks for the few that are planned.
  "create index joined_planned on joined (date_from) where status = 'planned'",
]

/** Where an engagement took place, beside its body: to count by place without opening any. */
export const places = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}
