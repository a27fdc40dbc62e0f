import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CommitmentLife } from '../model/commitment-life.ts'
import type { CommitmentRow } from '../store/commitment-page.ts'
import type { Tables } from '../store/tables.ts'
import { livesOfSpan } from './relation-lives.ts'
import { lifeKey, relationsOf } from './relations-of.ts'

/** The lives of a relationship from a day on. */
type Window = Readonly<{ from: string | null; lives: ReadonlyMap<string, CommitmentLife> }>

export type KeptLives = Map<string, Promise<Window>>

const MOST_RELATIONS = 400

/**
 * From which day on lives are worked out: the first time of the month, then of whole years, so that going back page by page is not begun anew
 * each time. Null: from the beginning.
 */
function dayFrom(rows: readonly CommitmentRow[], known: Window | undefined): string | null {
  const days = [...rows.map(({ day }) => day), ...(known ? [known.from] : [])]
  if (days.includes(null)) return null
  const first = (days as string[]).sort()[0] as string
  return known ? `${first.slice(0, 4)}-01-01` : `${first.slice(0, 7)}-01`
}

/** Whether a window tells all that became of these. */
const reaches = ({ from, lives }: Window, rows: readonly CommitmentRow[]): boolean =>
  rows.every(({ document, id, day }) => lives.has(lifeKey(document, id)) && (from === null || (day !== null && day >= from)))

/** What became of these commitments. What is worked out for one of a relationship is kept for the others. */
export async function livesOfRows(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  rows: readonly CommitmentRow[],
  { kept, today }: Readonly<{ kept: KeptLives; today: string }>,
): Promise<ReadonlyMap<string, CommitmentLife>> {
  const lives = new Map<string, CommitmentLife>()
  for (const [key, relation] of await relationsOf(db, rows)) {
    const known = await kept.get(key)
    const { between } = relation
    const from = dayFrom(relation.rows, known)
    const make = async (): Promise<Window> => {
      const documents = relation.rows.map(({ document }) => document)
      const found = await livesOfSpan(db, knowledge, { between, from, documents, told: [...relation.told.values()] }, today)
      return { from, lives: new Map(found.map((life) => [lifeKey(life.document, life.commitment), life])) }
    }
    const isThere = known !== undefined && reaches(known, relation.rows)
    const work = isThere ? Promise.resolve(known) : make()
    kept.delete(key)
    kept.set(key, work)
    work.catch(() => kept.delete(key))
    const { lives: all } = await work
    for (const { document, id } of relation.rows) {
      const life = all.get(lifeKey(document, id))
      if (life) lives.set(lifeKey(document, id), life)
    }
    const [oldest] = kept.keys()
    if (kept.size > MOST_RELATIONS && oldest !== undefined) kept.delete(oldest)
  }
  return lives
}
