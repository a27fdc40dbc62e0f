import { englishNameBy } from '../knowledge/english-name.ts'
import { countPairs, countParties } from '../store/parties.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** A party of the record. `name`: its English name in the registers, else its id; `engagements`: held, with it. */
export type PartyListed = Readonly<{ id: string; name: string; engagements: number }>

/** `pairs`: who meets whom most, the busiest first. */
export type PartiesListed = Readonly<{
  items: readonly PartyListed[]
  pairs: readonly Readonly<{ parties: readonly [string, string]; engagements: number }>[]
}>

const PAIRS = 50

/** The parties of the record and the pairs of them that meet. */
export async function listParties(settings: Settings): Promise<PartiesListed> {
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => ({
    items: (await countParties(db)).map((one) => ({ ...one, name: englishNameBy(knowledge.findParty, one.id) })),
    pairs: await countPairs(db, PAIRS),
  }))
}
