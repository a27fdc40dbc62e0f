import source from './words.yaml'

type Words = Readonly<{
  determiners: readonly string[]
  possessives: readonly string[]
  prepositions: readonly string[]
  coordinators: readonly string[]
  subordinators: readonly string[]
  auxiliaries: readonly string[]
  modals: readonly string[]
  pronouns: Readonly<Record<string, Pronoun>>
  objects: readonly string[]
  adverbs: readonly string[]
  notAdverbs: readonly string[]
  openers: readonly string[]
  appositions: readonly string[]
  occasions: readonly string[]
  abbreviations: readonly string[]
  endings: readonly string[]
  months: readonly string[]
  weekdays: readonly string[]
  deeds: readonly string[]
  clauses: readonly string[]
  tails: readonly string[]
  pastDeeds: readonly string[]
  sides: readonly string[]
}>

/** What a subject pronoun tells of the one it stands for. */
export type Pronoun = Readonly<{ number: 'one' | 'many'; gender?: 'm' | 'f' | 'n'; person?: 'first'; relative?: boolean }>

const words = source as Words
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(String))

/** The closed classes of English, as sets of folded words. */
export const lexicon = {
  determiners: set(words.determiners),
  possessives: set(words.possessives),
  prepositions: set(words.prepositions),
  coordinators: set(words.coordinators),
  subordinators: set(words.subordinators),
  auxiliaries: set(words.auxiliaries),
  modals: set(words.modals),
  pronouns: new Map(Object.entries(words.pronouns)),
  objects: set(words.objects),
  adverbs: set(words.adverbs),
  notAdverbs: set(words.notAdverbs),
  openers: set(words.openers),
  appositions: set(words.appositions),
  occasions: set(words.occasions),
  abbreviations: set(words.abbreviations),
  endings: set(words.endings),
  months: words.months,
  weekdays: words.weekdays,
  deeds: set(words.deeds),
  clauses: set(words.clauses),
  tails: set(words.tails),
  pastDeeds: set(words.pastDeeds),
  sides: set(words.sides),
} as const

/** An adverb, as it stands beside a verb: listed, or a word in -ly. */
export const isAdverb = (word: string): boolean =>
  lexicon.adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !lexicon.notAdverbs.has(word))
