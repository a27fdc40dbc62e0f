import type { Paint } from './paint.ts'

/** What happened on a date (EDTF): a use, or a silence where there might have been one. */
export type Moment = Readonly<{ date: string | null; kind: 'use' | 'silent' }>

const MONTHS = [...'JFMAMJJASOND']
const NOTHING = '·'
const SILENT = '○'
const PART = /^(\d{4})(?:-(\d{2}))?/

type Cell = { uses: number; silent: number }

const signOf = ({ uses, silent }: Cell, paint: Paint): string => {
  if (uses) return paint.bold(uses > 9 ? '+' : String(uses))
  return silent ? paint.warn(SILENT) : paint.dim(NOTHING)
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const sumOf = (cells: readonly Cell[], known: Cell): string => {
  const uses = cells.reduce((sum, cell) => sum + cell.uses, known.uses)
  const silent = cells.reduce((sum, cell) => sum + cell.silent, known.silent)
  const unplaced = known.uses + known.silent ? ` (${known.uses + known.silent} in no known month)` : ''
  const told = [uses ? many(uses, 'use', 'uses') : '', silent ? `${silent} silent` : ''].filter(Boolean).join(', ')
  return told ? told + unplaced : 'no account to compare'
}

/** Uses by year and month, a line a year: figures count uses, ○ is a comparable account without the words, · no such account. */
export function timeStrip(moments: readonly Moment[], paint: Paint): string {
  const years = new Map<number, { months: Cell[]; known: Cell }>()
  const yearAt = (year: number) => {
    const fresh = { months: MONTHS.map(() => ({ uses: 0, silent: 0 })), known: { uses: 0, silent: 0 } }
    return years.get(year) ?? years.set(year, fresh).get(year) ?? fresh
  }
  for (const { date, kind } of moments) {
    const [, year, month] = PART.exec(date ?? '') ?? []
    if (!year) continue
    const { months, known } = yearAt(Number(year))
    const cell = (month && months[Number(month) - 1]) || known
    cell[kind === 'use' ? 'uses' : 'silent'] += 1
  }
  if (years.size === 0) return ''
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())]
  const lines = [`      ${MONTHS.join(' ')}`]
  for (let year = first; year <= last; year++) {
    const { months, known } = yearAt(year)
    lines.push(`${year}  ${months.map((cell) => signOf(cell, paint)).join(' ')}  ${sumOf(months, known)}`)
  }
  return lines.join('\n')
}
