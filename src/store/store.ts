import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open record: the same schema and queries wherever it is kept. */
export type Store = Readonly<{
  db: Kysely<Tables>
  /** Where it is kept, for people: a folder, or an address without its password. */
  place: string
  close(): Promise<void>
}>
