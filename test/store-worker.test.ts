import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMeta, putMeta } from '../src/store/meta.ts'
import { type InWorkerSettings, openPGliteInWorker } from '../src/store/pglite-in-worker.ts'
import type { Store } from '../src/store/store.ts'

const DIST = join(import.meta.dirname, '../dist')
const WORKER = join(DIST, 'pglite-worker.js')
const LONG = sql<{ n: string }>`select count(*)::text as n from generate_series(1, 3000000)`

const fresh = (): string => mkdtempSync(join(tmpdir(), 'chancery-worker-'))
const open = (given: Partial<InWorkerSettings> = {}): Promise<Store> =>
  openPGliteInWorker({ folder: fresh(), template: join(DIST, 'template.tgz'), worker: WORKER, waitMs: 0, ...given })

/** The worker, but one that dies when it is asked to. */
function mortal(): string {
  const file = join(fresh(), 'worker.mjs')
  const words = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ sql }) => { if (sql?.includes('die')) process.exit(3); if (sql?.includes('burst')) throw new Error('burst') })
    await import(${JSON.stringify(pathToFileURL(WORKER).href)})`
  writeFileSync(file, words)
  return file
}

describe('the thread of the database', () => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => store.close())

  it('leaves this thread free while it works', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    const begun = performance.now()
    await LONG.execute(store.db)
    clearInterval(timer)
    expect(turns).toBeGreaterThan((performance.now() - begun) / 50)
  })

  it('gives values back as they are', async () => {
    const { rows } = await sql`select '{"a":[1]}'::json as json, '[null]'::jsonb as jsonb, null::json as none, array['a','b'] as list,
      1.5::float8 as real, true as flag, 'text' as text, ${['x', null]}::text[] as given, ${JSON.stringify('"')}::json as quoted`.execute(
      store.db,
    )
    expect(rows).toEqual([
      {
        json: { a: [1] },
        jsonb: [null],
        none: null,
        list: ['a', 'b'],
        real: 1.5,
        flag: true,
        text: 'text',
        given: ['x', null],
        quoted: '"',
      },
    ])
  })

  it('tells errors with message and SQLSTATE, and goes on', async () => {
    await expect(sql`select 1 / 0`.execute(store.db)).rejects.toMatchObject({ message: 'division by zero', code: '22012' })
    await expect(sql`select ${Symbol('odd')}`.execute(store.db)).rejects.toThrow('could not be cloned')
    expect((await LONG.execute(store.db)).rows).toEqual([{ n: '3000000' }])
  })

  it('keeps a transaction to itself', async () => {
    let seen: Promise<string | null> = Promise.resolve(null)
    const failing = store.db.transaction().execute(async (transaction) => {
      await putMeta(transaction, 'draft', 'yes')
      seen = findMeta(store.db, 'draft')
      await LONG.execute(transaction)
      expect(await findMeta(transaction, 'draft')).toBe('yes')
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await seen).toBeNull()
  })

  it('answers what was asked before it closes', async () => {
    const folder = fresh()
    const closed = await open({ folder })
    await putMeta(closed.db, 'last', 'word')
    const asked = LONG.execute(closed.db)
    await setTimeout(50)
    const closing = closed.close()
    expect((await asked).rows).toHaveLength(1)
    await closing
    await expect(findMeta(closed.db, 'last')).rejects.toThrow()
    const again = await open({ folder })
    expect(await findMeta(again.db, 'last')).toBe('word')
    await again.close()
  })

  it.each([
    ['dies', 'die', 'it left with code 3'],
    ['fails', 'burst', 'burst'],
  ])('says so when it %s, lets go of the folder, and loses nothing', async (_how, word, reason) => {
    const folder = fresh()
    const doomed = await open({ folder, worker: mortal() })
    await putMeta(doomed.db, 'kept', 'yes')
    const expected = `The thread of the database has ended unexpectedly (${reason})`
    await expect(sql`select ${sql.lit(word)}`.execute(doomed.db)).rejects.toThrow(expected)
    await expect(findMeta(doomed.db, 'kept')).rejects.toThrow(expected)
    await doomed.close()
    expect(existsSync(join(folder, 'chancery.lock'))).toBe(false)
    const again = await open({ folder })
    expect(await findMeta(again.db, 'kept')).toBe('yes')
    await again.close()
  })

  it('refuses a folder it cannot open, and holds it no longer', async () => {
    const folder = fresh()
    writeFileSync(join(folder, 'pg'), 'no database')
    await expect(open({ folder })).rejects.toThrow()
    await expect(open({ folder, worker: join(folder, 'none.js') })).rejects.toThrow('expected the worker that `npm run build` makes')
    expect(existsSync(join(folder, 'chancery.lock'))).toBe(false)
  })
})
