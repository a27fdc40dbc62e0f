import type { Kysely } from 'kysely'
import type { JoinedEngagement } from '../../model/account.ts'
import { findTelling } from '../../record/anchors.ts'
import { rulingsOf, standing } from '../../record/rulings.ts'
import { findDecisions } from '../../store/decisions.ts'
import { findTellings } from '../../store/engagements.ts'
import { findJoined } from '../../store/joined.ts'
import { findJoinsOf, findMaybeOne, type IdPair } from '../../store/maybe-one.ts'
import type { ReviewPart } from '../../store/review.ts'
import type { Tables } from '../../store/tables.ts'

const keyOf = ([one, other]: IdPair): string => [one, other].sort().join(' ')

/** Pairs of engagements that a person ruled not to be one. */
async function findRuledApart(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rulings = rulingsOf(standing(await findDecisions(db)), 'other-engagement')
  const documents = [...new Set(rulings.flatMap(({ engagements }) => engagements.map(({ document }) => document)))]
  if (documents.length === 0) return new Set()
  const tellings = await findTellings(db, { documents })
  const joined = new Map((await findJoinsOf(db, documents)).map((one) => [`${one.document}/${one.engagement}`, one.joined]))
  return new Set(
    rulings.map(({ engagements }) => {
      const [one = '', other = ''] = engagements.map((anchor) => {
        const telling = findTelling(anchor, tellings)
        return telling ? joined.get(`${telling.document}/${telling.engagement.id}`) : undefined
      })
      return keyOf([one, other])
    }),
  )
}

/** Two engagements each that might be one, of which nobody ruled. */
export async function findOpenPairs(db: Kysely<Tables>, parties: readonly string[]): Promise<IdPair[]> {
  const pairs = await findMaybeOne(db, parties)
  if (pairs.length === 0) return []
  const apart = await findRuledApart(db)
  return pairs.filter((pair) => !apart.has(keyOf(pair)))
}

/** A stretch of them. */
export async function findPairs(
  db: Kysely<Tables>,
  { offset, limit, parties }: ReviewPart,
): Promise<Readonly<{ items: (readonly [JoinedEngagement, JoinedEngagement])[]; total: number }>> {
  const open = await findOpenPairs(db, parties)
  const shown = open.slice(offset, offset + limit)
  const bodies = shown.length ? await findJoined(db, { ids: [...new Set(shown.flat())] }) : []
  const byId = new Map(bodies.map((one) => [one.id, one]))
  const items = shown.flatMap(([a, b]) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one && other ? [[one, other] as const] : []
  })
  return { items, total: open.length }
}
