import type { Migration } from 'kysely'
import { record } from './0001-record.ts'
import { joined } from './0002-joined.ts'
import { doubts } from './0008-doubts.ts'

/** Every change of the schema, in order: adding one is one line here. */
export const migrations: Readonly<Record<string, Migration>> = { '0001-record': record, '0002-joined': joined, '0008-doubts': doubts }
