import type { Decision, Ruling } from '../model/decision.ts'

type Kind = Ruling['kind']
/** Of a kind that shares its shape with another, the shape of both. */
type Of<K extends Kind> = Ruling extends infer One
  ? One extends Readonly<{ kind: infer Kinds }>
    ? K extends Kinds
      ? One
      : never
    : never
  : never

/** A ruling that stands, with the id of its decision. */
export type Standing<K extends Kind = Kind> = Of<K> & Readonly<{ id: string }>

const inOrder = (a: Decision, b: Decision): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)

/** The decisions that stand: those that no later decision undid, in the order in which they were taken. An undone undoing counts for nothing. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const ordered = [...decisions].sort(inOrder)
  const undone = new Set<string>()
  for (const { id, ruling } of [...ordered].reverse()) if (ruling.kind === 'undo' && !undone.has(id)) undone.add(ruling.decision)
  return ordered.filter(({ id, ruling }) => ruling.kind !== 'undo' && !undone.has(id))
}

/** The rulings of some kinds among decisions that stand. */
export function rulingsOf<K extends Kind>(decisions: readonly Decision[], ...kinds: readonly K[]): Standing<K>[] {
  const wanted = new Set<string>(kinds)
  return decisions.filter(({ ruling }) => wanted.has(ruling.kind)).map(({ id, ruling }) => ({ ...(ruling as Of<K>), id }))
}
