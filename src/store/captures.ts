import type { Kysely } from 'kysely'
import type { Captured, Metadata } from '../model/captured.ts'
import type { MadeBy } from '../model/reading.ts'
import type { Tables } from './tables.ts'

/** Which of these documents were read before, by which rules and knowledge. */
export async function findMadeBy(db: Kysely<Tables>, documents: readonly string[]): Promise<ReadonlyMap<string, MadeBy>> {
  if (documents.length === 0) return new Map()
  const rows = await db.selectFrom('readings').select(['document_id', 'rules', 'knowledge']).where('document_id', 'in', documents).execute()
  return new Map(rows.map(({ document_id, ...madeBy }) => [document_id, madeBy]))
}

export type Stale = Readonly<{ madeBy: MadeBy | null; after: string; limit: number }>

/** Captured texts in order of their ids, after `after`: all, or those read by other rules or knowledge than `madeBy`. */
export async function findCaptures(db: Kysely<Tables>, { madeBy, after, limit }: Stale): Promise<Captured[]> {
  const rows = await db
    .selectFrom('captures as c')
    .innerJoin('readings as r', 'r.document_id', 'c.document_id')
    .innerJoin('documents as d', 'd.document_id', 'c.document_id')
    .select(['c.document_id', 'd.file', 'c.text', 'c.metadata', 'c.raw'])
    .where('c.document_id', '>', after)
    .$if(madeBy !== null, (query) =>
      query.where((eb) => eb.or([eb('r.rules', '<>', madeBy?.rules ?? ''), eb('r.knowledge', '<>', madeBy?.knowledge ?? '')])),
    )
    .orderBy('c.document_id')
    .limit(limit)
    .execute()
  return rows.map(({ document_id, file, text, metadata, raw }) => ({ id: document_id, file, text, metadata: metadata as Metadata, raw }))
}
