import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'
import type { TextQuery } from './text-query.ts'

const OPERAND = /(!?)\s*(?:'((?:[^'\\]|''|\\.)*)'(:\*)?|(\())/g

/** Where a group that begins behind `from` ends. */
function endOfGroup(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return text.length
}

/** What a query wants to be there, as PostgreSQL writes it: any one of its words. */
export function wanted(query: string): string[] {
  const found: string[] = []
  OPERAND.lastIndex = 0
  for (let match = OPERAND.exec(query); match; match = OPERAND.exec(query)) {
    const [, not, word, prefix = '', group] = match
    if (not && group) OPERAND.lastIndex = endOfGroup(query, OPERAND.lastIndex)
    else if (!not && word !== undefined) found.push(`'${word}'${prefix}`)
  }
  return found
}

const GRAMMARS = { en: 'english', ru: 'russian' } as const
const beginning = (word: string): string => word.slice(0, 2).toLowerCase().replace(/ё/g, 'е')

/** Which of these words of a language a query means, whatever their endings: stems are compared, by PostgreSQL's own rules. */
export async function findWordsMeant(
  db: Kysely<Tables>,
  query: TextQuery,
  language: 'en' | 'ru',
  words: readonly string[],
): Promise<Set<string>> {
  const config = GRAMMARS[language]
  const any = wanted(query[config])
  // Stemming is dear, and keeps the beginning of a word.
  const beginnings = new Set(any.map((one) => beginning(one.slice(1).replace(/'(?::\*)?$/, ''))))
  const likely = words.filter((word) => [...beginnings].some((start) => beginning(word).startsWith(start)))
  if (likely.length === 0) return new Set()
  const { rows } = await sql<{ word: string }>`select word from unnest(${likely}::text[]) word
    where to_tsvector(${sql.lit(config)}::regconfig, word) @@ ${any.join(' | ')}::tsquery or to_tsvector('simple', word) @@ ${any.join(' | ')}::tsquery`.execute(
    db,
  )
  return new Set(rows.map(({ word }) => word))
}
