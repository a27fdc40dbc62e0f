import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CommitmentLife, CommitmentState } from '../model/commitment-life.ts'
import { type CommitmentFilter, type FoundCommitment, findCommitments } from '../store/commitments.ts'
import type { Tables } from '../store/tables.ts'
import { todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesBetween } from './parties-between.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import { livesOfSpan } from './relation-lives.ts'
import { lifeKey, type Relation, relationsOf } from './relations-of.ts'
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

/** The lives of the commitments of a relation. Only what came later matters, so nothing from before the first of them is loaded. */
async function livesOf(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  { between, rows, told }: Relation<FoundCommitment>,
  today: string,
): Promise<CommitmentLife[]> {
  const days = rows.map(({ date, published }) => date ?? published).sort()
  const from = days.includes(null) ? null : (days[0]?.slice(0, 4) ?? null)
  const documents = rows.map(({ document }) => document)
  return livesOfSpan(db, knowledge, { between, from: from && `${from}-01-01`, documents, told: [...told.values()] }, today)
}

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
    for (const relation of (await relationsOf(db, rows)).values()) {
      if (!between.every((party) => relation.between.includes(party))) continue
      const wanted = new Set(relation.rows.map(({ document, id }) => lifeKey(document, id)))
      for (const life of await livesOf(db, knowledge, relation, today)) {
        const key = lifeKey(life.document, life.commitment)
        if (wanted.has(key)) lives.set(key, life)
      }
    }
    const found = rows.flatMap((row) => {
      const life = lives.get(lifeKey(row.document, row.id))
      return life ? [{ ...row, life }] : []
    })
    return found.filter((row) => isOf(row, { ...question, between })).slice(0, limit)
  })
}
