import type { Span } from '../../model/span.ts'
import { Shape, tokenAt } from '../../text/tokens.ts'
import type { Page, SourceKind } from '../pack.ts'
import { lexicon } from './lexicon.ts'
import source from './sources.yaml'
import { titles } from './titles.ts'

type Lists = Readonly<Record<'sides' | 'joiners' | 'documents' | 'observers' | 'bodies' | 'jointDocuments' | 'relays', readonly string[]>>
const lists = source as Lists
const sides = new Set(lists.sides)
const joiners = new Set(lists.joiners)
const documents = new Set(lists.documents)
const observers = new Set(lists.observers)
const bodies = new Set(lists.bodies)
const relays = new Set(lists.relays)

/**
 *     Both leaders welcomed …      → sides
 *     The Chancellor thanked …     → title
 *     Observers said …             → observer
 */
export function describeSource(page: Page, span: Span): SourceKind {
  const words = wordsOf(page, span)
  const [first = ''] = words
  const pronoun = lexicon.pronouns.get(first)
  if (pronoun && words.length === 1)
    return { kind: 'pronoun', number: pronoun.number, gender: pronoun.gender ?? null, first: pronoun.person === 'first' }
  const head = headOf(words)
  const joined = words.slice(0, 3).some((word) => joiners.has(word))
  if (words.every((word) => joiners.has(word) || lexicon.determiners.has(word)) && joined) return { kind: 'sides' }
  if (isTwoTitles(words)) return { kind: 'sides' }
  if (sides.has(head) && (joined || (isBare(words) && !observers.has(head) && head !== 'officials' && head !== 'representatives')))
    return { kind: 'sides' }
  if (documents.has(head)) return { kind: 'document', joint: words.includes('joint') || words.includes('leaders') }
  if (bodies.has(head)) return { kind: 'side' }
  if (titles.heads.has(head) || (titles.heads.has(words.at(-1) ?? '') && words.length < 5))
    return { kind: 'title', words: words.filter((word) => word !== 'the').join(' ') }
  if (observers.has(head)) return { kind: 'observer', noun: head }
  return { kind: 'other' }
}

function wordsOf(page: Page, span: Span): string[] {
  const { tokens } = page
  const out: string[] = []
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++)
    if (tokens.shape[i] !== Shape.mark || tokens.word[i] === "'s") out.push(tokens.word[i] as string)
  return out
}

/** The head noun: the last word before the first preposition or relative pronoun. */
function headOf(words: readonly string[]): string {
  for (let i = 1; i < words.length; i++)
    if (
      lexicon.prepositions.has(words[i] as string) ||
      lexicon.subordinators.has(words[i] as string) ||
      words[i] === 'issued' ||
      words[i] === 'released'
    )
      return words[i - 1] as string
  return words.at(-1) ?? ''
}

/** "The leaders", "the Foreign Ministers", "leaders of both countries": no more than an article, words of office and the noun. */
const isBare = (words: readonly string[]): boolean =>
  words.includes('both') ||
  words.includes('two') ||
  words.every((word) => lexicon.determiners.has(word) || titles.words.has(word) || sides.has(word))

/** "The President and Prime Minister": two offices, two persons. */
function isTwoTitles(words: readonly string[]): boolean {
  const at = words.indexOf('and')
  const isTitle = (part: readonly string[]) =>
    part.some((word) => titles.heads.has(word)) && part.every((word) => titles.words.has(word) || lexicon.determiners.has(word))
  return at > 0 && isTitle(words.slice(0, at)) && isTitle(words.slice(at + 1))
}

/** A spokesperson or a ministry that tells what its principal said. */
export const isRelay = (page: Page, span: Span): boolean => wordsOf(page, span).some((word) => relays.has(word))

/** "Joint Statement between Ilvania and Orust". */
export function isJointDocument(title: string): boolean {
  const folded = title.toLowerCase()
  return lists.jointDocuments.some((name) => folded.includes(name)) && !folded.includes('readout')
}
