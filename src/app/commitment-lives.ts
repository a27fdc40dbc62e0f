import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { CommitmentLife, CommitmentState } from '../model/commitment-life.ts'
import { partiesOf } from '../model/parties-of.ts'
import { commitmentLives } from '../record/commitment-life.ts'
import { type CommitmentFilter, type FoundCommitment, findCommitments } from '../store/commitments.ts'
import { findJoined } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'
import { dossierOf, todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { lifeRegisters } from './life-registers.ts'
import { partiesBetween } from './parties-between.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type CommitmentQuestion = CommitmentFilter &
  Readonly<{
    /** `decided`: those whose state a person ruled. */
    state?: CommitmentState | 'decided'
    /** Made between these. */
    between?: readonly string[]
    /** ISO day on which it is asked. */
    on?: string
  }>

export type CommitmentWithLife = FoundCommitment & Readonly<{ life: CommitmentLife }>

/** Commitments of the same parties are looked at together. */
type Relation = { between: readonly string[]; rows: FoundCommitment[]; told: Map<string, JoinedEngagement> }

/** Between whom a commitment was made: the parties of its engagement, else of all its document is an account of. */
function betweenOf(row: FoundCommitment, told: readonly JoinedEngagement[]): string[] {
  const own = told.filter(({ accounts }) => accounts.some((one) => one.document === row.document && one.engagement === row.engagement))
  const held = told.filter(({ engagement }) => engagement.status === 'held')
  return [...new Set([...row.by, ...(own.length > 0 ? own : held).flatMap(({ engagement }) => partiesOf(engagement))])].sort()
}

async function relationsOf(db: Kysely<Tables>, rows: readonly FoundCommitment[]): Promise<Relation[]> {
  const documents = [...new Set(rows.map(({ document }) => document))]
  const told = new Map<string, JoinedEngagement[]>()
  for (const joined of await findJoined(db, { documents })) {
    for (const document of new Set(joined.accounts.map((account) => account.document))) {
      told.set(document, [...(told.get(document) ?? []), joined])
    }
  }
  const relations = new Map<string, Relation>()
  for (const row of rows) {
    const own = told.get(row.document) ?? []
    const between = betweenOf(row, own)
    const relation: Relation = relations.get(between.join(' ')) ?? { between, rows: [], told: new Map() }
    relation.rows.push(row)
    for (const joined of own) relation.told.set(joined.id, joined)
    relations.set(between.join(' '), relation)
  }
  return [...relations.values()]
}

/** The lives of the commitments of a relation. Only what came later matters, so nothing from before the first of them is loaded. */
async function livesOf(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  { between, rows, told }: Relation,
  today: string,
): Promise<CommitmentLife[]> {
  const days = rows.map(({ date, published }) => date ?? published).sort()
  const from = days.includes(null) ? null : (days[0]?.slice(0, 4) ?? null)
  const later = await findJoined(db, { parties: between, from: from && `${from}-01-01` })
  const all = new Map([...later.map((joined) => [joined.id, joined] as const), ...told])
  const documents = rows.map(({ document }) => document)
  const dossier = await dossierOf(db, knowledge, [...all.values()], today, documents)
  return commitmentLives(dossier, lifeRegisters(knowledge, between))
}

const keyOf = (document: string, commitment: string): string => `${document}/${commitment}`

const isOf = ({ life }: CommitmentWithLife, { state, between }: CommitmentQuestion): boolean =>
  (between ?? []).every((party) => life.between.includes(party)) &&
  (state === undefined || (state === 'decided' ? life.decided !== null : life.state === state))

/** What sides undertook, each with what became of it. */
export async function askCommitmentLives(question: CommitmentQuestion, settings: Settings): Promise<CommitmentWithLife[]> {
  const { limit, ...filter } = question
  const by = await partyId(filter.by, settings)
  const between = await partiesBetween(filter.between, settings)
  const today = question.on ?? todayOf()
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => {
    const isNarrowed = question.state !== undefined || between.length > 0
    const rows = await findCommitments(db, { ...filter, by, between, limit: isNarrowed ? undefined : limit })
    const lives = new Map<string, CommitmentLife>()
    for (const relation of await relationsOf(db, rows)) {
      if (!between.every((party) => relation.between.includes(party))) continue
      const wanted = new Set(relation.rows.map(({ document, id }) => keyOf(document, id)))
      for (const life of await livesOf(db, knowledge, relation, today)) {
        const key = keyOf(life.document, life.commitment)
        if (wanted.has(key)) lives.set(key, life)
      }
    }
    const found = rows.flatMap((row) => {
      const life = lives.get(keyOf(row.document, row.id))
      return life ? [{ ...row, life }] : []
    })
    return found.filter((row) => isOf(row, { ...question, between })).slice(0, limit)
  })
}
