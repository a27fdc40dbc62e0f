import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findMeta, putMeta } from '../store/meta.ts'
import { findRevision } from '../store/revision.ts'
import { ensureDerived } from './derive.ts'
import { loadKnowledge } from './knowledge.ts'
import { openRecord } from './record.ts'
import { withSample } from './sample.ts'
import type { Held, Settings } from './settings.ts'

/** A record that stays open for many questions. */
export type HeldRecord = Readonly<{
  settings: Settings & Readonly<{ held: Held }>
  /** From now on, and whenever this record is held again, the registers of the sample's fictional states are known. */
  laySampleOver(): Promise<void>
  close(): Promise<void>
}>

const REGISTERS = { key: 'registers', sample: 'sample' }

/** Opens the record, a new one where there is none, and the registers, for a server. */
export async function holdRecord(settings: Settings): Promise<HeldRecord> {
  const store = await openRecord(settings, 'server')
  await ensureDerived(store)
  const isSample = (await findMeta(store.db, REGISTERS.key)) === REGISTERS.sample
  let knowledge: KnowledgeBase = await loadKnowledge(isSample ? withSample(settings) : settings)
  const held: Held = {
    store,
    get knowledge() {
      return knowledge
    },
  }
  return {
    settings: { ...settings, held },
    async laySampleOver() {
      knowledge = await loadKnowledge(withSample(settings))
      await putMeta(store.db, REGISTERS.key, REGISTERS.sample)
    },
    close: () => store.close(),
  }
}

/** What tells one state of an open record, and of what is known of the world, from another. */
export const revisionOf = async ({ held }: { held: Held }): Promise<string> =>
  `${await findRevision(held.store.db)}/${held.knowledge.registers.version}`
