import source from './words.yaml'

type Words = Readonly<{
  prepositions: readonly string[]
  coordinators: readonly string[]
  subordinators: readonly string[]
  adverbs: readonly string[]
  adjuncts: readonly string[]
  pronouns: Readonly<Record<string, Pronoun>>
  objectPronouns: readonly string[]
  backPronouns: readonly string[]
  months: Readonly<Record<string, number>>
  shortMonths: Readonly<Record<string, number>>
  weekdays: Readonly<Record<string, string>>
  seasons: Readonly<Record<string, number>>
  days: Readonly<Record<string, 'today' | 'yesterday' | 'tomorrow'>>
  periods: Readonly<Record<string, 'week' | 'month' | 'year'>>
  sides: Readonly<Record<string, 'last' | 'this' | 'next'>>
  abbreviations: readonly string[]
  endings: readonly string[]
  masculine: readonly string[]
}>

/** What a subject pronoun tells of the one it stands for. */
export type Pronoun = Readonly<{ number: 'one' | 'many'; gender?: 'm' | 'f' | 'n'; person?: 'first' }>

const words = source as Words
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(String))
const map = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(record))

/** The closed classes of Russian, as sets of folded words. */
export const lexicon = {
  prepositions: set(words.prepositions),
  coordinators: set(words.coordinators),
  subordinators: set(words.subordinators),
  adverbs: set(words.adverbs),
  adjuncts: words.adjuncts,
  pronouns: map(words.pronouns),
  objectPronouns: set(words.objectPronouns),
  backPronouns: set(words.backPronouns),
  months: map({ ...words.months, ...words.shortMonths }),
  weekdays: map(words.weekdays),
  seasons: map(words.seasons),
  days: map(words.days),
  periods: map(words.periods),
  sides: map(words.sides),
  abbreviations: set(words.abbreviations),
  endings: set(words.endings),
  masculine: set(words.masculine),
} as const
