import { findDays } from '../model/days.ts'
import type { UseTold } from '../model/formula-life.ts'
import { personName } from '../record/people-ruled.ts'

/** Uses of one row of a heat map by month (`2024-02`), in order; months without a use are left out. */
export type HeatRow = Readonly<{
  of: string
  name: string
  party: string | null
  uses: number
  months: readonly Readonly<{ month: string; uses: number }>[]
}>

/** Uses by month and party, and by month and speaker: the most used first. `speakersInAll`: how many spoke. */
export type Heat = Readonly<{ parties: readonly HeatRow[]; speakers: readonly HeatRow[]; speakersInAll: number }>

const MOST_SPEAKERS = 20

type Named = Pick<HeatRow, 'of' | 'name' | 'party'>
type Counted = Named & { uses: number; months: Map<string, number> }

/** Null for a date that is not known to the month. */
function monthOf({ date }: UseTold): string | null {
  const days = findDays(date)
  return days && days.from.slice(0, 7) === days.to.slice(0, 7) ? days.from.slice(0, 7) : null
}

function rowsOf(uses: readonly UseTold[], namesOf: (use: UseTold) => readonly Named[]): HeatRow[] {
  const found = new Map<string, Counted>()
  for (const use of uses) {
    const month = monthOf(use)
    for (const named of new Map(namesOf(use).map((one) => [one.of, one])).values()) {
      const row = found.get(named.of) ?? { ...named, uses: 0, months: new Map<string, number>() }
      row.uses += 1
      if (month) row.months.set(month, (row.months.get(month) ?? 0) + 1)
      found.set(named.of, row)
    }
  }
  return [...found.values()]
    .map(({ months, ...row }) => ({
      ...row,
      months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, uses: count })),
    }))
    .sort((a, b) => b.uses - a.uses || (a.of < b.of ? -1 : 1))
}

/** When who used a set phrase, copies left out. */
export function heatOf(uses: readonly UseTold[]): Heat {
  const parties = rowsOf(uses, ({ speakers }) => speakers.flatMap(({ party }) => (party ? [{ of: party, name: party, party }] : [])))
  const speakers = rowsOf(uses, ({ speakers: said }) => said.map((who) => ({ of: personName(who), name: who.name, party: who.party })))
  return { parties, speakers: speakers.slice(0, MOST_SPEAKERS), speakersInAll: speakers.length }
}
