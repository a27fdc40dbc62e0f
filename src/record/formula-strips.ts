import type { Edtf } from '../model/edtf.ts'
import { edtfOfDays } from '../model/edtf-of-days.ts'
import type { FormulaCell, FormulaUsed } from '../model/formula-strip.ts'
import { grouped } from './grouped.ts'

/** A set phrase with its uses in time. */
export type StripOfUses = Readonly<{
  formula: string
  uses: readonly FormulaUsed[]
  cells: readonly FormulaCell[]
  first: FormulaUsed
  last: FormulaUsed
}>

/** The month that some days lie in, else the year. */
function monthOf({ since, until }: FormulaUsed): Edtf | null {
  if (!since || !until) return null
  if (since.slice(0, 7) === until.slice(0, 7)) return since.slice(0, 7)
  return since.slice(0, 4) === until.slice(0, 4) ? since.slice(0, 4) : null
}

function cellsOf(uses: readonly FormulaUsed[]): FormulaCell[] {
  const cells = new Map<string, { month: Edtf | null; party: string | null; uses: number }>()
  for (const use of uses) {
    const month = monthOf(use)
    for (const party of use.parties.length ? use.parties : [null]) {
      const cell = cells.get(`${month} ${party}`)
      if (cell) cell.uses += 1
      else cells.set(`${month} ${party}`, { month, party, uses: 1 })
    }
  }
  const place = ({ month, party }: FormulaCell): string => `${month ?? '9999-99'} ${party ?? '~'}`
  return [...cells.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

const isBefore = (a: FormulaUsed, b: FormulaUsed): boolean => {
  const [one, other] = [a.since ?? '9999', b.since ?? '9999']
  return one === other ? (a.document === b.document ? a.position < b.position : a.document < b.document) : one < other
}

/** The last use is one with a day, where there is any. */
const isAfter = (a: FormulaUsed, b: FormulaUsed): boolean => ((a.since === null) === (b.since === null) ? isBefore(b, a) : a.since !== null)

/** Uses by month, in order; those not known to the month are left out. */
export function monthsOf(uses: readonly FormulaUsed[]): Readonly<{ month: string; uses: number }>[] {
  const months = [...grouped(uses, (use) => monthOf(use) ?? '')].filter(([month]) => month.length === 7)
  return months.map(([month, all]) => ({ month, uses: all.length })).sort((a, b) => (a.month < b.month ? -1 : 1))
}

/** How often each side used it, the most first. */
export function sidesOf(cells: readonly FormulaCell[]): Readonly<{ party: string; uses: number }>[] {
  const sides = new Map<string, number>()
  for (const { party, uses } of cells) if (party) sides.set(party, (sides.get(party) ?? 0) + uses)
  return [...sides].map(([party, uses]) => ({ party, uses })).sort((a, b) => b.uses - a.uses || (a.party < b.party ? -1 : 1))
}

/** When it was used, as precisely as is known. */
export const dayOfUse = ({ since, until }: FormulaUsed): Edtf | null => (since && until ? edtfOfDays({ from: since, to: until }) : null)

/** How many of the days, which are in order, come after all that a use may mean. */
export function countSince({ until }: FormulaUsed, days: readonly string[]): number {
  if (!until) return 0
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as string) <= until) low = middle + 1
    else high = middle
  }
  return days.length - low
}

/** Set phrases, each along a line of time, those used most first; `limit`: so many of them. */
export function stripsOf(used: readonly FormulaUsed[], limit = Number.POSITIVE_INFINITY): StripOfUses[] {
  return [...grouped(used, ({ formula }) => formula)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([formula, uses]) => ({
      ...{ formula, uses },
      cells: cellsOf(uses),
      first: uses.reduce((best, use) => (isBefore(use, best) ? use : best)),
      last: uses.reduce((best, use) => (isAfter(use, best) ? use : best)),
    }))
}
