import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCompiled } from './compiled.ts'
import { loadOver, loadRegisters } from './load.ts'

const root = mkdtempSync(join(tmpdir(), 'registers-'))
afterAll(() => rmSync(root, { recursive: true }))

function directory(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true })
    writeFileSync(join(root, name, path), text)
  }
  return join(root, name)
}

const ours = directory('ours', {
  'parties.yaml': 'parties:\n  - { id: IV, kind: state, names: { en: [Ilvania] } }\n',
  'people/iv.yaml': 'people:\n  - { id: iv/maren, party: IV, names: { en: [Ilva Maren] } }\n',
  'schema/people.schema.json': '{}',
  'README.md': 'not a register',
})
const mine = directory('mine', {
  'people/iv.yaml': 'people:\n  - { id: iv/maren, names: { en: [I. Maren] } }\n  - { id: iv/tass, party: IV, names: { en: [Oru Tass] } }\n',
})

describe('loadRegisters', () => {
  it('reads a directory, and lays others over it', () => {
    expect(loadRegisters(ours).people.map(({ id }) => id)).toEqual(['iv/maren'])
    const { people } = loadRegisters(ours, [mine])
    expect(people.map(({ id, names }) => [id, names.en])).toEqual([
      ['iv/maren', ['Ilva Maren', 'I. Maren']],
      ['iv/tass', ['Oru Tass']],
    ])
  })

  it('lays the same over compiled registers', () => {
    const compiled = join(root, 'knowledge.json')
    writeFileSync(compiled, JSON.stringify(loadRegisters(ours)))
    expect(loadOver(readCompiled(compiled), [mine])).toEqual(loadRegisters(ours, [mine]))
  })

  it('names the file of a fault as it was asked for', () => {
    const bad = directory('bad', { 'topics.yaml': 'topics:\n  - id: 7\n' })
    expect(() => loadRegisters(ours, [bad])).toThrow(`${join(bad, 'topics.yaml')}:2: Unexpected id \`7\`, expected`)
  })

  it('refuses a directory that is not there', () => {
    expect(() => loadRegisters(ours, [join(root, 'none')])).toThrow('expected a directory of registers')
  })
})
