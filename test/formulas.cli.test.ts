import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildProgram, chancery, freshFolder, lines } from './command-line.ts'
import { ROOT, SAMPLE } from './expected.ts'

type Use = Readonly<{ text: string; span: [number, number]; document: string; date: string | null }>
type Life = Readonly<{
  uses: Use[]
  speakers: { name: string; first: Use }[]
  parties: { of: string }[]
  silences: { engagement: string }[]
}>

describe('set phrases and positions on the command line', () => {
  const data = freshFolder()
  const ask = (...args: string[]) => chancery(['--data', data, '--knowledge', join(SAMPLE, 'knowledge'), ...args], { cwd: ROOT })

  beforeAll(() => {
    buildProgram()
    expect(ask('ingest', SAMPLE).status).toBe(0)
    const read = lines<{ document: { id: string; text: string } }>(ask('read', '--format', 'jsonl', SAMPLE).stdout)
    for (const { document } of read) texts.set(document.id, document.text)
  })

  const texts = new Map<string, string>()
  const textOf = (document: string): string => texts.get(document) ?? ''

  it('tells the life of a set phrase, each use with its words at their place', () => {
    const [life] = JSON.parse(ask('formulas', 'sea-is-a-road', '--life', '--json').stdout) as [Life]
    expect(life.speakers.map(({ name }) => name)).toEqual(['Selka Dravin', 'Vessa Thorn'])
    expect(life.parties.map(({ of }) => of)).toEqual(['XA', 'XB'])
    for (const { document, span, text } of life.uses) expect(textOf(document).slice(...span)).toBe(text)
    expect(ask('formulas', 'sea-is-a-road', '--life').stdout).toMatch(/first .*2025-06-17[\s\S]*2026 {2}· · 1/)
  })

  it('keeps to what was said between some parties', () => {
    const [life] = JSON.parse(ask('formulas', 'sea-is-a-road', '--life', '--between', 'XA', 'Orust', '--json').stdout) as [Life]
    expect(life.parties.map(({ of }) => of)).toEqual(['XB'])
  })

  it('says what was expected of an id that nothing has', () => {
    expect(ask('formulas', 'sea-is-a-rod', '--life').stderr).toMatch(/sea-is-a-rod.*expected an id/)
    expect(ask('formulas', '--life').stderr).toMatch(/needs the id/)
    expect(ask('positions', '--party', 'XA', '--topic', 'nonsense').stderr).toMatch(/nonsense.*expected one/)
  })

  it('finds recurring phrases and writes them as entries that wait for a gloss', () => {
    const file = join(data, 'candidates.yaml')
    const found = JSON.parse(ask('formulas', 'discover', '--min-documents', '2', '--write', file, '--json').stdout) as Use[]
    expect(found.length).toBeGreaterThan(0)
    for (const { document, span, text } of found) expect(textOf(document).slice(...span)).toBe(text)
    const { formulas } = parse(readFileSync(file, 'utf8')) as { formulas: { gloss: string; variants: { en: string[] } }[] }
    expect(formulas).toHaveLength(found.length)
    for (const { gloss, variants } of formulas) expect([gloss, variants.en.length > 0]).toEqual(['', true])
  })

  it('tells what a party says on a topic, and on which topics', () => {
    const [found] = JSON.parse(ask('positions', '--party', 'XB', '--topic', 'energy', '--with', 'XA', '--json').stdout)
    expect(found.positions.map(({ grade }: { grade: string }) => grade)).toContain('undertakes')
    expect(found.stopped.map(({ name }: { name: string }) => name)).toContain('Dagna Rehl')
    for (const { document, content } of found.positions)
      for (const { text, span } of content) expect(textOf(document).slice(...span)).toBe(text)
    expect(ask('positions', '--party', 'Orust').stdout).toMatch(/^energy +\d/m)
    expect(ask('positions', '--party', 'XB', '--topic', 'energy', '--format', 'csv').stdout).toMatch(/^date,speakers/)
  })
})
