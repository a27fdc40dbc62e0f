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
}>

/** A wish that cannot be met, told in one sentence: no bug, so no stack trace. */
export class Refusal extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
