import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Meant, RecordWords } from '../../store/engagement-hits.ts'
import { foldWord } from '../../text/fold.ts'
import { isHan } from '../../text/mark-words.ts'
import { wordsSought } from '../../text/typed-query.ts'
import { foldedWords, hasWord, type Known, knownBy } from './known-names.ts'

/** Words between names that are part of none. */
const BETWEEN = new Set([
  'a',
  'an',
  'and',
  'at',
  'between',
  'by',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'в',
  'и',
  'на',
  'с',
  'между',
])
const KINDS = ['meeting', 'call', 'dialogue', 'consultation', 'visit', 'summit', 'correspondence', 'interview', 'ceremony']
// A word that means so many people is no name yet.
const MOST = 100

/** The folded words by which something with a name is looked for. */
export function nameTerms(q: string): string[] {
  const all = wordsSought(q).map(foldWord)
  const names = all.filter((word) => !BETWEEN.has(word))
  return [...new Set(names.length ? names : all)]
}

const MEANS = { person: 'persons', party: 'parties', mechanism: 'mechanisms', place: 'cities' } as const

const isMeans = (kind: Known['kind']): kind is keyof typeof MEANS => kind in MEANS

/** Two letters are a name, `Xi`, but begin too many. */
const begins = (words: readonly string[], term: string): boolean =>
  term.length > 2 || isHan(term) ? hasWord(words, term) : words.includes(term)

function meant(term: string, known: readonly Known[], { people, cities }: RecordWords): Meant {
  const isCity = new Set(cities)
  const found = { persons: [] as string[], parties: [] as string[], mechanisms: [] as string[], cities: [] as string[] }
  for (const { kind, id, names } of known)
    if (isMeans(kind) && names.some(({ words }) => begins(words, term)))
      found[MEANS[kind]].push(...(kind === 'place' ? names.map(({ text }) => text).filter((text) => isCity.has(text)) : [id]))
  return {
    ...found,
    names: people.filter(({ name }) => begins(foldedWords(name), term)).map(({ name }) => name),
    cities: [...new Set([...found.cities, ...cities.filter((city) => begins(foldedWords(city), term))])],
    kinds: term.length > 2 ? KINDS.filter((kind) => kind.startsWith(term)) : [],
    days: /^(?:19|20)\d\d$/.test(term) ? [`${term}-01-01`, `${term}-12-31`] : null,
  }
}

const isVague = ({ persons, names, cities }: Meant): boolean => persons.length > MOST || names.length > MOST || cities.length > MOST * 4
const isNothing = ({ days, ...lists }: Meant): boolean => !days && Object.values(lists).every((list) => list.length === 0)

/** What the words may mean of an engagement; null where they mean none, or too many. */
export function engagementWords(terms: readonly string[], knowledge: KnowledgeBase, words: RecordWords): Meant[] | null {
  if (terms.length === 0 || terms.length > 8 || terms.some((term) => term.length < 2 && !isHan(term))) return null
  const all = terms.map((term) => meant(term, knownBy([term], knowledge), words))
  return all.some((one) => isVague(one) || isNothing(one)) ? null : all
}
