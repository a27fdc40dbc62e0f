import { type Kysely, sql } from 'kysely'

const INDEXES = [
  'create index documents_published on documents (published_from desc nulls last, document_id)',
  'create index documents_url on documents (url)',
  'create index files_file on files (file)',
  'create index joined_date on joined (date_from desc nulls last, engagement_id)',
  'create index joined_mechanism on joined (mechanism)',
]

/** What lists and pages of single documents and engagements are looked up by. */
export const waysIn = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of INDEXES) await sql.raw(statement).execute(db)
  },
}
