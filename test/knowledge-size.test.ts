import { describe, expect, it } from 'vitest'
import { loadRegisters } from '../src/knowledge/load.ts'

const registers = loadRegisters('knowledge')

const ROWS: [what: string, least: number, count: number][] = [
  [
    'member states of the United Nations',
    193,
    registers.parties.filter(({ kind, memberOf }) => kind === 'state' && memberOf?.includes('UN')).length,
  ],
  ['tenures', 900, registers.offices.flatMap(({ tenures }) => tenures).length],
  ['formulas', 120, registers.formulas.length],
]

describe('the registers are not smaller than they were', () => {
  it.each(ROWS)('%s: at least %i', (_what, least, count) => {
    expect(count).toBeGreaterThanOrEqual(least)
  })

  it('no more than 193 states say that they are members', () => {
    expect(ROWS[0]?.[2]).toBeLessThanOrEqual(193)
  })
})
