import { Phrases } from '../../text/phrases.ts'
import { tokenize } from '../../text/tokens.ts'
import table from './life.yaml'

type ByLanguage = Readonly<Record<string, readonly string[]>>
type Table = Readonly<{
  thanks: ByLanguage
  done: ByLanguage
  chair: ByLanguage
  hopes: ByLanguage
  due: Readonly<Record<string, ByLanguage>>
  empty: ByLanguage
}>

const WORDS = table as Table

const all = (words: ByLanguage): readonly string[] => Object.values(words).flat()

function phrasesOf(entries: readonly (readonly [string, ByLanguage])[]): Phrases<string> {
  const phrases = new Phrases<string>()
  for (const [value, words] of entries) for (const pattern of all(words)) phrases.add(pattern, value)
  return phrases
}

const { thanks, done, chair, hopes } = WORDS
const MARKS = phrasesOf(Object.entries({ thanks, done, chair, hopes }))
const DUE = phrasesOf(Object.entries(WORDS.due))

export type Mark = 'thanks' | 'done' | 'chair' | 'hopes'

/** What the words of a stretch say of an undertaking: thanks, that it was done, a chairmanship, mere hope. */
export const marksIn = (text: string): ReadonlySet<Mark> => new Set(MARKS.find(tokenize(text)).map(({ value }) => value as Mark))

/** The time beside the day of the text that due words name: `this-year`; null when they name none. */
export function findDueWords(text: string): string | null {
  const found = DUE.find(tokenize(text)).sort((a, b) => b.to - b.from - (a.to - a.from))
  return found[0]?.value ?? null
}

/** Words that say nothing of a matter. */
export const EMPTY: ReadonlySet<string> = new Set(all(WORDS.empty))
