import type { Kysely } from 'kysely'
import { findMeta } from './meta.ts'
import type { Tables } from './tables.ts'

/** Tells one state of the record from another: it grows with every change of what is held. */
export const findRevision = async (db: Kysely<Tables>): Promise<string> => (await findMeta(db, 'revision')) ?? '0'
