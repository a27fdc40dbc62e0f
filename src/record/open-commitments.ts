import type { OpenCommitment } from '../model/open-commitment.ts'
import { livesIn } from './commitment-life.ts'
import { findLapse } from './commitments/lapse.ts'
import type { LifeRegisters } from './commitments/registers.ts'
import type { Undertaking } from './commitments/undertaking.ts'
import type { Dossier } from './dossier.ts'
import { grouped } from './grouped.ts'
import { inTime } from './when.ts'

export type OpenQuestion = Readonly<{
  /** Made between all of these. */
  parties: readonly string[]
  order: 'newest' | 'oldest'
  limit: number
  /** Whether one counts: of a dossier that is cut off, only what was said at its engagements. */
  isAsked(one: Undertaking): boolean
}>

const byAge = (a: Undertaking, b: Undertaking): number =>
  a.when && b.when ? inTime(a.when, b.when) : Number(a.when === null) - Number(b.when === null)

/** Accounts of one engagement in other words tell one commitment once: the same sides, act and topics, once in each document. */
const matterKey = ({ joined, reading, commitment: { by, act, topics } }: Undertaking): string =>
  [joined?.id ?? reading.document.id, [...by].sort().join(), act, [...topics].sort().join()].join('|')

/** Of accounts in other words the first; what one document undertakes twice is two. */
function oncePerMatter(undertakings: readonly Undertaking[]): Undertaking[] {
  return [...grouped(undertakings, matterKey).values()].flatMap((alike) => {
    const first = alike[0]?.reading.document.id
    return alike.filter(({ reading }) => reading.document.id === first)
  })
}

function toldOf({
  reading,
  joined,
  between,
  commitment,
}: Undertaking): Omit<OpenCommitment, 'grade' | 'state' | 'made' | 'elapsed' | 'due' | 'decided'> {
  const { document } = reading
  const { by, act, topics, content } = commitment
  return {
    ...{ document: document.id, file: document.file, language: document.language, commitment: commitment.id },
    ...{ engagement: joined?.id ?? null, by, between, act, topics, words: content },
  }
}

/** The open commitments between some parties, the newest or the oldest. Lives are worked out one after another until there are enough. */
export function openAmong(dossier: Dossier, registers: LifeRegisters, { parties, order, limit, isAsked }: OpenQuestion): OpenCommitment[] {
  const own = livesIn(dossier, registers)
  const isTheirs = ({ between, commitment: { by, content } }: Undertaking): boolean =>
    content.length > 0 && parties.every((party) => between.includes(party)) && by.some((party) => parties.includes(party))
  const asked = own.undertakings.filter((one) => !one.isCopy && isTheirs(one) && isAsked(one))
  const ruled = new Set(dossier.decisions.flatMap(({ ruling }) => (ruling.kind === 'commitment' ? ruling.commitment.document : [])))
  // Cheap to see, and told of many: what has lapsed is not open, unless a person ruled so.
  const mayBeOpen = (one: Undertaking): boolean => findLapse(one, dossier.today) === null || ruled.has(one.reading.document.id)
  const ordered = oncePerMatter(asked)
    .filter(mayBeOpen)
    .sort((a, b) => (order === 'oldest' ? byAge(a, b) : -byAge(a, b)))
  const found: OpenCommitment[] = []
  for (const one of ordered) {
    if (found.length >= limit) break
    const { state, grade, made, elapsed, due, decided } = own.lifeOf(one)
    if (state === 'open' && made) found.push({ ...toldOf(one), grade, state, made, elapsed, due, decided })
  }
  return found
}
