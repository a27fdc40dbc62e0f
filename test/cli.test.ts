import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, chancery, folderOf, freshFolder, lines, readout, shell } from './command-line.ts'

const BINARY = Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256)
const DOCUMENTS = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`readouts/${n}.txt`, readout(n)]))

type Account = Readonly<{ file: string }>

describe('the command line', () => {
  const folder = folderOf({
    ...DOCUMENTS,
    'readouts/README.md': '# not a readout\n',
    'bad.txt': BINARY,
    'register/topics.yaml': 'sources: {}\ntopics: []\n',
  })
  const readouts = join(folder, 'readouts')
  const data = freshFolder()
  const ask = (...args: string[]) => chancery(['--data', data, ...args])

  beforeAll(() => {
    buildProgram()
    expect(ask('ingest', readouts).status).toBe(0)
  })

  it('takes in what is new alone', () => {
    const { status, stdout } = ask('ingest', readouts, `${readouts}/*.txt`, '--json')
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { files: 6, unchanged: 6, read: { documents: 0 }, refused: [] }])
  })

  it('tells what could not be read, and reads the rest', () => {
    const { status, stdout } = chancery(['--data', freshFolder(), 'ingest', join(folder, 'bad.txt'), readouts, '/no/such.txt', '--json'])
    const report = JSON.parse(stdout)
    expect(status).toBe(2)
    expect(report.read.documents).toBe(6)
    expect(report.refused.map(({ file }: Account) => file)).toContain('/no/such.txt')
    expect(report.refused).toHaveLength(2)
  })

  it('lists each held engagement that reading tells, with its account', () => {
    const read = lines<{ document: Account; engagements: { status: string }[] }>(chancery(['read', '--format', 'jsonl', readouts]).stdout)
    expect(read).toHaveLength(6)
    const told = read.flatMap(({ document, engagements }) => engagements.filter(({ status }) => status === 'held').map(() => document.file))
    const listed = lines<{ accounts: Account[] }>(ask('list', '--status', 'held', '--format', 'jsonl').stdout)
    expect(listed.flatMap(({ accounts }) => accounts.map(({ file }) => file)).sort()).toEqual(told.sort())
  })

  it('shows a document by its file name as it was read', () => {
    const [read] = lines(chancery(['read', '--format', 'jsonl', join(readouts, '3.txt')]).stdout)
    expect(lines(ask('show', '3.txt', '--format', 'jsonl').stdout)).toEqual([read])
    expect(ask('show', '3.txt').stdout).toContain('Statements')
  })

  const questions: [string, ...string[]][] = [
    ['list'],
    ['statements', '--text', 'Ilvania'],
    ['commitments'],
    ['formulas'],
    ['search', 'Ilvania'],
    ['status'],
    ['status', '--unread'],
    ['people', '--on', '2023', '--party', 'RU', '--limit', '3'],
  ]
  it.each(questions)('answers `%s` for people and for programs', (...question) => {
    for (const format of ['text', 'jsonl']) {
      const { status, stdout, stderr } = ask(...question, '--format', format)
      expect([status, stderr], format).toEqual([0, ''])
      if (format === 'jsonl') expect(lines(stdout)).toBeInstanceOf(Array)
      else expect(stdout.length).toBeGreaterThan(1)
    }
  })

  it('gives the same answer in every format', () => {
    const [json, short, jsonl, csv] = ['--format=json', '--json', '--format=jsonl', '--format=csv'].map(
      (format) => ask('statements', format).stdout,
    )
    const rows = JSON.parse(json ?? '')
    expect(rows.length).toBeGreaterThan(5)
    expect(short).toBe(json)
    expect(lines(jsonl ?? '')).toEqual(rows)
    expect((csv ?? '').trimEnd().split('\n')).toHaveLength(rows.length + 1)
  })

  it('tells words with their speaker', () => {
    const said = lines<{ speakers: { asWritten: string }[]; content: { text: string }[] }>(
      ask('statements', '--text', '"stands ready"', '--format', 'jsonl').stdout,
    )
    expect(said.length).toBeGreaterThan(0)
    for (const { content } of said) expect(content.map(({ text }) => text).join()).toContain('deepen')
  })

  it('reads standard input', () => {
    const [reading] = lines<{ document: Account }>(chancery(['read', '--format', 'jsonl', '-'], { input: readout(1) }).stdout)
    expect(reading?.document.file).toBe('-')
  })

  it('lets no captured word act on the terminal', () => {
    const { stdout } = chancery(['read', '-'], { input: 'Maren said \u001b[2J\u202ethat this is fine.\n' })
    expect(stdout).not.toMatch(/[\u001b\u202e]/)
  })

  it('ends quietly with the reader of a pipe', () => {
    const { stdout, stderr } = shell(`$chancery --data ${data} statements --format jsonl | head -n 1; exit \${PIPESTATUS[0]}`)
    expect([stdout.split('\n').length, stderr]).toEqual([2, ''])
  })

  it('reads again when registers have changed', () => {
    const overlay = ['--knowledge', join(folder, 'register')]
    expect(ask('reread').stdout).toMatch(/^0 documents/)
    const first = ask(...overlay, 'reread').stdout
    expect(first).toMatch(/^[06] documents/)
    expect(ask('reread', '--all').stdout).toMatch(/^6 documents/)
    expect(JSON.parse(ask('reread', '--json').stdout)).toMatchObject({ seconds: expect.any(Number) })
  })

  it('exports the same rows as CSV and as JSON lines, with a dictionary of every column', () => {
    const [asCsv, asJson] = [freshFolder(), freshFolder()]
    expect(ask('export', '--to', asCsv).status).toBe(0)
    expect(ask('export', '--to', asJson, '--format', 'jsonl').status).toBe(0)
    const dictionary = readFileSync(join(asCsv, 'dictionary.md'), 'utf8')
    for (const table of ['documents', 'engagements', 'participations', 'statements', 'commitments', 'formulas']) {
      const rows = lines(readFileSync(join(asJson, `${table}.jsonl`), 'utf8'))
      const [header = ''] = readFileSync(join(asCsv, `${table}.csv`), 'utf8').split('\n')
      for (const column of header.split(',')) expect(dictionary, `${table}.${column}`).toContain(`| ${column} |`)
      if (rows[0]) expect(Object.keys(rows[0])).toEqual(header.split(','))
    }
    expect(lines(readFileSync(join(asJson, 'documents.jsonl'), 'utf8'))).toHaveLength(6)
  })

  it('forgets a document', () => {
    const own = freshFolder()
    chancery(['--data', own, 'ingest', readouts])
    const { status, stdout } = chancery(['--data', own, 'forget', '2.txt', '--json'])
    expect([status, JSON.parse(stdout)]).toEqual([0, { document: expect.stringMatching(/^sha256:/) }])
    expect(JSON.parse(chancery(['--data', own, 'status', '--json']).stdout)[0].counts.documents).toBe(5)
    expect(chancery(['--data', own, 'show', '2.txt']).status).toBe(1)
  })

  const wrong: [string, string[], number, RegExp][] = [
    ['no record', ['--data', '/tmp/no-such-record', 'list'], 66, /No record in/],
    ['an unknown command', ['frobnicate'], 64, /unknown command/],
    ['an unknown kind', ['list', '--kind', 'party'], 64, /Allowed choices/],
    ['a limit that is none', ['list', '--limit', 'many'], 64, /whole number/],
    ['an unknown party', ['people', '--party', 'Atlantis'], 1, /Unexpected party `Atlantis`/],
    ['a date that is none', ['people', '--on', 'Friday'], 1, /Unexpected date `Friday`/],
    ['an unknown table', ['--data', data, 'export', '--table', 'x', '--to', '/tmp/x'], 1, /Unexpected table `x`/],
    ['nothing by that name', ['--data', data, 'show', 'nothing'], 1, /Nothing in the record/],
  ]
  it.each(wrong)('says in one sentence what is wrong: %s', (_what, args, status, words) => {
    const done = chancery(args)
    expect([done.status, done.stdout]).toEqual([status, ''])
    expect(done.stderr).toMatch(words)
    expect(done.stderr).not.toMatch(/\n\s+at /)
  })

  it('helps with examples', () => {
    for (const command of [
      'ingest',
      'read',
      'list',
      'show',
      'statements',
      'commitments',
      'formulas',
      'people',
      'search',
      'status',
      'export',
      'forget',
      'reread',
      'start',
      'serve',
      'token',
    ]) {
      expect(chancery([command, '--help']).stdout, command).toContain('Examples:')
    }
  })

  it('knows who held an office on a day', () => {
    const holders = lines<{ name: string }>(
      chancery(['people', '--on', '2023-02-21', '--office', 'secretary of the Security Council', '--party', 'RU', '--format', 'jsonl'])
        .stdout,
    )
    expect(holders.map(({ name }) => name)).toEqual(['Nikolai Patrushev'])
  })
})
