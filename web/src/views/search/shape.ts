import { day, list, oneOf, text } from '../../address/fields.ts'

/** What a search keeps in its address. */
export const SHAPE = {
  q: text,
  kind: list,
  party: list,
  publisher: list,
  language: list,
  topic: list,
  from: day,
  to: day,
  sort: oneOf('best', 'newest'),
}

export type Sought = Readonly<{
  q?: string | undefined
  kind?: readonly string[] | undefined
  party?: readonly string[] | undefined
  publisher?: readonly string[] | undefined
  language?: readonly string[] | undefined
  topic?: readonly string[] | undefined
  from?: string | undefined
  to?: string | undefined
  sort?: 'best' | 'newest' | undefined
}>
