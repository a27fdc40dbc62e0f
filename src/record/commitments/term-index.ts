import { fewestOf, type Terms } from './terms.ts'

/** Looks up which of a list share enough words with others to be alike at all, in the order of the list. */
export function termIndex<T extends Readonly<{ terms: Terms }>>(list: readonly T[]): (terms: Terms) => readonly T[] {
  const places = new Map<string, number[]>()
  list.forEach(({ terms }, i) => {
    for (const term of terms) {
      const known = places.get(term)
      if (known) known.push(i)
      else places.set(term, [i])
    }
  })
  const shared = new Uint16Array(list.length)
  return (terms) => {
    const [fewest, found]: [number, number[]] = [fewestOf(terms), []]
    for (const term of terms)
      for (const i of places.get(term) ?? []) {
        shared[i] = (shared[i] as number) + 1
        if (shared[i] === fewest) found.push(i)
      }
    for (const term of terms) for (const i of places.get(term) ?? []) shared[i] = 0
    return found.sort((a, b) => a - b).map((i) => list[i] as T)
  }
}
