import type { Captured } from '../model/captured.ts'

/** Bytes as they were found, under the name they were found by. */
export type Source = Readonly<{ file: string; bytes: Uint8Array }>

export type Options = Readonly<{ raw: boolean }>

/** What could not be taken in, and why. */
export type Refusal = Readonly<{ file: string; reason: string }>

export type Outcome = Readonly<{ captured: Captured } | { refused: Refusal }>
