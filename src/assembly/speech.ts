import type { Attribution, Genre } from '../languages/pack.ts'
import type { Span } from '../model/span.ts'
import type { Account } from './account.ts'
import type { DueOf } from './due.ts'
import type { Scene } from './scene.ts'
import type { Sides, Voices } from './voices.ts'

/** What a stretch is about; `before` are the topics it points back at. */
export type TopicsOf = (span: Span, before?: readonly string[]) => readonly string[]
export type FormulasOf = (span: Span) => readonly string[]

/** What the statements of a text are put together from. */
export type SpeechSetting = Readonly<{
  scene: Scene
  account: Account
  attributions: readonly Attribution[]
  topicsOf: TopicsOf
  formulasOf: FormulasOf
  /** Sentences without a cue may be somebody's words gone on in an account, both sides' in a document, nobody's in news. */
  genre: Genre
}>

/** The same with the voices heard so far. */
export type Speech = Omit<SpeechSetting, 'account'> &
  Readonly<{
    sides: Sides
    /** Sentences that carry an engagement or a topic list: nobody's words. */
    taken: ReadonlySet<number>
    voices: Voices
    dueOf: DueOf
    bySentence: ReadonlyMap<number, readonly Attribution[]>
    /** For each token, the party it names. */
    partyAt: readonly (string | undefined)[]
  }>
