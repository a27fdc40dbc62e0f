import { expect, it } from 'vitest'
import { checkRegisters } from '../src/knowledge/check.ts'
import { loadRegisters } from '../src/knowledge/load.ts'

it('the registers hold together', () => {
  const errors = checkRegisters(loadRegisters('knowledge')).filter(({ level }) => level === 'error')
  expect(errors.map(({ message }) => message)).toEqual([])
})
