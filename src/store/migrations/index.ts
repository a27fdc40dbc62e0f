import type { Migration } from 'kysely'
import { record } from './0001-record.ts'
import { joined } from './0002-joined.ts'
import { days } from './0003-days.ts'
import { waysIn } from './0004-ways-in.ts'
import { speakers } from './0005-speakers.ts'
import { places } from './0006-places.ts'
import { doubts } from './0007-doubts.ts'
import { search } from './0008-search.ts'
import { tallies } from './0009-tallies.ts'

/** Every change of the schema, in order: adding one is one line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-record': record,
  '0002-joined': joined,
  '0003-days': days,
  '0004-ways-in': waysIn,
  '0005-speakers': speakers,
  '0006-places': places,
  '0007-doubts': doubts,
  '0008-search': search,
  '0009-tallies': tallies,
}
