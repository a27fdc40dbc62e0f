// Runs Chancery from a checkout: builds it first when its sources have changed since.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sourceStamp } from './source-stamp.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const PROGRAM = join(ROOT, 'dist/chancery.js')
const STAMP = join(ROOT, 'dist/stamp')

const isFresh = () => existsSync(PROGRAM) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceStamp(ROOT)

// The bundler is loaded only when it is needed: most starts find a fresh build.
if (!isFresh()) {
  const { build, explainFailure } = await import('./build.mjs')
  await build().catch((error) => {
    explainFailure(error)
    process.exit(1)
  })
}
process.argv[1] = PROGRAM
await import(pathToFileURL(PROGRAM).href)
