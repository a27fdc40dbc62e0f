import { findRevision } from '../store/revision.ts'
import { ensureDerived } from './derive.ts'
import { loadKnowledge } from './knowledge.ts'
import { openRecord } from './record.ts'
import type { Held, Settings } from './settings.ts'

/** A record that stays open for many questions. */
export type HeldRecord = Readonly<{ settings: Settings & Readonly<{ held: Held }>; close(): Promise<void> }>

/** Opens the record, a new one where there is none, and the registers, for a server. */
export async function holdRecord(settings: Settings): Promise<HeldRecord> {
  const [store, knowledge] = await Promise.all([openRecord(settings, 'ingest'), loadKnowledge(settings)])
  await ensureDerived(store)
  return { settings: { ...settings, held: { store, knowledge } }, close: () => store.close() }
}

/** What tells one state of an open record from another. */
export const revisionOf = ({ held }: { held: Held }): Promise<string> => findRevision(held.store.db)
