import type { Store } from '../store/store.ts'
import { revisionOf } from './held-record.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** What was worked out of one state of a record. */
type Kept = { revision: string; found: Map<string, Promise<unknown>> }

const MOST = 24

const kept = new WeakMap<Store, Kept>()

/** Works something out once for a state of an open record, however often it is asked; the oldest of many are forgotten. */
export async function workedOut<Result>(settings: Settings, key: string, make: () => Promise<Result>): Promise<Result> {
  const { held } = settings
  if (!held) return make()
  const revision = await revisionOf({ held })
  const known = kept.get(held.store)
  const { found } = known?.revision === revision ? known : { found: new Map<string, Promise<unknown>>() }
  if (known?.revision !== revision) kept.set(held.store, { revision, found })
  const work = (found.get(key) as Promise<Result> | undefined) ?? make()
  found.delete(key)
  found.set(key, work)
  const [oldest] = found.keys()
  if (found.size > MOST && oldest !== undefined) found.delete(oldest)
  work.catch(() => found.delete(key))
  return work
}

/** What is worked out of the whole record, once for a state of it. */
export const ofWholeRecord = <Value>(name: string, settings: Settings, make: (store: Store) => Promise<Value>): Promise<Value> =>
  workedOut(settings, name, () => withRecord(settings, make))
