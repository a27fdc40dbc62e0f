import type { CommitmentRow, Pair } from '../../model/comparison.ts'
import type { Commitment } from '../../model/statement.ts'
import type { Told } from '../dossier.ts'
import type { AbsenceIn } from './absence.ts'
import { cite } from './cited.ts'
import { type Bag, bagOf, likeness, weightsOf } from './likeness.ts'
import { redline } from './redline.ts'
import { contentOf } from './statements.ts'

const REWORDED = 0.3
const ALIKE = 0.5

type Undertaken = Readonly<{ told: Told; commitment: Commitment; text: string; bag: Bag }>
type Match = Readonly<{ a: Undertaken; b: Undertaken; like: number | null; score: number }>

const undertakenIn = (side: readonly Told[]): Undertaken[] =>
  side.flatMap((told) =>
    told.commitments.map((commitment) => {
      const text = contentOf(commitment)
      return { told, commitment, text, bag: bagOf(text) }
    }),
  )

const byOf = ({ by }: Commitment): string => [...by].sort().join(', ')

function findMatch(a: Undertaken, b: Undertaken, weight: (word: string) => number): Match | null {
  if (byOf(a.commitment) !== byOf(b.commitment)) return null
  const topics = a.commitment.topics.filter((topic) => b.commitment.topics.includes(topic)).length
  const isOneAct = a.commitment.act === b.commitment.act
  if (a.told.account.language !== b.told.account.language) return isOneAct && topics > 0 ? { a, b, like: null, score: topics / 10 } : null
  const like = likeness(a.bag, b.bag, weight)
  return like >= ALIKE || (like >= REWORDED && topics > 0) ? { a, b, like, score: 1 + like + (isOneAct ? 0.1 : 0) } : null
}

function matched(first: readonly Undertaken[], second: readonly Undertaken[]): Match[] {
  const weight = weightsOf([...first, ...second].map(({ bag }) => bag))
  const used = new Set<Undertaken>()
  return first
    .flatMap((a) => second.flatMap((b) => findMatch(a, b, weight) ?? []))
    .sort((a, b) => b.score - a.score)
    .filter(({ a, b }) => !used.has(a) && !used.has(b) && Boolean(used.add(a).add(b)))
}

function rowOf(a: Undertaken | null, b: Undertaken | null, like: number | null): Omit<CommitmentRow, 'absence'> {
  const any = (a ?? b) as Undertaken
  const isKept = a !== null && b !== null && a.bag.exact === b.bag.exact && a.commitment.act === b.commitment.act
  const change = !b ? 'gone' : !a ? 'new' : like === null ? 'matched' : isKept ? 'kept' : 'reworded'
  const dueOf = (one: Undertaken | null) => (one?.commitment.due ? cite(one.told, one.commitment.due) : null)
  const wordsOf = (one: Undertaken | null) => (one ? one.commitment.content.map((quote) => cite(one.told, quote)) : [])
  return {
    by: byOf(any.commitment),
    change,
    act: [a?.commitment.act ?? null, b?.commitment.act ?? null],
    topics: [...new Set([...(a?.commitment.topics ?? []), ...(b?.commitment.topics ?? [])])],
    sides: [wordsOf(a), wordsOf(b)],
    due: [dueOf(a), dueOf(b)],
    redline: a && b && change === 'reworded' ? redline(a.text, b.text) : null,
  }
}

/** What sides undertake: again, in other words, no longer, anew. */
export function compareCommitments(sides: Pair<readonly Told[]>, absent: Pair<AbsenceIn>): CommitmentRow[] {
  const [first, second] = [undertakenIn(sides[0]), undertakenIn(sides[1])]
  const pairs = matched(first, second)
  const [used, taken] = [new Map(pairs.map((pair) => [pair.a, pair])), new Set(pairs.map(({ b }) => b))]
  return [
    ...first.map((a): CommitmentRow => {
      const pair = used.get(a)
      return { ...rowOf(a, pair?.b ?? null, pair?.like ?? null), absence: pair ? null : absent[1](a.told.account.holder) }
    }),
    ...second
      .filter((b) => !taken.has(b))
      .map((b): CommitmentRow => ({ ...rowOf(null, b, null), absence: absent[0](b.told.account.holder) })),
  ]
}
