/** A fault in a register file, with where it stands. `line` counts from 1. */
export type Fault = Readonly<{ file: string; line: number; message: string }>

/** Every fault of every register file that was read, one a line. */
export class KnowledgeError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
    this.name = 'KnowledgeError'
    this.faults = faults
  }
}
