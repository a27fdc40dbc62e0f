import type { Store } from '../store/store.ts'
import { revisionOf } from './held-record.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

type Made = { revision: string; value: Promise<unknown> }

const kept = new WeakMap<Store, Map<string, Made>>()

/**
 * What is worked out of the whole record, once for each state of it: a server keeps it until the record changes.
 * Where no record is held open it is worked out each time.
 */
export async function perRevision<Value>(name: string, settings: Settings, make: (store: Store) => Promise<Value>): Promise<Value> {
  const { held } = settings
  if (!held) return withRecord(settings, make)
  const of = kept.get(held.store) ?? new Map<string, Made>()
  kept.set(held.store, of)
  const revision = await revisionOf({ held })
  const known = of.get(name)
  if (known?.revision === revision) return known.value as Promise<Value>
  const value = make(held.store)
  of.set(name, { revision, value })
  value.catch(() => of.delete(name))
  return value
}
