import type { Actor } from '../annotators/cast.ts'
import type { Mechanism } from '../knowledge/registers.ts'
import type { Attribution, DateMark } from '../languages/pack.ts'
import type { ContactEvent, Group } from './contact-event.ts'
import type { Base } from './dating.ts'
import type { Scene } from './scene.ts'
import type { Titled } from './titled.ts'

/** What is known while the contacts of a text are gone through in order. */
export type Course = {
  readonly scene: Scene
  /** The headline, read like a sentence of the text. */
  readonly headline: Scene | null
  /** The offices that the headline gives to persons. */
  readonly headlineOffices: ReadonlyMap<Actor, string>
  readonly titles: Titled
  readonly base: Base
  readonly dates: readonly DateMark[]
  readonly attributions: readonly Attribution[]
  readonly mechanisms: ReadonlyMap<string, Mechanism>
  /** The person who did something last: "he", "his". */
  running: Actor | null
  /** Between whom the contact before was, and in which sentence. */
  last: Readonly<{ sentence: number; group: Group }> | null
  /** How many contacts a sentence tells of. */
  contactsIn(sentence: number): number
  readonly held: ContactEvent[]
  readonly mentioned: ContactEvent[]
}
