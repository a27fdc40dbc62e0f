import type { Captured } from '../model/captured.ts'

/** Bytes as they were found, under the name they were found by. */
export type Source = Readonly<{ file: string; bytes: Uint8Array }>

export type Options = Readonly<{ raw: boolean }>

/** What could not be taken in, and why. */
export type Refusal = Readonly<{ file: string; reason: string }>

export type Outcome = Readonly<{ captured: Captured } | { refused: Refusal }>

/** What one way in makes of a decoded text. */
export type Found = Pick<Captured, 'text' | 'metadata' | 'metadataFrom' | 'captions' | 'notes'>

/** A way in: which texts it takes, and what it makes of them. The first of the list that takes a text has it. */
export type Capture = Readonly<{
  name: string
  takes(file: string, text: string): boolean
  find(text: string): Found | Promise<Found>
}>
