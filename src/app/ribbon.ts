import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { OfficeRank } from '../knowledge/registers.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Participation } from '../model/engagement.ts'
import { partiesOf } from '../model/parties-of.ts'
import type { RibbonItem, RibbonLevel } from '../model/ribbon.ts'
import type { When } from '../model/when.ts'
import { highestOf, type LevelOf, ribbonLevel } from '../record/ribbon-level.ts'
import { visitOfEach, visitsOf } from '../record/visits.ts'
import { inTime, whenOf } from '../record/when.ts'
import { findRibbon } from '../store/ribbon.ts'
import { dayMeant, peopleMeant } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
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

const LEVEL_OF_RANK: Readonly<Record<OfficeRank, RibbonLevel>> = {
  'head-of-state': 'head-of-state',
  'head-of-government': 'head-of-government',
  // The head of a council or a union meets heads of government as one of them.
  'body-head': 'head-of-government',
  'deputy-head': 'minister',
  'top-diplomat': 'minister',
  'foreign-minister': 'minister',
  'defence-minister': 'minister',
  'security-council-secretary': 'minister',
  'national-security-adviser': 'minister',
  'party-leadership': 'minister',
  parliament: 'minister',
  minister: 'minister',
  'deputy-minister': 'official',
  ambassador: 'official',
  other: 'official',
}

const levelsIn =
  ({ findOffice }: KnowledgeBase): LevelOf =>
  (offices) =>
    highestOf(
      offices.map((id) => {
        const office = findOffice(id)
        return office ? LEVEL_OF_RANK[office.rank] : null
      }),
    )

/** So many engagements are looked at, the newest. */
const MOST = 20_000

/** Makes items of engagements, in one language: that of the registers, where these know the name. */
function itemsOf(knowledge: KnowledgeBase, between: readonly string[], levelOf: LevelOf) {
  const nameOf = ({ person, name }: Participation): string => (person ? knowledge.findPerson(person)?.names.en?.[0] : null) ?? name
  return ({ id, engagement, accounts }: JoinedEngagement, when: When, visit: string | null): RibbonItem => {
    const { status, kind, channel, place, mechanism, participants } = engagement
    return {
      ...{ id, status, kind, channel, level: ribbonLevel(engagement, between, levelOf), when },
      city: (place.id ? knowledge.findPlace(place.id)?.names.en?.[0] : null) ?? place.city,
      ...{ country: place.country, mechanism },
      people: participants.map((who) => ({ person: who.person, name: nameOf(who), party: who.party, level: levelOf(who.officeHeld) })),
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
