import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DataFolderHeld, lockFolder } from './data-lock.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'chancery-lock-'))
const QUICK = { waitMs: 120 }
const LOCK = 'chancery.lock'

const holder = (more: object): string =>
  JSON.stringify({ pid: process.pid, host: hostname(), since: '2024-02-16T00:00:00Z', born: null, command: 'test', ...more })

it('holds a folder for one, tells the other who, and lets it go', async () => {
  const data = folder()
  const unlock = await lockFolder(data, QUICK)
  await expect(lockFolder(data, QUICK)).rejects.toThrow(new RegExp(`in use by process ${process.pid} `))
  unlock()
  expect(readdirSync(data)).toEqual([])
  ;(await lockFolder(data, QUICK))()
})

it('waits for one that is about to finish', async () => {
  const data = folder()
  const unlock = await lockFolder(data, QUICK)
  setTimeout(unlock, 60)
  ;(await lockFolder(data, { waitMs: 2_000 }))()
})

const STALE: [string, string][] = [
  ['of a process that is gone', holder({ pid: 2 ** 22 + 1 })],
  ['of another process that had this pid', holder({ born: '1' })],
  ['cut short by a crash', '{"pid":'],
]

it.each(STALE)('takes over a lock %s', async (_what, content) => {
  const data = folder()
  writeFileSync(join(data, LOCK), content)
  const unlock = await lockFolder(data, QUICK)
  unlock()
  expect(readdirSync(data)).toEqual([])
})

it('never takes over a lock of another machine', async () => {
  const data = folder()
  writeFileSync(join(data, LOCK), holder({ pid: 2 ** 22 + 1, host: 'elsewhere' }))
  await expect(lockFolder(data, QUICK)).rejects.toThrow(DataFolderHeld)
})

it('is taken over by one alone of many', async () => {
  const data = folder()
  writeFileSync(join(data, LOCK), holder({ pid: 2 ** 22 + 1 }))
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(data, QUICK)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
