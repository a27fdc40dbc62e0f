import type { Act, CommitmentAct } from '../../model/statement.ts'
import { Phrases } from '../../text/phrases.ts'
import source from './cues.yaml'
import { lexicon } from './lexicon.ts'

export type Frame = 'that' | 'np' | 'inf' | 'to'
export type Gender = 'm' | 'f' | 'n' | 'p'

type CueEntry = Readonly<{
  verb: string
  past?: readonly string[]
  present?: readonly string[]
  passive?: readonly string[]
  reflexive?: readonly string[]
  gerund?: readonly string[]
  tail?: string
  frames: readonly Frame[]
  preps?: readonly string[]
  act?: Act
  commit?: CommitmentAct | null
  /** What it is with an infinitive after it, where that is more than its words alone tell. */
  doing?: CommitmentAct
}>
type Source = Readonly<{ cues: readonly CueEntry[]; document: readonly string[]; discuss: readonly string[]; general: readonly string[] }>

export type Cue = Readonly<{
  verb: string
  frames: ReadonlySet<Frame>
  preps: ReadonlySet<string>
  act: Act | null
  commit: CommitmentAct | null
  doing: CommitmentAct | null
}>

/** One form of a cue. `gender` is that of its subject; null where the form does not tell. */
export type CueForm = Readonly<{ cue: Cue; form: 'active' | 'passive' | 'gerund'; gender: Gender | null }>

const lists = source as Source

/** подчеркнул, подчеркнула, подчеркнуло, подчеркнули. */
export function pastForms(past: string): readonly (readonly [string, Gender])[] {
  const isReflexive = past.endsWith('ся')
  const stem = isReflexive ? past.slice(0, -2) : past
  const last = isReflexive ? ['ся', 'ась', 'ось', 'ись'] : ['', 'а', 'о', 'и']
  if (/л(?:а|ась)$/.test(past)) return [[past, 'f']]
  if (/л(?:и|ись)$/.test(past)) return [[past, 'p']]
  if (!stem.endsWith('л')) return [[past, 'm']]
  return (['m', 'f', 'n', 'p'] as const).map((gender, i) => [stem + last[i], gender] as const)
}

/** отмечен, отмечена, отмечено, отмечены. */
const shortForms = (short: string): readonly (readonly [string, Gender])[] =>
  (['m', 'f', 'n', 'p'] as const).map((gender, i) => [short + ['', 'а', 'о', 'ы'][i], gender] as const)

function compile(entries: readonly CueEntry[]): Phrases<CueForm> {
  const phrases = new Phrases<CueForm>()
  for (const entry of entries) {
    const { verb, frames, preps = [], act = null, commit = null, doing = null, tail } = entry
    const cue: Cue = { verb, frames: new Set(frames), preps: new Set(preps.map(String)), act, commit, doing }
    const add = (form: CueForm['form'], words: string, gender: Gender | null) =>
      phrases.add(tail ? `${words} ${tail}` : words, { cue, form, gender })
    for (const past of entry.past ?? []) for (const [words, gender] of pastForms(past)) add('active', words, gender)
    for (const words of entry.present ?? []) add('active', words, null)
    for (const short of entry.passive ?? []) for (const [words, gender] of shortForms(short)) add('passive', words, gender)
    for (const past of entry.reflexive ?? []) for (const [words, gender] of pastForms(`${past}ся`)) add('passive', words, gender)
    for (const words of entry.gerund ?? []) add('gerund', words, null)
  }
  return phrases
}

const plain = <T>(patterns: readonly string[], value: T): Phrases<T> => {
  const phrases = new Phrases<T>()
  for (const pattern of patterns) phrases.add(pattern, value)
  return phrases
}

export const cueForms = compile(lists.cues)
export const discussForms = plain<true>(lists.discuss, true)
export const documentWords = plain<true>(lists.document, true)
export const adjuncts = plain<true>(lexicon.adjuncts, true)
export const generalWords: ReadonlySet<string> = new Set(lists.general)
