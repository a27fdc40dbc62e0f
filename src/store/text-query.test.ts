import { expect, it } from 'vitest'
import { fewerAlternatives } from './text-query.ts'
import { wanted } from './words-meant.ts'

it.each([
  ["'co':* | 'co':*", "'co':*"],
  ["'cooperation':* | 'cooper':* | 'cooper' | 'cooper'", "'cooper':*"],
  ["'a' & ( 'tr':* | 'tr':* )", "'a' & ( 'tr':* )"],
  ["'coop':* | 'cooper' & 'x'", "'coop':* | 'cooper' & 'x'"],
  ["'x' & 'coop':* | 'cooper'", "'x' & 'coop':* | 'cooper'"],
  ["!'coop':* | 'cooper'", "!'coop':* | 'cooper'"],
  ["'x' <-> 'coop':* | 'cooper' | 'y'", "'x' <-> 'coop':* | 'cooper' | 'y'"],
  ["'it''s' | 'it''s'", "'it''s'"],
])('%s is looked up as %s', (query, expected) => {
  expect(fewerAlternatives(query)).toBe(expected)
})

it.each([
  ["'law' <3> 'jungl' & !'sea' | 'x':*", ["'law'", "'jungl'", "'x':*"]],
  ["'law' & !( 'deep' <-> 'sea' ) & 'x'", ["'law'", "'x'"]],
  ['', []],
])('%s wants %j', (query, expected) => {
  expect(wanted(query)).toEqual(expected)
})
