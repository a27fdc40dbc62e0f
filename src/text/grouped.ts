/** Things by a key, in their order. Those without a key are left out. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key === null) continue
    const others = out.get(key)
    if (others) others.push(one)
    else out.set(key, [one])
  }
  return out
}
