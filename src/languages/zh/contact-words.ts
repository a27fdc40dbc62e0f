import type { Channel, EngagementKind } from '../../model/engagement.ts'
import { anyOf } from './any-of.ts'
import source from './contacts.yaml'

type Entry = Readonly<{ words: readonly string[]; kind: EngagementKind; channel: Channel | null; role?: 'host' | 'guest' | null }>
type Lists = Readonly<{
  with: readonly Entry[]
  lights: readonly string[]
  chairs: readonly string[]
  nouns: readonly Entry[]
  to: readonly Entry[]
  letters: readonly string[]
  visits: readonly string[]
  video: readonly string[]
  phone: readonly string[]
  planned: readonly string[]
  past: readonly string[]
  notWith: readonly string[]
}>

const lists = source as Lists

/** What a word of contact tells by itself. */
export type Contact = Readonly<{ kind: EngagementKind; channel: Channel | null; role: 'host' | 'guest' | null }>

const entries = [...lists.with, ...lists.nouns, ...lists.to]
const byWord = new Map(
  entries.flatMap(({ words, kind, channel, role = null }) => words.map((word) => [word, { kind, channel, role }] as const)),
)

export const contactOf = (word: string): Contact => byWord.get(word) as Contact

const words = (list: readonly Entry[]): string => anyOf(...list.map((entry) => entry.words))

export const WITH = words(lists.with)
export const NOUNS = words(lists.nouns)
export const TO = words(lists.to)
export const LIGHTS = anyOf(lists.lights)
export const CHAIRS = new RegExp(anyOf(lists.chairs), 'u')
export const LETTERS = anyOf(lists.letters)
export const VISITS = anyOf(lists.visits)
export const VIDEO = new RegExp(anyOf(lists.video), 'u')
export const PHONE = new RegExp(anyOf(lists.phone), 'u')
export const PLANNED = new RegExp(anyOf(lists.planned), 'u')
export const PAST = new RegExp(anyOf(lists.past), 'u')
export const notWith: readonly string[] = lists.notWith
