import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainPattern } from './plain-pattern.ts'
import { fromVisible, visible } from './visible.ts'

describe('visible', () => {
  it.each([
    ['Velm', 'Velm'],
    ['a\u200bb', 'a⟦U+200B⟧b'],
    ['a\nb', 'a⟦U+000A⟧b'],
    ['\u202eVelm', '⟦U+202E⟧Velm'],
    ['a ⟦U+0041⟧', 'a ⟦U+27E6⟧U+0041⟧'],
    ['\u{e0041}', '⟦U+E0041⟧'],
  ])('%j → %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
    expect(fromVisible(shown)).toBe(text)
  })

  it('loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fromVisible(visible(text)) === text))
  })
})

describe('plainPattern', () => {
  it.each([
    ['(signing of the|) (Two Rivers Treaty|Treaty of the Two Rivers)', 'signing of the Two Rivers Treaty'],
    ['establishment of (diplomatic|) (relations|ties) (between|)', 'establishment of diplomatic relations'],
    ['{any:3} Договор* о двух реках', 'Договор о двух реках'],
    ['LSC', 'LSC'],
  ])('%s → %s', (pattern, plain) => expect(plainPattern(pattern)).toBe(plain))
})
