import { findCaptures } from '../store/captures.ts'
import { recordReadings } from '../store/record-readings.ts'
import { deriveFor } from './derive.ts'
import { openReader } from './reader.ts'
import { withRecord } from './record.ts'
import { loadRuler } from './ruler.ts'
import type { Settings } from './settings.ts'

const PAGE = 50

/** Reads again, from what was captured, every document that other rules or registers read; with `all`, every document. */
export async function reread({ all }: { all: boolean }, settings: Settings): Promise<{ documents: number; seconds: number }> {
  const started = performance.now()
  const reader = await openReader(settings)
  return withRecord(
    settings,
    async ({ db }) => {
      let documents = 0
      for (let after = ''; ; ) {
        const captures = await findCaptures(db, { madeBy: all ? null : reader.madeBy, after, limit: PAGE })
        const rule = await loadRuler(db, reader.knowledge)
        const read = captures.map((captured) => ({ captured, reading: reader.read(captured) }))
        await recordReadings(
          db,
          read.map((one) => ({ ...one, ruled: rule(one.reading) })),
          deriveFor,
        )
        documents += captures.length
        after = captures.at(-1)?.id ?? ''
        if (captures.length < PAGE) return { documents, seconds: (performance.now() - started) / 1000 }
      }
    },
    'work',
  )
}
