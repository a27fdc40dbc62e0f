import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import { partiesOf } from '../model/parties-of.ts'
import type { RibbonItem } from '../model/ribbon.ts'
import type { When } from '../model/when.ts'
import { type LevelOf, ribbonLevel } from '../record/ribbon-level.ts'
import { visitOfEach, visitsOf } from '../record/visits.ts'
import { inTime, whenOf } from '../record/when.ts'
import { findRibbon } from '../store/ribbon.ts'
import { dayMeant, peopleMeant } from './engagement-page.ts'
import { englishNames } from './english-names.ts'
import { loadKnowledge } from './knowledge.ts'
import { levelsIn } from './levels-in.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type RibbonQuestion = Readonly<{
  between?: readonly string[] | undefined
  person?: string | undefined
  kind?: string | undefined
  status?: string | undefined
  from?: string | undefined
  to?: string | undefined
  limit: number
}>

/** `total`: how many answer; of more than the limit the newest are there. In order of time, those without any day last. */
export type Ribbon = Readonly<{ between: readonly string[]; items: readonly RibbonItem[]; total: number }>

/** So many engagements are looked at, the newest. */
const MOST = 20_000

/** Makes items of engagements. */
function itemsOf(knowledge: KnowledgeBase, between: readonly string[], levelOf: LevelOf) {
  const names = englishNames(knowledge)
  return ({ id, engagement, accounts }: JoinedEngagement, when: When, visit: string | null): RibbonItem => {
    const { status, kind, channel, place, mechanism, participants } = engagement
    return {
      ...{ id, status, kind, channel, level: ribbonLevel(engagement, between, levelOf), when },
      ...{ city: names.city(place), country: place.country, mechanism: names.mechanism(mechanism) },
      people: participants.map((who) => ({ name: names.person(who), party: who.party })),
      ...{ parties: partiesOf(engagement), accounts: accounts.length, visit },
    }
  }
}

const isWithin = ({ from, to }: When, first: string | null, last: string | null): boolean =>
  (!first || (to ?? (from ? '9999' : '')) >= first) && (!last || (from ?? (to ? '' : '9999')) <= last)

/** Engagements on a line of time. Visits are worked out before days, kind and status narrow the answer, so that these never cut one. */
export async function askRibbon({ kind, status, person, limit, ...asked }: RibbonQuestion, settings: Settings): Promise<Ribbon> {
  const knowledge = await loadKnowledge(settings)
  const between = await partiesMeant(asked.between, settings)
  const [from, to] = [dayMeant(asked.from, 'from'), dayMeant(asked.to, 'to')]
  const who = person ? { persons: [...peopleMeant(person, knowledge), person], named: person } : {}
  const all = await withRecord(settings, ({ db }) => findRibbon(db, { parties: between, ...who }, MOST))
  const visits = visitOfEach(visitsOf(all))
  const found = all
    .filter(({ engagement }) => (!kind || engagement.kind === kind) && (!status || engagement.status === status))
    .map((joined) => ({ joined, when: whenOf(joined) }))
    .filter(({ when }) => isWithin(when, from, to))
    .sort((a, b) => inTime(a.when, b.when) || (a.joined.id < b.joined.id ? -1 : 1))
  const itemOf = itemsOf(knowledge, between, levelsIn(knowledge))
  const items = found.slice(-limit).map(({ joined, when }) => itemOf(joined, when, visits.get(joined.id)?.id ?? null))
  return { between, items, total: found.length }
}
