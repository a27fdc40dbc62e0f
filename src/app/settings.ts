import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Store } from '../store/store.ts'

/** A record and registers that are open already: a server opens them once, for every question. */
export type Held = Readonly<{ store: Store; knowledge: KnowledgeBase }>

/** What a use needs to know of where it runs. */
export type Settings = Readonly<{
  /** Folder of the embedded record. */
  data: string
  /** Address of a PostgreSQL server, which is then used instead. */
  database: string | null
  /** Folders of registers laid over the built-in ones, in order. */
  knowledge: readonly string[]
  /** What the user typed, told to a second process that finds the folder held. */
  command: string
  /** Used instead of opening them. */
  held?: Held
}>

/** not-found: what was named is not there; conflict: the record is in a state that does not let it be done. */
export type RefusalKind = 'bad-question' | 'not-found' | 'conflict'

/** A wish that cannot be met, told in one sentence: no bug, so no stack trace. */
export class Refusal extends Error {
  readonly exitCode: number
  readonly kind: RefusalKind
  constructor(message: string, exitCode = 1, kind: RefusalKind = 'bad-question') {
    super(message)
    this.exitCode = exitCode
    this.kind = kind
  }
}

/** What was named is not there. */
export const notFound = (message: string): Refusal => new Refusal(message, 1, 'not-found')
