import type { Attribution, Genre } from '../languages/pack.ts'
import type { Span } from '../model/span.ts'
import type { Scene } from './scene.ts'
import type { Sides, Voices } from './voices.ts'

/** What a stretch is about; `before` are the topics it points back at. */
export type TopicsOf = (span: Span, before?: readonly string[]) => readonly string[]
export type FormulasOf = (span: Span) => readonly string[]

/** What the statements of a text are put together from. */
export type SpeechSetting = Readonly<{
  scene: Scene
  sides: Sides
  attributions: readonly Attribution[]
  /** Sentences that carry an engagement or a topic list: nobody's words. */
  taken: ReadonlySet<number>
  topicsOf: TopicsOf
  formulasOf: FormulasOf
  /** Sentences without a cue may be somebody's words gone on in an account, both sides' in a document, nobody's in news. */
  genre: Genre
}>

/** The same with the voices heard so far, and the party that each token names. */
export type Speech = SpeechSetting &
  Readonly<{ voices: Voices; bySentence: ReadonlyMap<number, readonly Attribution[]>; partyAt: readonly (string | undefined)[] }>
