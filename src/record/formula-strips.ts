import type { Edtf } from '../model/edtf.ts'
import { edtfOfDays } from '../model/edtf-of-days.ts'
import type { FormulaCell, FormulaUsed, UseDays } from '../model/formula-strip.ts'
import { grouped } from '../text/grouped.ts'

/** A set phrase with its uses in time. */
export type StripOfUses = Readonly<{ formula: string; uses: number; cells: readonly FormulaCell[]; first: FormulaUsed; last: FormulaUsed }>

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

const placeOf = ({ since, until, document, position }: FormulaUsed): string =>
  `${since ?? '9999'} ${until ?? '9999'} ${document} ${String(position).padStart(6, '0')}`

const isBefore = (a: FormulaUsed, b: FormulaUsed): boolean => placeOf(a) < placeOf(b)

/** The last use is one with a day, where there is any. */
const isAfter = (a: FormulaUsed, b: FormulaUsed): boolean => ((a.since === null) === (b.since === null) ? isBefore(b, a) : a.since !== null)

/** When it was used, as precisely as is known. */
export const dayOfUse = ({ since, until }: UseDays): Edtf | null => (since && until ? edtfOfDays({ from: since, to: until }) : null)

/** How many of the days, which are in order, come after all that a use may mean. */
export function countSince({ until }: UseDays, days: readonly string[]): number {
  if (!until) return 0
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as string) <= until) low = middle + 1
    else high = middle
  }
  return days.length - low
}

/** The set phrases used most, each along a line of time. */
export function stripsOf(used: readonly FormulaUsed[], limit: number): StripOfUses[] {
  return [...grouped(used, ({ formula }) => formula)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([formula, uses]) => ({
      formula,
      uses: uses.length,
      cells: cellsOf(uses),
      first: uses.reduce((best, use) => (isBefore(use, best) ? use : best)),
      last: uses.reduce((best, use) => (isAfter(use, best) ? use : best)),
    }))
}
