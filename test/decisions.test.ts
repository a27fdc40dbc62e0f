import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyLog, listDecisions, parseLog } from '../src/app/decide/log.ts'
import { decide, type Wish } from '../src/app/decide/rule.ts'
import { ingest } from '../src/app/ingest.ts'
import { listEngagements } from '../src/app/list-engagements.ts'
import { askStatements, askUnread } from '../src/app/questions.ts'
import { rebuild } from '../src/app/rebuild.ts'
import { reread } from '../src/app/reread.ts'
import type { Settings } from '../src/app/settings.ts'
import type { JoinedEngagement } from '../src/model/account.ts'
import { SAMPLE } from './expected.ts'

const FILES = [
  'ilnews/2024-03-12-maren-rehl.txt',
  'ilnews/2024-03-12-maren-rehl-ru.txt',
  'ilnews/2024-09-05-maren-rehl-call.txt',
  'mfa-orust/2024-09-05-rehl-maren-call.html',
  'velm-television/2024-09-05-maren-rehl-call-zh.md',
  'unsigned/undated-two-rivers.txt',
  'president-ilvania/2025-09-24-solend-margins.md',
].map((file) => join(SAMPLE, file))

const WHY = { who: 'Lea Tors', why: 'the original says so' }

const server = process.env.CHANCERY_TEST_DATABASE_URL

/** Places for records of their own, on disk or in schemas of a server, and how to clear them away. */
function places(onServer: boolean) {
  const made: string[] = []
  const fresh = async (): Promise<Settings> => {
    const settings = { data: '', database: null, knowledge: [join(SAMPLE, 'knowledge')], command: 'test' }
    if (!onServer) {
      made.push(mkdtempSync(join(tmpdir(), 'chancery-decisions-')))
      return { ...settings, data: made.at(-1) as string }
    }
    made.push(`chancery_decisions_${process.pid}_${made.length}`)
    await ask(`create schema ${made.at(-1)}`)
    const url = new URL(server as string)
    url.searchParams.set('options', `-c search_path=${made.at(-1)}`)
    return { ...settings, database: url.href }
  }
  const clear = async (): Promise<void> => {
    for (const one of made)
      if (onServer) await ask(`drop schema ${one} cascade`)
      else rmSync(one, { recursive: true, force: true })
  }
  return { fresh, clear }
}

async function ask(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server as string })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

if (!server) console.log('Decisions on PostgreSQL are skipped: CHANCERY_TEST_DATABASE_URL names no server.')

describe.each(
  server
    ? ([
        ['PGlite', false],
        ['PostgreSQL', true],
      ] as const)
    : ([['PGlite', false]] as const),
)('decisions in %s', (_name, onServer) => {
  const { fresh, clear } = places(onServer)
  let settings: Settings
  const rule = (wish: Wish) => decide(wish, WHY, settings)
  const all = (where: Settings = settings): Promise<JoinedEngagement[]> => listEngagements({}, where)
  const calls = async (): Promise<JoinedEngagement[]> =>
    (await all()).filter(({ engagement: { kind, date } }) => kind === 'call' && date.edtf?.startsWith('2024-09'))
  const accountsOf = (joined: readonly JoinedEngagement[]): number[] => joined.map(({ accounts }) => accounts.length).sort()
  beforeAll(async () => {
    settings = await fresh()
    await ingest(FILES, settings)
  }, 60_000)
  afterAll(clear)

  it('keep an account apart, and take it back', async () => {
    const [call] = await calls()
    expect(call?.accounts).toHaveLength(3)
    const [first] = await rule({ kind: 'apart', engagement: call?.id as string, document: '2024-09-05-maren-rehl-call-zh.md' })
    expect(accountsOf(await calls())).toEqual([1, 2])
    await rule({ kind: 'undo', decision: first?.id as string })
    // The account was told apart from two others: one of the two rulings still stands.
    expect(accountsOf(await calls())).toEqual([1, 2])
    for (const { id, ruling, stands } of await listDecisions(settings))
      if (stands && ruling.kind === 'other-engagement') await rule({ kind: 'undo', decision: id })
    expect(accountsOf(await calls())).toEqual([3])
  })

  it('join what is not joined by itself', async () => {
    const before = await all()
    const [a, b] = before.filter(({ engagement }) => engagement.status === 'held' && engagement.kind === 'meeting')
    await rule({ kind: 'same', engagements: [a?.id as string, b?.id as string] })
    const after = await all()
    expect(after).toHaveLength(before.length - 1)
    const [decision] = (await listDecisions(settings)).filter(({ ruling }) => ruling.kind === 'same-engagement')
    await rule({ kind: 'undo', decision: decision?.id as string })
    expect(await all()).toEqual(before)
  })

  it('keep two apart before they are ever joined', async () => {
    const [a, b] = (await all()).filter(({ engagement }) => engagement.status === 'held' && engagement.kind === 'meeting')
    const taken = await rule({ kind: 'not-same', engagements: [a?.id as string, b?.id as string] })
    expect(taken.map(({ ruling }) => ruling.kind)).toEqual(['other-engagement'])
    await rule({ kind: 'undo', decision: taken[0]?.id as string })
  })

  it('confirm what was joined', async () => {
    const [call] = await calls()
    const taken = await rule({ kind: 'confirm', engagement: call?.id as string })
    expect(taken.map(({ ruling }) => ruling.kind)).toEqual(['same-engagement', 'same-engagement'])
    expect((await calls()).map(({ certainty }) => certainty)).toEqual(['stated'])
    for (const { id } of taken) await rule({ kind: 'undo', decision: id })
  })

  it('set a speaker right, also in the questions', async () => {
    const [said] = await askStatements({ speaker: 'Maren' }, settings)
    await rule({ kind: 'speaker', document: said?.document as string, statement: said?.id as string, speaker: 'Dagna Rehl' })
    const found = (await askStatements({ speaker: 'Dagna Rehl' }, settings)).find(
      ({ document, id }) => document === said?.document && id === said?.id,
    )
    expect(found?.speakers).toEqual([expect.objectContaining({ person: 'xb/dagna-rehl', party: 'XB' })])
  })

  it('set a date right', async () => {
    const [call] = await calls()
    await rule({ kind: 'date', engagement: call?.id as string, date: '2024-09-04' })
    expect((await calls()).map(({ engagement: { date } }) => date)).toEqual([
      expect.objectContaining({ edtf: '2024-09-04', certainty: 'inferred' }),
    ])
  })

  it('read a sentence by hand', async () => {
    const unread = await askUnread(undefined, settings)
    const [first] = unread
    if (!first) return
    await rule({ kind: 'sentence', document: first.document, words: first.text })
    expect(await askUnread(undefined, settings)).toHaveLength(unread.length - 1)
  })

  it('survive reading again and working out anew, and give the same in a fresh record, whatever the order', async () => {
    const [engagements, statements] = [await all(), await askStatements({}, settings)]
    await reread({ all: true }, settings)
    expect(await all()).toEqual(engagements)
    await rebuild(settings)
    expect(await all()).toEqual(engagements)
    const [other, folder] = [await fresh(), mkdtempSync(join(tmpdir(), 'chancery-log-'))]
    const file = join(folder, 'log.jsonl')
    const log = await listDecisions(settings)
    writeFileSync(file, log.map(({ stands, ...decision }) => `${JSON.stringify(decision)}\n`).join(''))
    for (const path of [...FILES].reverse()) await ingest([path], other)
    expect(await applyLog(file, other)).toEqual({ decisions: log.length, fresh: log.length })
    expect(await applyLog(file, other)).toEqual({ decisions: log.length, fresh: 0 })
    expect(await all(other)).toEqual(engagements)
    expect(await askStatements({}, other)).toEqual(statements)
    rmSync(folder, { recursive: true })
  }, 60_000)

  it.each([
    ['no JSON', 'x', /log:1: unexpected `x`, expected a decision as JSON/],
    ['no decision', '{"id":1}', /log:1: unexpected decision/],
    ['a changed line', '', /unexpected id .* the line was changed/],
  ])('refuse a log with %s', async (name, line, message) => {
    const [one] = await listDecisions(settings)
    const { stands, ...decision } = one as NonNullable<typeof one>
    const text = name === 'a changed line' ? JSON.stringify({ ...decision, why: 'another' }) : line
    expect(() => parseLog(text, 'log')).toThrow(message)
  })

  it.each([
    ['an unknown engagement', { kind: 'date', engagement: 'ffffffffffff', date: '2024' }, /No engagement is called/],
    ['an unknown document', { kind: 'sentence', document: 'nowhere.txt', words: 'x' }, /No document in the record/],
    ['an unknown person', { kind: 'same-person', people: ['Nobody', 'Ilva Maren'] }, /No person or party is called/],
    ['words that do not stand there', { kind: 'sentence', document: 'undated-two-rivers.txt', words: 'xyzzy' }, /does not stand in/],
  ] as const)('refuse %s', async (_name, wish, message) => {
    await expect(rule(wish)).rejects.toThrow(message)
  })
})
