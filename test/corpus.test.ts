import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkRegisters } from '../src/knowledge/check.ts'
import type { Captured } from '../src/model/captured.ts'
import type { Reading } from '../src/model/reading.ts'
import { differences } from './compare.ts'
import {
  captureFile,
  documentsIn,
  expectationOf,
  expectationsIn,
  ROOT,
  readExpected,
  SAMPLE,
  sampleReader,
  sampleRegisters,
} from './expected.ts'

const documents = documentsIn(SAMPLE)

it('the registers of the fictional states hold together with the real ones', () => {
  expect(checkRegisters(sampleRegisters()).filter(({ level }) => level === 'error')).toEqual([])
})

it('every expectation has its document', () => {
  const expected = new Set(documents.map(expectationOf))
  expect(expectationsIn(SAMPLE).filter((file) => !expected.has(file))).toEqual([])
})

describe('the sample corpus is read as expected', () => {
  let read: (captured: Captured) => Reading
  beforeAll(() => {
    read = sampleReader()
  })

  it.each(documents.map((file) => [relative(SAMPLE, file), file] as const))('%s', async (_, file) => {
    const expectation = expectationOf(file)
    expect(existsSync(expectation), `Unexpected document without a reading, expected \`${relative(ROOT, expectation)}\``).toBe(true)
    expect(differences(read(await captureFile(file)), readExpected(expectation))).toEqual([])
  })
})
