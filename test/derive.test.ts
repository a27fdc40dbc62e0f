import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, integer, record, uniqueArray } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deriveFor, rebuild } from '../src/app/derive.ts'
import { forgetDocument } from '../src/store/documents.ts'
import { findJoined } from '../src/store/joined.ts'
import { openPGlite } from '../src/store/pglite.ts'
import { recordReadings } from '../src/store/record-readings.ts'
import type { Store } from '../src/store/store.ts'
import { fictional } from './fictional-reading.ts'

const documents = uniqueArray(
  record({
    n: integer({ min: 1, max: 40 }),
    date: constantFrom(
      '2024-02-14',
      '2024-02-15',
      '2024-02-16',
      '2024-02-17',
      '2024-02-18',
      '2024-02',
      '2024',
      '2024-21',
      '2024-02-16/..',
      '../2024-02-15',
      null,
    ),
    city: constantFrom('Velm', 'Tarn', null),
    holder: constantFrom('ILV', 'ORU'),
  }),
  { selector: ({ n }) => n, minLength: 2, maxLength: 14 },
)

const recorded = ({ n, date, city, holder }: { n: number; date: string | null; city: string | null; holder: string }) =>
  fictional({ file: `${n}.txt`, date, city, holder, words: `Minister Ilva Maren met with Chancellor Oru Tass, account number ${n}.` })

describe('engagements worked out document by document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-derive-'))
  let store: Store
  beforeAll(async () => {
    store = await openPGlite({ folder, template: join(import.meta.dirname, '../dist/template.tgz') })
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const kept = async (): Promise<string[]> =>
    (await findJoined(store.db, {})).map(({ id, certainty, engagement, accounts, conflicts }) =>
      [
        id,
        certainty,
        engagement.date.edtf,
        accounts.map(({ file, copyOf }) => `${file}${copyOf ?? ''}`).join(' '),
        JSON.stringify(conflicts),
      ].join(' | '),
    )
  const forget = (id: string) =>
    store.db.transaction().execute(async (transaction) => {
      await forgetDocument(transaction, id)
      await deriveFor(transaction, [id])
    })

  it('are those worked out all at once, whatever came, went or came again, in any order', async () => {
    await assert(
      asyncProperty(documents, array(integer({ min: 0, max: 13 }), { maxLength: 6 }), async (some, gone) => {
        await store.db.deleteFrom('documents').execute()
        await rebuild(store)
        const all = some.map(recorded)
        for (const one of all) await recordReadings(store.db, [one], deriveFor)
        for (const i of gone) {
          const one = all[i % all.length]
          if (!one) continue
          await forget(one.captured.id)
          if (i % 2) await recordReadings(store.db, [one], deriveFor)
        }
        const before = await kept()
        await rebuild(store)
        expect(before).toEqual(await kept())
        for (const { captured } of all) await forget(captured.id)
        expect(await kept()).toEqual([])
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})
