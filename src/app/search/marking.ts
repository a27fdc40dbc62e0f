import type { Kysely } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { TextQuery } from '../../store/text-query.ts'
import { findWordsMeant } from '../../store/words-meant.ts'
import { isHan, markWords, wordsIn } from '../../text/mark-words.ts'
import { typedQuery, wordsSought } from '../../text/typed-query.ts'
import type { Marking } from './shown.ts'

type Text = Readonly<{ text: string; language: string }>

const STEMMED = ['en', 'ru'] as const
const isStemmed = (language: string): language is (typeof STEMMED)[number] => STEMMED.includes(language as 'en')

/** How words of the query are found again in these texts: by their stems in languages that have them, else as they were typed. */
export async function markingOf(db: Kysely<Tables>, q: string, query: TextQuery, texts: readonly Text[]): Promise<Marking> {
  const meant = new Map<string, ReadonlySet<string>>()
  for (const language of STEMMED) {
    const own = texts.filter((one) => one.language === language)
    const words = new Set(own.flatMap(({ text }) => wordsIn(text).map(({ word }) => word.toLowerCase())))
    if (words.size) meant.set(language, await findWordsMeant(db, query, language, [...words]))
  }
  const { last } = typedQuery(q)
  const sought = wordsSought(q).map((word) => word.toLowerCase())
  const asTyped = (word: string): boolean => sought.includes(word) || (last !== null && word.startsWith(last.toLowerCase()))
  const runs = sought.filter(isHan)
  return (text, language) => {
    const stems = isStemmed(language) ? (meant.get(language) ?? new Set()) : null
    return markWords(text, (word) => (stems ? stems.has(word.toLowerCase()) : asTyped(word.toLowerCase())), runs)
  }
}
