import { z } from '@hono/zod-openapi'
import { askFormulaStrips, type FormulaStrips } from '../../app/formula-strips.ts'
import type { Column } from '../../exporters/tables/column.ts'
import type { FormulaCell } from '../../model/formula-strip.ts'
import { between, text } from '../parameters.ts'
import { question } from '../question.ts'

type CellOf = FormulaCell & Readonly<{ formula: string }>

const columns: readonly Column<CellOf>[] = [
  { name: 'formula', means: 'Id of the set phrase', of: ({ formula }) => formula },
  { name: 'month', means: 'A month, or a year where no more is known', of: ({ month }) => month },
  { name: 'party', means: 'Who said it; empty: the account itself', of: ({ party }) => party },
  { name: 'uses', means: 'How often', of: ({ uses }) => uses },
]

const cellsIn = ({ items }: FormulaStrips): CellOf[] => items.flatMap(({ formula, cells }) => cells.map((cell) => ({ ...cell, formula })))

export const formulaStrips = question({
  path: '/api/formulas/strips',
  tag: 'Set phrases',
  summary: 'The set phrases used most, along a line of time',
  query: z.object({
    between,
    formula: text('Id of a set phrase: it alone'),
    limit: z.coerce.number().int().min(1).max(200).default(12).openapi({ description: 'At most so many' }),
  }),
  answer: 'FormulaStripsAnswer',
  table: { columns, rows: cellsIn },
  ask: (asked, { settings }) => askFormulaStrips(asked, settings),
})
