import { type Kysely, sql } from 'kysely'

const COUNTED = ['engagements', 'participations', 'statements', 'commitments', 'formula_uses', 'unread', 'issues']

const STATEMENTS = [
  `create table tallies (document_id text primary key references documents on delete cascade,
    ${COUNTED.map((name) => `${name} int not null`).join(', ')})`,
  `insert into tallies select document_id, ${COUNTED.map((name) => `coalesce(${name}.number, 0)`).join(', ')} from documents
    ${COUNTED.map((name) => `left join (select document_id, count(*)::int as number from ${name} group by 1) ${name} using (document_id)`).join('\n    ')}`,
]

/** How much each document gave, beside it: what the record holds is told without going through all of it. */
export const tallies = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}
