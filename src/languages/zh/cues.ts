import type { Act, CommitmentAct } from '../../model/statement.ts'
import { anyOf } from './any-of.ts'
import source from './cues.yaml'

type Entry = Readonly<{ words: readonly string[]; act?: Act | null; commit?: CommitmentAct }>
type Lists = Readonly<{
  say: readonly Entry[]
  thing: readonly Entry[]
  agree: readonly string[]
  about: readonly string[]
  adverbs: readonly string[]
  sides: readonly string[]
  documents: readonly string[]
  observers: readonly string[]
  narrative: readonly string[]
  reports: string
}>

/** What a reporting word asks after it, and makes of it. */
export type Cue = Readonly<{ word: string; kind: 'say' | 'thing'; act: Act | null; commit: CommitmentAct | null; agrees: boolean }>

const lists = source as Lists
const agreeing = new Set(lists.agree)

const cues: ReadonlyMap<string, Cue> = new Map(
  (['say', 'thing'] as const).flatMap((kind) =>
    lists[kind].flatMap(({ words, act = null, commit = null }) =>
      words.map((word) => [word, { word, kind, act, commit, agrees: agreeing.has(word) }] as const),
    ),
  ),
)
for (const word of lists.agree)
  if (!cues.has(word)) (cues as Map<string, Cue>).set(word, { word, kind: 'say', act: 'commissive', commit: null, agrees: true })
for (const word of ['一致认为', '一致强调', '一致表示'])
  (cues as Map<string, Cue>).set(word, { word, kind: 'say', act: null, commit: null, agrees: false })

export const findCue = (word: string): Cue | null => cues.get(word) ?? null

export const CUES = anyOf([...cues.keys()])
export const SAYINGS = anyOf(lists.say[0]?.words ?? [])
export const ABOUT = anyOf(lists.about)
const AHEAD = '[^，。；“”]{1,28}?'
/** What may stand between a subject and its cue. */
export const BETWEEN = `(?:${anyOf(lists.adverbs)}|在${AHEAD}(?:时|中|上|后|期间|会议上)|就${AHEAD}|向${AHEAD}|代表${AHEAD}|通过${AHEAD}|应询|当日|(?:\\d{1,2}月)?\\d{1,2}日(?:上午|中午|下午|晚|晚间|凌晨)?|(?:会见|会晤|接见|同|与)[^，。；“”]{1,60}?(?:时|中|后))`
export const SIDES = anyOf(lists.sides)
export const DOCUMENTS = anyOf(lists.documents)
export const OBSERVERS = anyOf(lists.observers)
export const REPORTS = new RegExp(lists.reports, 'uy')
export const NARRATIVE = new RegExp(lists.narrative.map((pattern) => `(?:${pattern})`).join('|'), 'u')
