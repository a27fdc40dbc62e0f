import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CommitmentState } from '../model/commitment-life.ts'
import { type CommitmentPageFilter, type CommitmentRow, type CommitmentStretch, findCommitmentPage } from '../store/commitment-page.ts'
import type { Tables } from '../store/tables.ts'
import type { CommitmentWithLife } from './commitment-lives.ts'
import { todayOf } from './dossier.ts'
import { dayMeant } from './engagement-page.ts'
import { type KeptLives, livesOfRows } from './kept-lives.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import { lifeKey } from './relations-of.ts'
import { notFound, type Settings } from './settings.ts'
import { workedOut } from './worked-out.ts'

export { COMMITMENT_ORDERS, DUES } from '../store/commitment-page.ts'

export const STATES = ['open', 'repeated', 'kept', 'lapsed', 'decided'] as const

export type LedgerQuestion = Omit<CommitmentPageFilter, 'ids'> & Readonly<{ state?: CommitmentState | 'decided' | undefined }>

/** A commitment with its life and the language of its words. */
export type CommitmentListed = CommitmentWithLife & Readonly<{ language: string }>

/** A stretch of the ledger. Where a state is asked for, `looked` of the commitments that answer otherwise have been looked through for it. */
export type Ledger = Readonly<{ items: readonly CommitmentListed[]; looked: number; of: number }>

type Desk = Readonly<{ db: Kysely<Tables>; knowledge: KnowledgeBase; kept: KeptLives; today: string }>

/** So many are looked through at a time for those in a state. */
const STEP = 100
/** After so many the answer is given, if only few or none were found. */
const MOST_LOOKED = 1000

async function withLives(rows: readonly CommitmentRow[], { db, knowledge, ...by }: Desk): Promise<CommitmentListed[]> {
  const lives = await livesOfRows(db, knowledge, rows, by)
  return rows.flatMap(({ day: _, ...row }) => {
    const life = lives.get(lifeKey(row.document, row.id))
    return life ? [{ ...row, life }] : []
  })
}

const isIn = ({ life }: CommitmentListed, state: LedgerQuestion['state']): boolean =>
  state === 'decided' ? life.decided !== null : life.state === state

/** Looks through the commitments, one stretch after another, for those in a state. */
async function lookFor(state: LedgerQuestion['state'], filter: CommitmentPageFilter, part: CommitmentStretch, desk: Desk): Promise<Ledger> {
  const items: CommitmentListed[] = []
  let [at, of] = [part.offset, Number.POSITIVE_INFINITY]
  while (at < of && at - part.offset < MOST_LOOKED) {
    const { rows, total } = await findCommitmentPage(desk.db, filter, { ...part, offset: at, limit: STEP })
    if (rows.length === 0) return { items, looked: at, of: Math.min(of, at) }
    of = total
    for (const row of await withLives(rows, desk)) {
      if (isIn(row, state)) items.push(row)
      if (items.length < part.limit) continue
      return { items, looked: at + 1 + rows.findIndex(({ document, id }) => document === row.document && id === row.id), of }
    }
    at += rows.length
  }
  return { items, looked: at, of }
}

const keptLives = (settings: Settings, today: string): Promise<KeptLives> =>
  workedOut(settings, `lives of commitments ${today}`, async (): Promise<KeptLives> => new Map())

/** A stretch of what sides undertook, each with what became of it. */
export async function listCommitments(question: LedgerQuestion, part: CommitmentStretch, settings: Settings): Promise<Ledger> {
  const { state, ...rest } = question
  const filter: CommitmentPageFilter = {
    ...rest,
    by: await partyId(rest.by, settings),
    between: await partiesMeant(rest.between, settings),
    from: dayMeant(rest.from ?? undefined, 'from'),
    to: dayMeant(rest.to ?? undefined, 'to'),
  }
  const [knowledge, today] = [await loadKnowledge(settings), todayOf()]
  const kept = await keptLives(settings, today)
  return withRecord(settings, async ({ db }) => {
    const desk = { db, knowledge, kept, today }
    if (state) return lookFor(state, filter, part, desk)
    const { rows, total } = await findCommitmentPage(db, filter, part)
    return { items: await withLives(rows, desk), looked: part.offset + rows.length, of: Math.max(total, part.offset) }
  })
}

/** One commitment with its whole life. */
export async function showCommitment(asked: Readonly<{ document: string; id: string }>, settings: Settings): Promise<CommitmentListed> {
  const [knowledge, today] = [await loadKnowledge(settings), todayOf()]
  const kept = await keptLives(settings, today)
  return withRecord(settings, async ({ db }) => {
    const { rows } = await findCommitmentPage(db, { ids: [asked] }, { offset: 0, limit: 1, order: 'newest' })
    const [one] = await withLives(rows, { db, knowledge, kept, today })
    if (!one)
      throw notFound(`No commitment \`${asked.id}\` in document ${asked.document}, expected an id as the list of commitments has it`)
    return one
  })
}
