import type { Span } from '../../model/span.ts'
import { Shape, tokenAt } from '../../text/tokens.ts'
import type { Page, SourceKind } from '../pack.ts'
import { adjectiveBase } from './declension.ts'
import { lexicon } from './lexicon.ts'
import source from './sources.yaml'
import { titles } from './titles.ts'

type Lists = Readonly<
  Record<
    'sides' | 'documents' | 'joint' | 'observers' | 'bodies' | 'joiners' | 'jointDocuments' | 'relays' | 'regions' | 'officials',
    readonly string[]
  >
>
const lists = source as Lists
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(String))

/** Who a source is, as sets of folded words. */
export const sources = {
  sides: set(lists.sides.filter((words) => !words.includes(' '))),
  sidePhrases: lists.sides.filter((words) => words.includes(' ')),
  documents: set(lists.documents),
  joint: set(lists.joint),
  observers: set(lists.observers),
  bodies: set(lists.bodies),
  joiners: set(lists.joiners),
  regions: set(lists.regions),
  officials: set(lists.officials),
} as const

/**
 *     Обе стороны выступили …       → sides
 *     Канцлер Оруста поблагодарил … → title
 *     Эксперты считают …            → observer
 */
export function describeSource(page: Page, span: Span): SourceKind {
  const words = wordsOf(page, span)
  const [first = ''] = words
  const pronoun = lexicon.pronouns.get(first)
  if (pronoun && words.length === 1)
    return { kind: 'pronoun', number: pronoun.number, gender: pronoun.gender ?? null, first: pronoun.person === 'first' }
  const line = words.join(' ')
  const at = headAt(words)
  const head = words[at] ?? ''
  const isPlural = titles.heads.get(head)?.plural ?? false
  const shared = isPlural ? { title: sharedTitle(page, span, head) } : {}
  if (sources.joiners.has(first) || sources.sidePhrases.some((phrase) => line.startsWith(phrase))) return { kind: 'sides' }
  if (isSideOfOne(words, at)) return { kind: 'side' }
  if (isPlural || (sources.sides.has(head) && at < 2)) return { kind: 'sides', ...shared }
  if (sources.documents.has(head)) return { kind: 'document', joint: words.some((word) => sources.joint.has(word)) }
  const title = titles.heads.get(head)
  if (title) return { kind: 'title', words: titleOf(words, at, title.base) }
  if (sources.bodies.has(head)) return { kind: 'side' }
  if (sources.observers.has(head)) return { kind: 'observer', noun: head }
  return { kind: 'other' }
}

/** "китайская сторона", "с российской стороны": of a noun that is plural as well, one side by its adjective. */
const isSideOfOne = (words: readonly string[], at: number): boolean =>
  /^сторон(?:а|е|у|ой)$/.test(words[at] ?? '') || (words[at] === 'стороны' && at > 0 && /(?:ой|ей)$/.test(words[at - 1] ?? ''))

/** "министры торговли Оруста и Ильвании": the office of each, up to the first country. */
function sharedTitle({ tokens }: Page, span: Span, head: string): string {
  const out = [titles.heads.get(head)?.base ?? head]
  let i = tokenAt(tokens, span.start)
  while (tokens.word[i] !== head) i++
  while (tokens.shape[++i] === Shape.lower && (tokens.end[i] as number) <= span.end) out.push(tokens.word[i] as string)
  return out.join(' ')
}

/** The office in its dictionary form: the words before the head as adjectives, what follows as it stands. */
function titleOf(words: readonly string[], at: number, base: string): string {
  const before = words.slice(Math.max(0, at - 2), at).filter((word) => titles.modifiers.has(word) || /(?:ск|цк)/.test(word))
  return [...before.map(adjectiveBase), base, ...words.slice(at + 1)].join(' ')
}

/** The head noun: past prepositions and adjectives, the first word of office, of a body or of a group. */
function headAt(words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (
      titles.heads.has(word) ||
      sources.sides.has(word) ||
      sources.bodies.has(word) ||
      sources.documents.has(word) ||
      sources.observers.has(word)
    )
      return i
  }
  return words.length - 1
}

function wordsOf({ tokens }: Page, span: Span): string[] {
  const out: string[] = []
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++)
    if (tokens.shape[i] !== Shape.mark && !(out.length === 0 && lexicon.prepositions.has(tokens.word[i] as string)))
      out.push(tokens.word[i] as string)
  return out
}

/** "Совместное заявление Ильвании и Оруста". */
export const isJointDocument = (title: string): boolean => {
  const folded = title.toLowerCase().replaceAll('ё', 'е')
  return lists.jointDocuments.some((name) => folded.includes(name))
}

/** "лидеры стран ШОС", "европейские лидеры": officials of several countries in one word. */
export const isForeignGroup = (words: readonly string[]): boolean =>
  words.some((word) => sources.officials.has(word)) && words.some((word) => sources.regions.has(word))
