import { rebuild as derive } from './derive.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** Works out engagements, accounts and copies anew from the readings and decisions. */
export async function rebuild(settings: Settings): Promise<{ engagements: number; seconds: number }> {
  const started = performance.now()
  const engagements = await withRecord(settings, (store) => derive(store), 'work')
  return { engagements, seconds: (performance.now() - started) / 1000 }
}
