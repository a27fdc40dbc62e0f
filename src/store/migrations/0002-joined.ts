import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // What two tellings of one engagement have in common; empty until the record is derived.
  "alter table engagements add bucket text not null default ''",
  'create index engagements_bucket on engagements (bucket, date_from)',
  `create table joined (engagement_id text primary key, bucket text not null, status text not null, kind text not null, family text not null,
    date_from date, date_to date, parties text[] not null, persons text[] not null, mechanism text, accounts int not null, body json not null)`,
  'create index joined_bucket on joined (bucket)',
  'create index joined_parties on joined using gin (parties)',
  'create index joined_persons on joined using gin (persons)',
  `create table accounts (document_id text not null, engagement text not null, engagement_id text not null references joined on delete cascade,
    bucket text not null, date_from date, date_to date, primary key (document_id, engagement))`,
  'create index accounts_engagement on accounts (engagement_id)',
  `create table decisions (decision_id text primary key, at text not null, who text not null, why text not null, kind text not null, body json not null)`,
]

/** Engagements with all their accounts, worked out of the readings, and the decisions of people. */
export const joined = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}
