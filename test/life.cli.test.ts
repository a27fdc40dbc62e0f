import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, chancery, folderOf, freshFolder, lines } from './command-line.ts'
import { SAMPLE } from './expected.ts'

type Row = Readonly<{
  file: string
  id: string
  state: string
  days: number | null
  daysToKept: number | null
  keptBy: { rule: string; file: string; document: string; words: { text: string; span: [number, number] }[] } | null
  lapsedBy: { rule: string } | null
}>
type Line = Readonly<{
  id: string
  status: string
  when: { from: string | null; words: string }
  visit: { id: string; meetings: string[] } | null
}>

const SESSION = `Seventh round of the Ilvania-Orust Strategic Dialogue held in Hask

HASK, December 2, 2025 (Ilnews) -- Foreign Minister Ilva Maren of Ilvania and Foreign Minister Dagna Rehl of Orust co-chaired the seventh round of the Strategic Dialogue in Hask on Tuesday.

Maren said that Ilvania stands ready to deepen energy cooperation with Orust.
`

describe('the record over time', () => {
  const data = freshFolder()
  const ask = (...args: string[]) => chancery(['--data', data, '--knowledge', join(SAMPLE, 'knowledge'), ...args])
  const rows = <T>(...args: string[]): T[] => {
    const { status, stdout, stderr } = ask(...args, '--format', 'jsonl')
    expect([status, stderr]).toEqual([0, ''])
    return lines<T>(stdout)
  }
  const round = (): Row | undefined =>
    rows<Row>('commitments', '--between', 'Ilvania', 'XB', '--act', 'agree').find(({ file }) =>
      file.endsWith('2025-05-20-strategic-dialogue.txt'),
    )

  beforeAll(() => {
    buildProgram()
    expect(ask('ingest', SAMPLE).status).toBe(0)
  })

  it('tells of every commitment what became of it', () => {
    const all = rows<Row>('commitments')
    const states = new Set(['open', 'repeated', 'kept', 'lapsed'])
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(({ state }) => !states.has(state))).toEqual([])
    for (const state of ['open', 'kept', 'lapsed']) {
      const some = rows<Row>('commitments', '--state', state)
      expect(some.length, state).toBeGreaterThan(0)
      expect(some.map(({ file, id }) => `${file} ${id}`)).toEqual(
        all.filter((one) => one.state === state).map(({ file, id }) => `${file} ${id}`),
      )
    }
  })

  it('loses none of them', () => {
    const read = lines<{ commitments: unknown[] }>(
      chancery(['--knowledge', join(SAMPLE, 'knowledge'), 'read', '--format', 'jsonl', SAMPLE]).stdout,
    )
    expect(rows('commitments')).toHaveLength(read.flatMap(({ commitments }) => commitments).length)
  })

  it('shows words for what was kept, at their place in a document', () => {
    for (const { keptBy } of rows<Row>('commitments', '--state', 'kept')) {
      const [reading] = rows<{ document: { text: string } }>('show', keptBy?.document ?? '')
      for (const { text, span } of keptBy?.words ?? []) expect(reading?.document.text.slice(...span)).toBe(text)
    }
  })

  it('finds an agreed round kept once a document reports it, and open again without', () => {
    expect(round()?.state).toBe('open')
    const own = folderOf({ 'seventh.txt': SESSION })
    expect(ask('ingest', own).status).toBe(0)
    expect(round()).toMatchObject({ state: 'kept', daysToKept: 196, keptBy: { rule: 'session held' } })
    expect(ask('forget', 'seventh.txt').status).toBe(0)
    expect(round()?.state).toBe('open')
  })

  it('puts engagements on a line of time, visits together', () => {
    const line = rows<Line>('timeline', '--between', 'XA', 'XB')
    const days = line.filter(({ visit }) => !visit).flatMap(({ when }) => when.from ?? [])
    expect(days).toEqual([...days].sort())
    const rehl = line.filter(({ visit }) => visit?.meetings.length === 2)
    expect(new Set(rehl.map(({ visit }) => visit?.id)).size).toBe(1)
    expect(rehl).toHaveLength(2)
    expect(ask('timeline', '--between', 'XA', 'XB').stdout).toMatch(
      /Visit of Dagna Rehl \(XB\) to Velm, Ilvania, 12 March 2024: 2 meetings told/,
    )
  })

  const narrowed: [string, string[], (line: Line) => boolean][] = [
    ['a person', ['--person', 'Марен'], () => true],
    ['a mechanism by its name', ['--mechanism', 'Strategic Dialogue'], () => true],
    ['a mechanism by its id', ['--mechanism', 'xa-xb/strategic-dialogue'], () => true],
    ['a stretch of days', ['--from', '2025-06-01', '--to', '2025-06-30'], ({ when }) => when.from === null || when.from < '2025-07-01'],
  ]
  it.each(narrowed)('narrows it to %s', (_what, args, isRight) => {
    const line = rows<Line>('timeline', ...args)
    expect(line.length).toBeGreaterThan(0)
    expect(line.length).toBeLessThan(rows<Line>('timeline').length)
    expect(line.every(isRight)).toBe(true)
  })

  it('knows an office under all its names', () => {
    for (const wording of ['Orustian Foreign Minister', '奥鲁斯特外交部长', 'министр иностранных дел Оруста']) {
      const [office] = rows<{
        office: string
        holders: { name: string; predecessor: string | null }[]
        wordings: { quote: { text: string } }[]
      }>('offices', wording)
      expect(office?.holders.map(({ name }) => name)).toEqual(['Dagna Rehl', 'Matis Orlund'])
      expect(office?.holders[1]?.predecessor).toBe('xb/dagna-rehl')
      expect(office?.wordings.map(({ quote }) => quote.text)).toContain('Orustian Foreign Minister')
    }
  })

  const wrong: [string, string[], RegExp][] = [
    ['one party', ['timeline', '--between', 'XA'], /Unexpected `--between XA` with one party/],
    ['a date that is none', ['timeline', '--from', 'Friday'], /Unexpected date `Friday` for --from/],
    ['an office that is none', ['offices', 'keeper of the lanterns'], /No office is called `keeper of the lanterns`/],
    ['an unknown state', ['commitments', '--state', 'done'], /Allowed choices/],
  ]
  it.each(wrong)('says in one sentence what is wrong: %s', (_what, args, words) => {
    const { status, stdout, stderr } = ask(...args)
    expect([status === 0, stdout]).toEqual([false, ''])
    expect(stderr).toMatch(words)
  })

  it('helps with examples', () => {
    for (const command of ['timeline', 'offices', 'commitments'])
      expect(chancery([command, '--help']).stdout, command).toContain('Examples:')
  })
})
