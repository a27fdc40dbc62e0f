import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openPGlite } from '../src/store/pglite.ts'
import { openPGliteInWorker } from '../src/store/pglite-in-worker.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { storeSuite } from './store.suite.ts'

const DIST = join(import.meta.dirname, '../dist')
const freshFolder = () => ({ folder: mkdtempSync(join(tmpdir(), 'chancery-store-')), template: join(DIST, 'template.tgz') })

storeSuite('PGlite', () => openPGlite(freshFolder()))
storeSuite('PGlite in a worker', () => openPGliteInWorker({ ...freshFolder(), worker: join(DIST, 'pglite-worker.js') }))

const server = process.env.CHANCERY_TEST_DATABASE_URL ?? process.env.DATABASE_URL

/** A schema of its own, so that the tests touch nothing else on the server. */
async function openOnServer(address: string) {
  const schema = `chancery_test_${process.pid}`
  const admin = new pg.Client({ connectionString: address })
  await admin.connect()
  await admin.query(`create schema ${schema}`)
  const url = new URL(address)
  url.searchParams.set('options', `-c search_path=${schema}`)
  const store = await openPostgres(url.href)
  const close = async (): Promise<void> => {
    await store.close()
    await admin.query(`drop schema ${schema} cascade`)
    await admin.end()
  }
  return { ...store, close }
}

if (server) storeSuite('PostgreSQL', () => openOnServer(server))
else console.log('The store suite on PostgreSQL is skipped: CHANCERY_TEST_DATABASE_URL names no server.')
