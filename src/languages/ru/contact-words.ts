import type { Channel, EngagementKind } from '../../model/engagement.ts'
import { Phrases } from '../../text/phrases.ts'
import type { Page } from '../pack.ts'
import source from './contacts.yaml'

type NounEntry = Readonly<{ words: string; kind: EngagementKind; channel: Channel; weak?: boolean; planned?: boolean }>
type VerbEntry = Readonly<{
  forms: readonly string[]
  kind: EngagementKind
  channel: Channel
  with?: boolean
  object?: boolean
  agent?: boolean
  place?: boolean
  to?: boolean
  /** An infinitive: a contact to come, where the words before it tell of an agreement. */
  agreed?: boolean
  /** The verb alone does not tell how they talked. */
  unsure?: boolean
  planned?: boolean
  role?: 'host' | 'guest'
}>
/** A verb that needs a noun of contact; `by`: who did it is its subject; `earlier`: before what is told of. */
export type Light = Readonly<{ planned: boolean; by: boolean; earlier?: boolean }>
type Lists = Readonly<{
  nouns: readonly NounEntry[]
  lights: Readonly<Record<'held' | 'heldBy' | 'earlierBy' | 'planned' | 'plannedBy', readonly string[]>>
  verbs: readonly VerbEntry[]
  channels: Readonly<Record<'video' | 'phone' | 'in-person', readonly string[]>>
  planned: readonly string[]
  past: readonly string[]
  before: readonly string[]
  agreed: readonly string[]
}>
const lists = source as Lists

function trie<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const phrases = new Phrases<T>()
  for (const [pattern, value] of entries) phrases.add(pattern, value)
  return phrases
}
const light = (words: readonly string[], planned: boolean, by: boolean) => words.map((word) => [word, { planned, by }] as const)

/** Nouns of contact in every form. */
export const nouns = trie(lists.nouns.map((entry) => [entry.words, entry] as const))
/** Verbs that report a contact by themselves. */
export const verbs = trie(lists.verbs.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)))
/** Verbs with which a noun reports one. */
export const lights = trie<Light>([
  ...light(lists.lights.held, false, false),
  ...light(lists.lights.heldBy, false, true),
  ...lists.lights.earlierBy.map((word) => [word, { planned: false, by: true, earlier: true }] as const),
  ...light(lists.lights.planned, true, false),
  ...light(lists.lights.plannedBy, true, true),
])
/** How it took place. */
export const channels = trie(
  Object.entries(lists.channels).flatMap(([channel, words]) => words.map((word) => [word, channel as Channel] as const)),
)
/** Adjectives that tell when. */
export const times = trie<'planned' | 'referenced'>([
  ...lists.planned.map((word) => [word, 'planned'] as const),
  ...lists.past.map((word) => [word, 'referenced'] as const),
])
/** Words that tell of an earlier contact. */
export const earlier = trie(lists.before.map((words) => [words, true] as const))
/** What a meeting to come is told by. */
export const agreed = new Set(lists.agreed)

/** The longest phrase that begins at a token. */
export const best = <T>(phrases: Phrases<T>, page: Page, at: number, to: number): { from: number; to: number; value: T } | null => {
  const hits: { from: number; to: number; value: T }[] = []
  phrases.matchAt(page.tokens, at, to, hits)
  return hits.reduce<(typeof hits)[0] | null>((one, hit) => (one && one.to >= hit.to ? one : hit), null)
}
