import { join } from 'node:path'
import { chancery } from './commands.mjs'
import { fictionalReading } from './fictional/reading.mjs'
import { bundleReading } from './reading-bundle.mjs'
import { median } from './table.mjs'

const READINGS = 10_000
const BATCH = 100
const ADDED = 40

const ENTRY = `
export { openPGlite } from './src/store/pglite.ts'
export { recordReadings } from './src/store/record-readings.ts'
export { deriveFor, rebuild } from './src/app/derive.ts'
export { findJoined } from './src/store/joined.ts'
`

const timed = async (run) => {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}
const repeatedly = async (times, run) => {
  const all = []
  for (let i = 0; i < times; i++) all.push(await timed(() => run(i)))
  return `${median(all).toFixed(1)} ms`
}

const ASKED = [
  ['chancery compare --latest --between QA QB', ['compare', '--latest', '--between', 'QA', 'QB']],
  ['chancery brief --between QA QB', ['brief', '--between', 'QA', 'QB']],
  ['chancery timeline --between QA QB', ['timeline', '--between', 'QA', 'QB']],
  ['chancery commitments --between QA QB', ['commitments', '--between', 'QA', 'QB']],
]

/** Work across documents on an embedded record of many readings of fictional states. */
export async function timeRecord(folder) {
  const bundle = await bundleReading(folder, { name: 'record', entry: ENTRY })
  const data = join(folder, 'fictional')
  const store = await bundle.openPGlite({ folder: data, template: null })
  const put = (from, count) =>
    bundle.recordReadings(
      store.db,
      Array.from({ length: count }, (_, i) => fictionalReading(from + i)),
      bundle.deriveFor,
    )
  const rows = []
  try {
    const filled = await timed(async () => {
      for (let n = 0; n < READINGS; n += BATCH) await put(n, BATCH)
    })
    const two = () => bundle.findJoined(store.db, { parties: ['QA', 'QB'] })
    rows.push(
      [
        `taking in ${READINGS} readings, ${BATCH} a transaction`,
        `${(filled / 1000).toFixed(1)} s`,
        `${Math.round(READINGS / (filled / 1000))} readings/s`,
      ],
      ['one more reading, with all it changes', await repeatedly(ADDED, (i) => put(READINGS + i, 1)), `median of ${ADDED}`],
      [`${(await two()).length} engagements of two parties`, await repeatedly(ADDED, two), `median of ${ADDED}`],
      ['working all engagements out anew', `${((await timed(() => bundle.rebuild(store))) / 1000).toFixed(1)} s`, ''],
    )
  } finally {
    await store.close()
  }
  for (const [name, words] of ASKED) {
    const times = Array.from({ length: 3 }, () => chancery(['--data', data, ...words]))
    rows.push([name, `${Math.round(median(times))} ms`, 'median of 3, the whole process'])
  }
  return [['Across documents', 'time', ''], ...rows]
}
