// `node bench/make-record.mjs DIR [COUNT]`: a record of COUNT (20,000) readings of fictional states in DIR, with their registers in DIR/knowledge.
// One process at a time holds a record: copy the folder (`cp -r`) to work on it beside others.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fictionalReading } from './fictional/reading.mjs'
import { writeRegisters } from './fictional/registers.mjs'
import { bundleReading } from './reading-bundle.mjs'

const BATCH = 100
const ENTRY = `
export { openPGlite } from './src/store/pglite.ts'
export { recordReadings } from './src/store/record-readings.ts'
export { rebuild } from './src/app/derive.ts'
`

const [folder, count = '20000'] = process.argv.slice(2)
if (!folder || !/^\d+$/.test(count)) {
  console.error('Usage: node bench/make-record.mjs DIR [COUNT], expected a folder and a number of readings')
  process.exit(64)
}

/** Takes the readings in; what follows across documents is worked out once, at the end. */
async function fill({ openPGlite, recordReadings, rebuild }) {
  const store = await openPGlite({ folder, template: null })
  try {
    for (let n = 0; n < Number(count); n += BATCH) {
      const size = Math.min(BATCH, Number(count) - n)
      await recordReadings(
        store.db,
        Array.from({ length: size }, (_, i) => fictionalReading(n + i)),
      )
      process.stderr.write(`\r${n + size} of ${count} readings`)
    }
    process.stderr.write('\njoining accounts …\n')
    return await rebuild(store)
  } finally {
    await store.close()
  }
}

const begun = performance.now()
const bundled = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
try {
  const engagements = await fill(await bundleReading(bundled, { name: 'record', entry: ENTRY }))
  writeRegisters(join(folder, 'knowledge'))
  console.log(`${count} readings of ${engagements} engagements in ${folder}, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
} finally {
  rmSync(bundled, { recursive: true, force: true })
}
