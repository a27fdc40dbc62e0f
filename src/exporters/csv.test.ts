import { expect, it } from 'vitest'
import { type Cell, csv } from './csv.ts'

const CASES: [string, Cell, string][] = [
  ['plain', 'Velm', 'Velm'],
  ['comma', 'Velm, Ilvania', '"Velm, Ilvania"'],
  ['quotation marks', 'said "yes"', '"said ""yes"""'],
  ['line break', 'one\ntwo', '"one\ntwo"'],
  ['a formula for a spreadsheet', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
  ['at sign, plus, minus', '@a', "'@a"],
  ['a number stays one', -3, '-3'],
  ['true', true, 'true'],
  ['nothing', null, ''],
  ['several', ['a', 'b'], 'a; b'],
  ['several, first a formula', ['=a', 'b'], "'=a; b"],
]

it.each(CASES)('writes %s', (_what, cell, expected) => {
  expect(csv([{ cell, end: 1 }], ['cell', 'end'])).toBe(`cell,end\n${expected},1\n`)
})
