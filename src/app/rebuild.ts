import { findReadings } from '../store/documents.ts'
import { rewriteFacts } from '../store/record-readings.ts'
import { changing } from '../store/revision.ts'
import { rebuild as derive } from './derive.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import { loadRuler } from './ruler.ts'
import type { Settings } from './settings.ts'

const PAGE = 100

export type Rebuilt = Readonly<{ documents: number; engagements: number; seconds: number }>

/** Works out anew, from the kept readings and decisions, the facts of every document and the engagements with their accounts. */
export async function rebuild(settings: Settings): Promise<Rebuilt> {
  const started = performance.now()
  return withRecord(
    settings,
    async (store) => {
      const rule = await loadRuler(store.db, await loadKnowledge(settings))
      let documents = 0
      for (let after: string | null = ''; after !== null; ) {
        const readings = await findReadings(store.db, after, PAGE)
        await changing(store.db, (transaction) => rewriteFacts(transaction, readings.map(rule)))
        documents += readings.length
        after = readings.length < PAGE ? null : (readings.at(-1)?.document.id ?? null)
      }
      return { documents, engagements: await derive(store), seconds: (performance.now() - started) / 1000 }
    },
    'work',
  )
}
