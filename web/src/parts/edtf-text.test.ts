import { expect, it } from 'vitest'
import { edtfText } from './edtf-text.ts'

it.each<[edtf: string, expected: string, short?: string]>([
  ['2024-02-16', '16 February 2024', '16 Feb 2024'],
  ['2024-02', 'February 2024', 'Feb 2024'],
  ['2024', '2024', '2024'],
  ['2024-08-27/2024-08-28', '27–28 August 2024', '27–28 Aug 2024'],
  ['2024-08-30/2024-09-02', '30 August – 2 September 2024'],
  ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
  ['2024-03/2024-05', 'March – May 2024'],
  ['2023/2025', '2023 – 2025'],
  ['2024-02-16/2024-02-16', '16 February 2024'],
  ['2024-02-16/..', 'from 16 February 2024'],
  ['../2024-02', 'until February 2024'],
  ['2025-23', 'autumn 2025', 'autumn 2025'],
  ['soon', 'soon'],
  ['2024-13', '2024-13'],
])('%s', (edtf, expected, short) => {
  expect(edtfText(edtf)).toBe(expected)
  if (short) expect(edtfText(edtf, { isShort: true })).toBe(short)
})
