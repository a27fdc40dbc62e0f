import { englishNameBy } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type Days, edtfOf } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import { countSpots, type SpotCount } from '../store/places.ts'
import { NOWHERE } from '../store/spot.ts'
import { plainPattern } from '../text/plain-pattern.ts'
import { dayMeant } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { type Located, whereIs } from './where-is.ts'

/** How many engagements, of which kinds, and when the first and the last took place. */
export type PlaceTally = Readonly<{ engagements: number; kinds: Readonly<Record<string, number>>; first: Edtf | null; last: Edtf | null }>

/** Where engagements took place. */
export type PlaceCounted = PlaceTally &
  Readonly<{
    /** Asks `/api/engagements` for those that took place there. */
    spot: string
    /** Id of the registers; null where no register has it. */
    place: string | null
    /** As the registers have it, in English, else as it was told; that of the country where only it is told. */
    name: string
    /** ISO 3166-1 alpha-2. */
    country: string | null
    countryName: string | null
    located: Located
    /** WGS 84. Of a country: in the midst of its places in the registers. */
    at: readonly [latitude: number, longitude: number] | null
  }>

/** `untold`: engagements of which no account names a place, such as calls; their spot is `-`. */
export type PlacesCounted = Readonly<{
  between: readonly string[]
  total: number
  items: readonly PlaceCounted[]
  untold: PlaceTally
}>

export type PlacesQuestion = Readonly<{
  between?: readonly string[] | undefined
  from?: string | undefined
  to?: string | undefined
  kind?: string | undefined
  status?: string | undefined
}>

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const daysOf = (told: string | null): Days[] => {
  const [from, to] = told?.split('/') ?? []
  return from && to ? [{ from, to }] : []
}

function tallyOf(counts: readonly SpotCount[]): PlaceTally {
  const first = counts.flatMap((one) => daysOf(one.first)).sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to))[0]
  const last = counts.flatMap((one) => daysOf(one.last)).sort((a, b) => byText(b.to, a.to) || byText(b.from, a.from))[0]
  const kinds: Record<string, number> = {}
  for (const { kind, engagements } of counts) kinds[kind] = (kinds[kind] ?? 0) + engagements
  return {
    engagements: counts.reduce((sum, one) => sum + one.engagements, 0),
    kinds: Object.fromEntries(Object.entries(kinds).sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))),
    first: first ? edtfOf(first) : null,
    last: last ? edtfOf(last) : null,
  }
}

function placeOf(counts: readonly [SpotCount, ...SpotCount[]], knowledge: KnowledgeBase): PlaceCounted {
  const { spot, place, city, venue, country: told } = counts[0]
  const entry = place ? knowledge.findPlace(place) : null
  const country = entry?.country ?? told
  const countryName = country ? englishNameBy(knowledge.findParty, country) : null
  const name = entry?.names.en?.[0] ?? city ?? venue ?? countryName ?? spot
  return { spot, place, name: plainPattern(name), country, countryName, ...whereIs(entry, country, knowledge), ...tallyOf(counts) }
}

function bySpot(counts: readonly SpotCount[]): Map<string, [SpotCount, ...SpotCount[]]> {
  const spots = new Map<string, [SpotCount, ...SpotCount[]]>()
  for (const one of counts) {
    const same = spots.get(one.spot)
    if (same) same.push(one)
    else spots.set(one.spot, [one])
  }
  return spots
}

/** Where engagements took place, the busiest places first; each is counted, also where nobody knows where it lies. */
export async function countPlaces({ between, from, to, ...rest }: PlacesQuestion, settings: Settings): Promise<PlacesCounted> {
  const knowledge = await loadKnowledge(settings)
  const parties = await partiesMeant(between, settings)
  const filter = { ...rest, parties, from: dayMeant(from, 'from'), to: dayMeant(to, 'to') }
  const spots = bySpot(await withRecord(settings, ({ db }) => countSpots(db, filter)))
  const untold = tallyOf(spots.get(NOWHERE) ?? [])
  spots.delete(NOWHERE)
  const items = [...spots.values()]
    .map((counts) => placeOf(counts, knowledge))
    .sort((a, b) => b.engagements - a.engagements || byText(a.name, b.name) || byText(a.spot, b.spot))
  return { between: parties, total: items.reduce((sum, one) => sum + one.engagements, untold.engagements), items, untold }
}
