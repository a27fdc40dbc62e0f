import type { Act, CommitmentAct } from '../../model/statement.ts'
import { Phrases } from '../../text/phrases.ts'
import type { Genre } from '../pack.ts'
import source from './cues.yaml'
import { inflect } from './inflect.ts'

/** What may follow a cue; `cues.yaml` says what each means. */
export type Frame = 'clause' | 'np' | 'to' | 'obj-to' | 'obj-clause' | 'obj-for' | 'noun' | 'doing'

type CueEntry = Readonly<{
  verb: string
  past?: string
  third?: string
  participle?: string
  also?: readonly string[]
  frames: readonly Frame[]
  only?: readonly string[]
  preps?: readonly string[]
  nouns?: readonly string[]
  ambiguous?: readonly string[]
  trailing?: boolean
  inverts?: boolean
  finite?: boolean
  act?: Act
  commit?: CommitmentAct
}>

export type Cue = Readonly<{
  verb: string
  frames: ReadonlySet<Frame>
  only: ReadonlySet<string> | null
  preps: ReadonlySet<string>
  /** The only nouns of saying that it takes; null: any. */
  nouns: ReadonlySet<string> | null
  /** Whether it can tell the purpose of a contact: "called to thank her". */
  purpose: boolean
  ambiguous: ReadonlySet<string>
  trailing: boolean
  inverts: boolean
  finite: boolean
  act: Act | null
  commit: CommitmentAct | null
}>

/** One form of a cue: how it stands in a sentence. */
export type CueForm = Readonly<{ cue: Cue; form: 'base' | 'past' | 'third' | 'participle' }>

type Noun = Readonly<{ act: Act }>
type DiscussEntry = Readonly<{ verb: string; also: readonly string[] }>
type Source = Readonly<{
  cues: readonly CueEntry[]
  wide: readonly CueEntry[]
  document: readonly CueEntry[]
  nouns: Readonly<Record<string, Noun>>
  nounPrepositions: readonly string[]
  purposes: readonly string[]
  stance: readonly string[]
  phrases: Readonly<Record<string, readonly string[]>>
  discuss: readonly DiscussEntry[]
  discussAdjectives: readonly string[]
}>

const lists = source as Source
const purposes = new Set(lists.purposes)

/** Verbs that tell a party's stance as well as somebody's words. */
export const stanceVerbs: ReadonlySet<string> = new Set(lists.stance)

function cueOf(entry: CueEntry): Cue {
  return {
    verb: entry.verb,
    frames: new Set(entry.frames),
    only: entry.only ? new Set(entry.only) : null,
    preps: new Set((entry.preps ?? ['for']).map(String)),
    nouns: entry.nouns ? new Set(entry.nouns) : null,
    purpose: purposes.has(entry.verb),
    ambiguous: new Set(entry.ambiguous ?? []),
    trailing: entry.trailing ?? false,
    inverts: entry.inverts ?? false,
    finite: entry.finite ?? false,
    act: entry.act ?? null,
    commit: entry.commit ?? null,
  }
}

function compile(entries: readonly CueEntry[]): Phrases<CueForm> {
  const phrases = new Phrases<CueForm>()
  for (const entry of entries) {
    const cue = cueOf(entry)
    const forms = inflect(entry.verb, entry)
    for (const form of ['base', 'past', 'third', 'participle'] as const) phrases.add(forms[form], { cue, form })
    for (const also of entry.also ?? []) phrases.add(also, { cue, form: 'past' })
  }
  return phrases
}

/** Every form of every reporting verb, matched at once. */
export const cueForms = compile(lists.cues)

/** The reporting words of each genre. */
export const formsOf: Readonly<Record<Genre, Phrases<CueForm>>> = {
  account: cueForms,
  news: compile([...lists.cues, ...lists.wide]),
  document: compile([...lists.cues, ...lists.document]),
}

/** Nouns of saying ("concern", "gratitude") with the act they make. */
export const sayingNouns: ReadonlyMap<string, Noun> = new Map(Object.entries(lists.nouns))

export const nounPrepositions: ReadonlySet<string> = new Set(lists.nounPrepositions.map(String))

function compileDiscussions(): Phrases<string> {
  const phrases = new Phrases<string>()
  for (const entry of lists.discuss) {
    phrases.add(entry.verb, entry.verb)
    for (const also of entry.also) phrases.add(also, entry.verb)
  }
  for (const verb of ['exchanged', 'exchanging', 'exchange', 'exchanges', 'held', 'had'])
    phrases.add(
      `${verb} {any:8} (views|opinions|ideas|discussions|discussion|communication|exchange|talks) (on|about|regarding|over|of)`,
      'exchange views on',
    )
  phrases.add('conducted {any:4} (communication|exchanges|discussions|consultations) on', 'exchange views on')
  return phrases
}

/** Verbs of mere discussion. */
export const discussForms = compileDiscussions()
