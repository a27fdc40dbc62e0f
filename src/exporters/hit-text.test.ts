import { expect, it } from 'vitest'
import { snippetText } from './hit-text.ts'
import { paintFor } from './paint.ts'

const MARKS = { start: '\u0001', end: '\u0002' }

const CASES: [string, string, string][] = [
  ['a word', 'in \u0001Velm\u0002 today', 'in «Velm» today'],
  ['two words', '\u0001Maren\u0002 and \u0001Tass\u0002', '«Maren» and «Tass»'],
  ['none', 'nothing', 'nothing'],
  ['Han characters set apart', '讨 论 了 \u0001能\u0002  \u0001源\u0002 合 作', '讨论了«能»«源»合作'],
  ['what could move the cursor', '\u0001a\u001b[2J\u0002', '«a\\u{1b}[2J»'],
]

it.each(CASES)('sets off %s', (_what, snippet, expected) => {
  expect(snippetText(snippet, MARKS, paintFor(false, {}))).toBe(expected)
})
