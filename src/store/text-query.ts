import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { TypedQuery } from '../text/typed-query.ts'
import { apart } from './matching.ts'
import type { Tables } from './tables.ts'

const CONFIGS = ['english', 'russian', 'simple'] as const
type Config = (typeof CONFIGS)[number]

/** A query in the grammar of each language, as PostgreSQL writes it; empty where nothing in it can be searched. */
export type TextQuery = Readonly<Record<Config, string>>

/**
 * Endings that an English stem loses. Of a word half typed, `cooperati`, the stem is not yet the stem of the whole, `cooper`:
 * what it may become is looked for too.
 */
const ENDINGS = [
  'ation',
  'ization',
  'ity',
  'ities',
  'ing',
  'ies',
  'ions',
  'ment',
  'ments',
  'ional',
  'ive',
  'ful',
  'ally',
  'ance',
  'ence',
  'able',
  'ible',
  'ous',
]

function completions(last: string): string[] {
  return ENDINGS.flatMap((ending) => {
    for (let n = ending.length - 1; n > 0; n--)
      if (last.length - n >= 4 && last.endsWith(ending.slice(0, n))) return [last.slice(0, -n) + ending]
    return []
  })
}

const quoted = (word: string): string => `'${word.replace(/['\\]/g, '')}'`

function lastOf(config: Config, last: string): RawBuilder<unknown> {
  const begun = `${quoted(last)}:*`
  if (config === 'simple') return sql`to_tsquery('simple', ${begun})`
  const more = config === 'english' ? completions(last.toLowerCase()) : []
  // Without grammar too: the beginning of a word may be a word that is too common to be kept, `the` of `theatre`.
  return sql`(to_tsquery('simple', ${begun}) || to_tsquery(${sql.lit(config)}::regconfig, ${[begun, ...more.map(quoted)].join(' | ')}))`
}

function queryOf(config: Config, { whole, last, isOr }: TypedQuery): RawBuilder<unknown> {
  const words = sql`websearch_to_tsquery(${sql.lit(config)}::regconfig, ${config === 'simple' ? apart(whole) : whole})`
  if (!last) return words
  const both = sql`(${words} ${sql.raw(isOr ? '||' : '&&')} ${lastOf(config, last)})`
  // On the way to "law of the jungle" stands "law of", which no text is searched for.
  const isCommon = sql`numnode(to_tsquery('english', ${quoted(last)})) = 0 or numnode(to_tsquery('russian', ${quoted(last)})) = 0`
  return sql`case when numnode(${words}) > 0 and (${isCommon}) then ${words} else ${both} end`
}

const OPERAND = "'(?:[^']|'')+'(?::\\*)?"
// What binds tighter on either side makes it no list of alternatives.
const ALTERNATIVES = new RegExp(`(?<![&>!] ?)${OPERAND}(?: \\| ${OPERAND})+(?! [&<])`, 'g')

const isWithin = (one: string, other: string): boolean => other.endsWith(':*') && one !== other && one.startsWith(other.slice(0, -3))

/** Grammar and no grammar often come to the same, or one to the beginning of another; each alternative costs a look through all texts. */
export const fewerAlternatives = (query: string): string =>
  query.replace(ALTERNATIVES, (list) => {
    const each = [...new Set(list.split(' | '))]
    return each.filter((one) => !each.some((other) => isWithin(one, other))).join(' | ')
  })

/** A query as the record's texts are searched with it. */
export async function readQuery(db: Kysely<Tables>, typed: TypedQuery): Promise<TextQuery> {
  const columns = CONFIGS.map((config) => sql`${queryOf(config, typed)}::text as ${sql.ref(config)}`)
  const { rows } = await sql<TextQuery>`select ${sql.join(columns)}`.execute(db)
  const [found] = rows
  return Object.fromEntries(CONFIGS.map((config) => [config, fewerAlternatives(found?.[config] ?? '')])) as TextQuery
}

export const isSearchable = (query: TextQuery): boolean => CONFIGS.some((config) => query[config] !== '')

/**
 * The query of each language in one, which is looked up once. What a grammar makes of words of another language stands in few texts of its own.
 * Not where a word shall not be there: in another grammar it would be another word.
 */
function joinedQuery({ english, russian, simple }: TextQuery): string | null {
  const each = [...new Set([english, russian, simple])].filter((query) => query !== '')
  if (each.length === 1) return each[0] as string
  if (each.some((query) => query.includes('!'))) return null
  return fewerAlternatives(each.map((query) => (/ [&<]/.test(query) ? `( ${query} )` : query)).join(' | '))
}

/** Which rows of a table with `language` and `words` hold it, each language by its own grammar. */
export function holds(table: string, query: TextQuery): Expression<SqlBool> {
  const [language, words] = [sql.ref(`${table}.language`), sql.ref(`${table}.words`)]
  const joined = joinedQuery(query)
  if (joined !== null) return sql<SqlBool>`${words} @@ ${joined}::tsquery`
  return sql<SqlBool>`((${language} = 'en' and ${words} @@ ${query.english}::tsquery) or (${language} = 'ru' and ${words} @@ ${query.russian}::tsquery)
    or (${language} not in ('en', 'ru') and ${words} @@ ${query.simple}::tsquery))`
}

/** How well a row answers; long texts do not win by length. */
export function rankIn(table: string, query: TextQuery): RawBuilder<number> {
  const [language, words] = [sql.ref(`${table}.language`), sql.ref(`${table}.words`)]
  return sql<number>`ts_rank(${words}, case ${language} when 'en' then ${query.english}::tsquery when 'ru' then ${query.russian}::tsquery
    else ${query.simple}::tsquery end, 1)`
}

/**
 * Work on many small questions that each have an index. Without statistics, which an embedded database does not keep, whole tables are read where an
 * index would do: the planner does not know what it costs to unpack a text.
 */
export const byIndexes = <Result>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> =>
  db.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction)
    return work(transaction)
  })
