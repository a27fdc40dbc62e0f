import { describe, expect, it } from 'vitest'
import { addressOf, monthOf, nextStep, numberOf, type Stretch, stretchOf } from './months.ts'

const stretch = (first: string, last: string): Stretch => [numberOf(first), numberOf(last)]
const shown = (some: Stretch | null) => some && `${monthOf(some[0])}/${monthOf(some[1])}`
const WHOLE = stretch('2014-01', '2025-12')

describe('a stretch of months', () => {
  it.each([
    ['all of it', undefined, undefined, '2014-01/2025-12'],
    ['months', '2020-02', '2020-05', '2020-02/2020-05'],
    ['years', '2020', '2021', '2020-01/2021-12'],
    ['days', '2020-02-16', '2020-03-01', '2020-02/2020-03'],
    ['what lies outside', '1999', '2040', '2014-01/2025-12'],
    ['ends the wrong way about', '2021', '2020', '2020-12/2021-01'],
  ])('is read from the address: %s', (_name, from, to, expected) => {
    expect(shown(stretchOf(from, to, WHOLE))).toBe(expected)
  })

  it.each([
    ['the whole stands for nothing', WHOLE, { from: undefined, to: undefined }],
    ['a part', stretch('2020-02', '2020-05'), { from: '2020-02', to: '2020-05' }],
  ])('is written to the address: %s', (_name, some, expected) => {
    expect(addressOf(some, WHOLE)).toEqual(expected)
  })

  it.each([
    ['from the whole to its first year', WHOLE, '2014-01/2014-12'],
    ['by a step', stretch('2014-01', '2014-12'), '2014-03/2015-02'],
    ['to the end and no further', stretch('2025-01', '2025-11'), '2025-02/2025-12'],
    ['nowhere from the end', stretch('2025-01', '2025-12'), null],
  ])('moves onward %s', (_name, some, expected) => {
    expect(shown(nextStep(some, WHOLE))).toBe(expected)
  })

  it('does not move where there is but a year', () => {
    expect(nextStep(stretch('2025-01', '2025-06'), stretch('2025-01', '2025-06'))).toBeNull()
  })
})
