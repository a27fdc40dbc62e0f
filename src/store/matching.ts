import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

const HAN = /\p{Script=Han}+/gu

/** A run of Han characters is searched as a phrase of single ones, as the tables keep them. */
export const apart = (query: string): string =>
  query
    .split('"')
    .map((part, i) => part.replace(HAN, (run) => (i % 2 ? [...run].join(' ') : ` "${[...run].join(' ')}" `)))
    .join('"')

const LANGUAGES = [
  ['en', 'english'],
  ['ru', 'russian'],
] as const

const queryOf = (config: string, query: string): RawBuilder<unknown> =>
  config === 'simple'
    ? sql`websearch_to_tsquery('simple', ${apart(query)})`
    : sql`websearch_to_tsquery(${sql.lit(config)}::regconfig, ${query})`

/** Which rows of a table with `language` and `words` a query finds: words, "a phrase", `or`, -not. Each language by its own grammar. */
export function matches(table: string, query: string): Expression<SqlBool> {
  const [language, words] = [sql.ref(`${table}.language`), sql.ref(`${table}.words`)]
  const known = LANGUAGES.map(([id, config]) => sql`(${language} = ${sql.lit(id)} and ${words} @@ ${queryOf(config, query)})`)
  const other = sql`(${language} not in ('en', 'ru') and ${words} @@ ${queryOf('simple', query)})`
  return sql<SqlBool>`(${sql.join([...known, other], sql` or `)})`
}

const byLanguage = (table: string, write: (config: string) => RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case ${sql.ref(`${table}.language`)} when 'en' then ${write('english')} when 'ru' then ${write('russian')} else ${write('simple')} end`

/** How well a row answers the query; long documents do not win by length. */
export const rankOf = (table: string, query: string): RawBuilder<number> =>
  sql<number>`${byLanguage(table, (config) => sql`ts_rank(${sql.ref(`${table}.words`)}, ${queryOf(config, query)}, 1)`)}`

/** What stands around the words found. `\\u0001` and `\\u0002` enclose each of them: text has none of these. */
export const HIT = { start: '\u0001', end: '\u0002' } as const
const SHOWN = `StartSel=${HIT.start},StopSel=${HIT.end},MaxFragments=2,MaxWords=28,MinWords=12,FragmentDelimiter=" … "`

export const snippetOf = (table: string, column: string, query: string): RawBuilder<string> =>
  sql<string>`${byLanguage(table, (config) => {
    const text = sql.ref(`${table}.${column}`)
    const shown = config === 'simple' ? sql`regexp_replace(${text}, '([\u2e80-\u9fff])', ' \\1 ', 'g')` : text
    return sql`ts_headline(${sql.lit(config)}::regconfig, ${shown}, ${queryOf(config, query)}, ${sql.lit(SHOWN)})`
  })}`
