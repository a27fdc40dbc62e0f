import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, chancery, folderOf, freshFolder, readout, startChancery } from './command-line.ts'

const MANY = 160
const folder = folderOf(Object.fromEntries(Array.from({ length: MANY }, (_, n) => [`${String(n).padStart(3, '0')}.txt`, readout(n)])))
const files = readdirSync(folder).map((name) => join(folder, name))

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** All that a record says: a digest of each table. */
function contentOf(data: string): Record<string, string> {
  const to = freshFolder()
  expect(chancery(['--data', data, 'export', '--format', 'jsonl', '--to', to]).status).toBe(0)
  return Object.fromEntries(readdirSync(to).map((name) => [name, digest(join(to, name))]))
}

const documentsIn = (data: string): number => JSON.parse(chancery(['--data', data, 'status', '--json']).stdout)[0].counts.documents

describe('a record', () => {
  const whole = freshFolder()
  beforeAll(() => {
    buildProgram()
    expect(chancery(['--data', whole, 'ingest', folder]).status).toBe(0)
  })

  it.each([500, 1300])('killed after %i ms goes on where it stopped and loses nothing', async (ms) => {
    const data = freshFolder()
    const ingesting = startChancery(['--data', data, 'ingest', folder])
    await wait(ms)
    ingesting.kill('SIGKILL')
    await once(ingesting, 'exit')
    const kept = existsSync(join(data, 'pg')) ? documentsIn(data) : 0
    const { status, stdout } = chancery(['--data', data, 'ingest', folder, '--json'])
    expect([status, JSON.parse(stdout).unchanged]).toEqual([0, kept])
    expect(contentOf(data)).toEqual(contentOf(whole))
  })

  it('is the same whatever the order of the documents', () => {
    const data = freshFolder()
    const backwards = [...files].reverse()
    expect(chancery(['--data', data, 'ingest', ...backwards.slice(0, 90)]).status).toBe(0)
    expect(chancery(['--data', data, 'ingest', ...backwards.slice(50)]).status).toBe(0)
    expect(contentOf(data)).toEqual(contentOf(whole))
    expect(chancery(['--data', data, 'list', '--format', 'jsonl']).stdout).toBe(
      chancery(['--data', whole, 'list', '--format', 'jsonl']).stdout,
    )
  })

  it('is told to be in use, by whom and since when', () => {
    const data = freshFolder()
    chancery(['--data', data, 'ingest', files[0] as string])
    writeFileSync(
      join(data, 'chancery.lock'),
      JSON.stringify({ pid: process.pid, host: hostname(), since: '2024-02-16T10:00:00Z', born: null, command: 'chancery ingest' }),
    )
    const { status, stderr } = chancery(['--data', data, 'status'])
    expect(status).toBe(75)
    expect(stderr).toContain(`process ${process.pid}`)
    expect(stderr).toContain('2024-02-16T10:00:00Z')
  })

  it('is never written by two at once', async () => {
    const data = freshFolder()
    const both = [0, 1].map((half) => startChancery(['--data', data, 'ingest', ...files.filter((_, i) => i % 2 === half)]))
    const codes = await Promise.all(both.map(async (one) => (await once(one, 'exit'))[0] as number))
    for (const code of codes) expect([0, 75]).toContain(code)
    expect(documentsIn(data)).toBe(codes.filter((code) => code === 0).length * (MANY / 2))
  })

  it('is closed in order when asked to end', async () => {
    const data = freshFolder()
    const ingesting = startChancery(['--data', data, 'ingest', folder])
    while (!existsSync(join(data, 'pg'))) await wait(20)
    await wait(300)
    ingesting.kill('SIGTERM')
    const [code] = await once(ingesting, 'exit')
    expect([0, 143]).toContain(code)
    expect(existsSync(join(data, 'chancery.lock'))).toBe(false)
    expect(chancery(['--data', data, 'ingest', folder]).status).toBe(0)
    expect(contentOf(data)).toEqual(contentOf(whole))
  })
})
