import type { Pair, PersonRow, PersonTold } from '../../model/comparison.ts'
import type { Participation } from '../../model/engagement.ts'
import { fold } from '../../text/fold.ts'
import type { Told } from '../dossier.ts'
import { cite } from './cited.ts'

/** What is asked of the registers: the rank of an office. */
export type RankOf = (office: string) => string | null

/** Ranks of offices as protocol has them, the highest first. A rank that is not here comes last. */
const RANKS = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'top-diplomat',
  'foreign-minister',
  'defence-minister',
  'security-council-secretary',
  'national-security-adviser',
  'body-head',
  'party-leadership',
  'minister',
  'deputy-minister',
  'ambassador',
  'parliament',
  'other',
]

const heightOf = (rank: string): number => (RANKS.includes(rank) ? RANKS.indexOf(rank) : RANKS.length)

const highest = (offices: readonly string[], rankOf: RankOf): string | null =>
  offices.flatMap((office) => rankOf(office) ?? []).sort((a, b) => heightOf(a) - heightOf(b))[0] ?? null

const keyOf = ({ person, name }: Pick<PersonTold, 'person' | 'name'>): string => person ?? fold(name)

/** Everyone named, each once: as the first account that names them does. */
function peopleOf(side: readonly Told[], rankOf: RankOf): PersonTold[] {
  const found = new Map<string, PersonTold>()
  const add = (told: Told, who: Participation, isPrincipal: boolean): void => {
    const { person, name, party, role, officeAsWorded, officeHeld, evidence } = who
    const known = found.get(keyOf(who))
    if (known && (known.officeAsWorded !== null || officeAsWorded === null)) return
    const words = evidence.map((quote) => cite(told, quote))
    const rank = highest(officeHeld, rankOf)
    found.set(keyOf(who), {
      person,
      name,
      party,
      role,
      isPrincipal: known?.isPrincipal ?? isPrincipal,
      officeAsWorded,
      officeHeld,
      rank,
      words,
    })
  }
  for (const told of side) {
    for (const who of told.engagement.participants) add(told, who, true)
    for (const who of told.engagement.others) add(told, who, false)
  }
  return [...found.values()]
}

const sorted = (list: readonly string[]): string => [...list].sort().join()

function differencesOf(a: PersonTold, b: PersonTold): PersonRow['differs'] {
  return [
    ...(a.officeHeld.length && b.officeHeld.length && sorted(a.officeHeld) !== sorted(b.officeHeld) ? (['office'] as const) : []),
    ...(a.rank !== b.rank && a.rank !== null && b.rank !== null ? (['rank'] as const) : []),
    // Of a call, or in many texts, it is not told who was host.
    ...(a.role !== b.role && a.role !== 'participant' && b.role !== 'participant' ? (['role'] as const) : []),
    ...(a.isPrincipal !== b.isPrincipal ? (['standing'] as const) : []),
  ]
}

/** Who took part: the same, in another office or role, no longer, anew, or in another's office. */
export function comparePeople(sides: Pair<readonly Told[]>, rankOf: RankOf, isOfOne: (office: string) => boolean): PersonRow[] {
  const [first, second] = [peopleOf(sides[0], rankOf), peopleOf(sides[1], rankOf)]
  const later = new Map(second.map((who) => [keyOf(who), who]))
  const earlier = new Set(first.map(keyOf))
  const succeeds = (a: PersonTold, b: PersonTold): boolean =>
    a.party === b.party && a.isPrincipal && b.isPrincipal && a.officeHeld.some((office) => isOfOne(office) && b.officeHeld.includes(office))
  const taken = new Set<PersonTold>()
  const rows = first.map((who): PersonRow => {
    const same = later.get(keyOf(who))
    if (same) {
      const differs = differencesOf(who, same)
      return { change: differs.length ? 'changed' : 'kept', differs, sides: [who, same] }
    }
    const successor = second.find((other) => !earlier.has(keyOf(other)) && !taken.has(other) && succeeds(who, other))
    if (!successor) return { change: 'gone', differs: [], sides: [who, null] }
    taken.add(successor)
    return { change: 'succeeded', differs: differencesOf(who, successor), sides: [who, successor] }
  })
  const anew = second.filter((who) => !earlier.has(keyOf(who)) && !taken.has(who))
  return [...rows, ...anew.map((who): PersonRow => ({ change: 'new', differs: [], sides: [null, who] }))]
}
