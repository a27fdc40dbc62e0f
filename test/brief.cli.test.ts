import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, chancery, freshFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')
const data = freshFolder()
const out = freshFolder()
const ask = (...args: string[]) => chancery(['--data', data, '--knowledge', join(ROOT, 'sample/knowledge'), ...args])
const BRIEF = ['brief', '--between', 'Ilvania', 'Orust', '--with', 'Maren', '--until', '2026-04-01']

type Entry = Readonly<{
  date: string | null
  kind: string
  title: string
  round: boolean
  due: string | null
  words: { quote: string }[]
  registers: object[]
}>

beforeAll(() => {
  buildProgram()
  expect(ask('ingest', join(ROOT, 'sample')).status).toBe(0)
}, 120_000)

describe('chancery calendar', () => {
  const calendar = (...args: string[]): Entry[] => JSON.parse(ask('calendar', ...args, '--json').stdout)

  it('tells anniversaries, chairs and plans of two parties, each with what it rests on', () => {
    const found = calendar('--between', 'XA', 'XB', '--from', '2025', '--to', '2026')
    expect(found.every(({ words, registers }) => words.length + registers.length > 0)).toBe(true)
    expect(found).toContainEqual(
      expect.objectContaining({ date: '2026-05-14', kind: 'anniversary', round: true, ordinal: 30, base: '1996-05-14' }),
    )
    expect(found).toContainEqual(
      expect.objectContaining({ date: '2025', kind: 'chairmanship', title: 'Ilvania chairs: Lantern Sea Council; supported by Orust' }),
    )
    expect(found.filter(({ kind, date }) => kind === 'planned' && date === null)).toMatchObject([
      { title: expect.stringContaining('Strategic Dialogue') },
    ])
  })

  it('writes what calendar programs take', () => {
    const file = join(out, 'sea.ics')
    expect(ask('calendar', '--between', 'XA,XB', '--from', '2026', '--to', '2026', '--ics', file).stdout).toMatch(
      /\d+ entries written to .*sea\.ics; 1 without a time not in it/,
    )
    const ics = readFileSync(file, 'utf8').replace(/\r\n /g, '')
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0/)
    expect(ics).toContain('DTSTART;VALUE=DATE:20260514\r\nDTEND;VALUE=DATE:20260515')
    expect(ics).toContain('SUMMARY:30th anniversary: signing of the Two Rivers Treaty (Ilvania\\, Orust)')
  })

  it.each([
    [['--from', 'soon'], 1, /Unexpected date `soon` for `from`/],
    [['--from', '2026', '--to', '2025'], 1, /expected `from` before `to`/],
    [['--between', 'Atlantis'], 1, /Unexpected party `Atlantis`/],
  ])('refuses %j', (args, code, message) => {
    const { status, stderr } = ask('calendar', ...args)
    expect([status, stderr]).toEqual([code, expect.stringMatching(message)])
  })
})

describe('chancery brief and verify', () => {
  it.each(['md', 'html', 'docx', 'json'])('every footnote of a brief as %s holds', (format) => {
    const file = join(out, `brief.${format}`)
    expect(ask(...BRIEF, '--output', file)).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout } = ask('verify', file)
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^(\d+) of \1 footnotes/)])
  })

  it('tells which footnotes no longer hold', () => {
    const file = join(out, 'changed.md')
    const brief = ask(...BRIEF).stdout
    const changed = brief.replace(/^(\[\^1\]: .*“)/m, '$1very ')
    expect(changed).not.toBe(brief)
    writeFileSync(file, changed)
    const { status, stdout } = ask('verify', file, '--json')
    const { notes, hold, checked } = JSON.parse(stdout)
    expect([status, notes - hold]).toEqual([1, 1])
    expect(checked[0]).toMatchObject({ note: 1, holds: false, fault: 'other words' })
  })

  it('tells which documents are no longer held', () => {
    const other = freshFolder()
    const file = join(out, 'brief.md')
    chancery(['--data', other, 'ingest', join(ROOT, 'sample/unsigned')])
    const { status, stdout } = chancery(['--data', other, 'verify', file])
    expect([status, stdout]).toEqual([1, expect.stringContaining('not held')])
  })

  it('knows nothing that came after its day', () => {
    const { sections, documents } = JSON.parse(ask('brief', '--between', 'XA', 'XB', '--until', '2024-06-30', '--json').stdout)
    expect(JSON.stringify(sections)).not.toMatch(/2024-09-05|2025-05-20/)
    expect(documents.every(({ date }: { date: string | null }) => date === null || date <= '2024-06-30')).toBe(true)
  })

  it.each([
    [['brief', '--between', 'XA'], 1, /expected two or more/],
    [['brief', '--between', 'XA', 'XB', '--with', 'Nobody'], 1, /Nobody called `Nobody` took part/],
    [['brief', '--between', 'XA', 'XB', '--topic', 'herrings'], 1, /Unexpected topic `herrings`/],
    [['brief', '--between', 'XA', 'XB', '--until', '1999'], 1, /No engagement between XA and XB until 1999-12-31/],
    [['verify', join(ROOT, 'package.json')], 1, /No footnotes of a brief/],
    [['verify', '/no/such.md'], 1, /there is no such file/],
  ])('refuses %j', (args, code, message) => {
    const { status, stderr } = ask(...args)
    expect([status, stderr]).toEqual([code, expect.stringMatching(message)])
  })
})
