import { createHash } from 'node:crypto'
import { REGISTERS } from './register-files.ts'
import type { Registers } from './registers.ts'

type Entry = Readonly<{ id: string }>

/** One set of registers laid over another: entries with a known id are merged, new ones are added. */
export function layOver(below: Registers, above: Registers): Registers {
  if (REGISTERS.every((name) => below[name].length === 0)) return above
  const lists = REGISTERS.map((name) => [name, mergeEntries(below[name], above[name])] as const)
  const version = createHash('sha256').update(`${below.version} ${above.version}`).digest('hex').slice(0, 16)
  return { ...below, ...Object.fromEntries(lists), version, sources: [...(below.sources ?? []), ...(above.sources ?? [])] }
}

function mergeEntries(below: readonly Entry[], above: readonly Entry[]): readonly Entry[] {
  const merged = new Map(below.map((entry) => [entry.id, entry]))
  for (const entry of above) merged.set(entry.id, mergeValues(merged.get(entry.id), entry) as Entry)
  return [...merged.values()]
}

/** Lists are joined, maps merged key by key, anything else is replaced; a list of numbers is one value, such as coordinates. */
function mergeValues(ours: unknown, theirs: unknown): unknown {
  if (theirs === undefined) return ours
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.some((item) => typeof item === 'number')) return theirs
    return theirs.every((item) => typeof item === 'string') ? mergeWords(ours, theirs) : mergeItems(ours, theirs)
  }
  if (!isPlain(ours) || !isPlain(theirs)) return theirs
  const merged: Record<string, unknown> = { ...ours }
  for (const [key, value] of Object.entries(theirs)) merged[key] = mergeValues(ours[key], value)
  return merged
}

/**
 * Their words come after ours, so the name shown stays. Words that they put before our first one go in front of it:
 * `[New Name, Old Name]` over `[Old Name, Other]` shows `New Name`.
 */
function mergeWords(ours: readonly string[], theirs: readonly string[]): string[] {
  const first = theirs.indexOf(ours[0] as string)
  return [...new Set(first > 0 ? [...theirs.slice(0, first), ...ours, ...theirs] : [...ours, ...theirs])]
}

/** A tenure of the same person from the same day, a chair of the same year, is the same one: theirs says what changes. */
function mergeItems(ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const merged = new Map(ours.map((item) => [keyOf(item), item]))
  for (const item of theirs) merged.set(keyOf(item), mergeValues(merged.get(keyOf(item)), item))
  return [...merged.values()]
}

function keyOf(item: unknown): string {
  const { person, party, from, year } = item as Record<string, unknown>
  return JSON.stringify(person === undefined && party === undefined ? item : [person, party, from, year])
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
