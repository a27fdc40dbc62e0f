import { type Kysely, sql } from 'kysely'

// PostgreSQL refuses a tsvector over 1 MB: of a longer text the beginning is searched, and all of its statements.
const SEARCHED = 250_000

/** Search words of a text in its language. Han characters are set apart so that a phrase of them can be found. */
const words = (text: string) => `
  tsvector generated always as (case language
    when 'en' then to_tsvector('english', left(${text}, ${SEARCHED}))
    when 'ru' then to_tsvector('russian', left(${text}, ${SEARCHED}))
    else to_tsvector('simple', regexp_replace(left(${text}, ${SEARCHED}), '([\\u2e80-\\u9fff])', ' \\1 ', 'g'))
  end) stored`

const FACT = 'document_id text not null references documents on delete cascade, position int not null'
const WORDED = `${FACT}, text text not null, start_at int not null, end_at int not null`
const ONE_A_POSITION = 'primary key (document_id, position)'

const TABLES = [
  `create table documents (
    document_id text primary key, file text not null, source text, source_name text, carrier text, holder text,
    tier text not null, language text not null, title text, byline text, published text, published_from date, url text,
    text text not null, sentences int not null, sentences_read int not null, words ${words("coalesce(title, '') || ' ' || text")})`,
  `create table captures (document_id text primary key references documents on delete cascade,
    text text not null, metadata json not null, raw boolean not null)`,
  `create table files (document_id text not null references documents on delete cascade, file text not null, primary key (document_id, file))`,
  `create table readings (document_id text primary key references documents on delete cascade,
    rules text not null, knowledge text not null, body text not null)`,
  // Compressing every reading costs a fifth of the time that keeping it takes.
  'alter table readings alter body set storage external',
  `create table engagements (${FACT}, engagement text not null, status text not null, kind text not null, channel text,
    date_edtf text, date_from date, date_to date, city text, country text, mechanism text, parties text[] not null, body json not null,
    primary key (document_id, engagement))`,
  `create table participations (${FACT}, engagement text not null, principal boolean not null, person text, name text not null,
    as_written text not null, party text, role text not null, office_as_worded text, office_held text[] not null, evidence json not null,
    primary key (document_id, engagement, position))`,
  `create table statements (${FACT}, statement text not null, engagement text, persons text[] not null, names text[] not null,
    parties text[] not null, act text not null, topics text[] not null, formulas text[] not null, language text not null,
    content_text text not null, body json not null, words ${words('content_text')}, primary key (document_id, statement))`,
  `create table commitments (${FACT}, commitment text not null, statement text, engagement text, by text[] not null, act text not null,
    topics text[] not null, content_text text not null, due_text text, due_edtf text, body json not null,
    primary key (document_id, commitment))`,
  `create table discussed (${WORDED}, topic text not null, engagement text, ${ONE_A_POSITION})`,
  `create table formula_uses (${WORDED}, formula text not null, statement text, ${ONE_A_POSITION})`,
  `create table occasions (${WORDED}, occasion text, ordinal int, base_year int, year int, ${ONE_A_POSITION})`,
  `create table forums (${WORDED}, forum text not null, ${ONE_A_POSITION})`,
  `create table instruments (${WORDED}, instrument text not null, ${ONE_A_POSITION})`,
  `create table unread (${WORDED}, ${ONE_A_POSITION})`,
  `create table issues (${FACT}, code text not null, message text not null, start_at int, end_at int, ${ONE_A_POSITION})`,
  'create table meta (key text primary key, value text not null)',
]

// Few on purpose: every index slows ingestion more than it helps a laptop's record.
const INDEXES = [
  'create index documents_words on documents using gin (words)',
  'create index statements_words on statements using gin (words)',
  'create index formula_uses_formula on formula_uses (formula)',
  'create index participations_person on participations (person)',
]

/** Documents and their facts. */
export const record = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES]) await sql.raw(statement).execute(db)
  },
}
