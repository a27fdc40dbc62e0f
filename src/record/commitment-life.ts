import type { CommitmentLife, CommitmentState, Shown } from '../model/commitment-life.ts'
import { dayAfter } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import { findDaysOf } from '../model/season-days.ts'
import { findWorded } from './anchors.ts'
import { gradeOf } from './commitments/grade.ts'
import { heldLater, type Keeping } from './commitments/held-later.ts'
import { findLapse } from './commitments/lapse.ts'
import type { LifeRegisters } from './commitments/registers.ts'
import { repeatsAmong, softenedAmong } from './commitments/repeats.ts'
import { saidLater } from './commitments/said-later.ts'
import { factsOf, type Undertaking } from './commitments/undertaking.ts'
import type { Dossier } from './dossier.ts'
import { elapsedBetween } from './elapsed-days.ts'
import { finish, type Steps } from './steps.ts'
import { inTime } from './when.ts'

type Ruled = Readonly<{ state: 'kept' | 'lapsed' | 'open'; decided: NonNullable<CommitmentLife['decided']> }>

const keyOf = (document: string, commitment: string): string => `${document}/${commitment}`

/** What persons ruled, by commitment. The last ruling counts. */
function ruledIn({ decisions, readings }: Dossier): ReadonlyMap<string, Ruled> {
  const out = new Map<string, Ruled>()
  for (const { id, at, who, why, ruling } of decisions) {
    if (ruling.kind !== 'commitment') continue
    const { document } = ruling.commitment
    const found = findWorded(ruling.commitment, [...(readings.get(document)?.commitments ?? [])])
    if (found) out.set(keyOf(document, found.id), { state: ruling.state, decided: { id, at, who, why } })
  }
  return out
}

/** What the record shows first: an engagement that took place, or words that tell it was done. */
function keptBy(one: Undertaking, held: Keeping | null, said: Shown | null): Keeping | null {
  if (!held || !said) return held ?? (said && { shown: said, late: isLate(one, said) })
  return inTime(held.shown.when, said.when) <= 0 ? held : { shown: said, late: isLate(one, said) }
}

/** Words that tell of it later do not tell when it was done: only what was said to come after its time is late. */
const isLate = ({ due, matter }: Undertaking, { rule, when }: Shown): boolean =>
  rule !== 'thanked for' && matter.chair === null && (when.from ?? '') > (findDaysOf(due?.edtf)?.to ?? '9999')

type Facts = Pick<CommitmentLife, 'made' | 'repeated' | 'keptBy' | 'lapsedBy'>

function stateOf({ keptBy: kept, lapsedBy, repeated }: Facts): CommitmentState {
  if (kept) return 'kept'
  if (lapsedBy) return 'lapsed'
  return repeated.length > 0 ? 'repeated' : 'open'
}

function sinceOf(state: CommitmentState, { made, keptBy: kept, lapsedBy, repeated }: Facts): Edtf | null {
  if (state === 'kept') return kept?.when.edtf ?? null
  if (state === 'lapsed') return lapsedBy ? dayAfter(lapsedBy.last) : null
  return state === 'repeated' ? (repeated.at(-1)?.when.edtf ?? null) : (made?.edtf ?? null)
}

/** What one needs to know of a commitment to tell what became of it. */
type Finders = Readonly<{
  findHeld(one: Undertaking): Keeping | null
  findSaid(one: Undertaking): Shown | null
  repeatsOf(one: Undertaking): CommitmentLife['repeated']
  softenedOf(one: Undertaking): CommitmentLife['softened']
  rulings: ReadonlyMap<string, Ruled>
}>

function lifeOf(one: Undertaking, { findHeld, findSaid, repeatsOf, softenedOf, rulings }: Finders, today: string): CommitmentLife {
  const { commitment, reading, joined, between, when: made, matter, due } = one
  const keeping = keptBy(one, findHeld(one), findSaid(one))
  const ruled = rulings.get(keyOf(reading.document.id, commitment.id))
  const facts: Facts = { made, repeated: repeatsOf(one), keptBy: keeping?.shown ?? null, lapsedBy: findLapse(one, today) }
  const state = ruled?.state ?? stateOf(facts)
  return {
    ...{ document: reading.document.id, commitment: commitment.id, engagement: joined?.id ?? null, between },
    ...{ grade: gradeOf(commitment), state, due, chair: matter.chair, softened: softenedOf(one), ...facts },
    since: ruled ? ruled.decided.at.slice(0, 10) : sinceOf(state, facts),
    elapsed: elapsedBetween(made, { from: today, to: today }),
    elapsedToKept: keeping ? elapsedBetween(made, keeping.shown.when) : null,
    late: keeping?.late ?? false,
    decided: ruled?.decided ?? null,
  }
}

/** The same in steps of a few commitments or statements. */
export function* commitmentLivesInSteps(dossier: Dossier, registers: LifeRegisters): Steps<CommitmentLife[]> {
  const { undertakings, utterances } = yield* factsOf(dossier, registers)
  const finders: Finders = {
    findHeld: heldLater(dossier, undertakings),
    findSaid: yield* saidLater(utterances, registers.partyWords),
    repeatsOf: repeatsAmong(undertakings),
    softenedOf: yield* softenedAmong(utterances, registers.partyWords),
    rulings: ruledIn(dossier),
  }
  const lives: CommitmentLife[] = []
  for (const one of undertakings) {
    lives.push(lifeOf(one, finders, dossier.today))
    yield
  }
  return lives
}

/**
 * What became of every commitment of a dossier, as far as the record shows on its day: in the order of documents, then of the text.
 * Only what is told to have come later counts.
 */
export const commitmentLives = (dossier: Dossier, registers: LifeRegisters): CommitmentLife[] =>
  finish(commitmentLivesInSteps(dossier, registers))
