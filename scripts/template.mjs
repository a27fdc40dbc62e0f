// Makes dist/template.tgz: an empty record, so that a new one opens within a second. Made again only when the schema or PGlite has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as esbuild } from 'esbuild'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MADE_FROM = [
  'src/store/migrations',
  'src/store/pglite.ts',
  'src/store/pglite-database.ts',
  'src/store/template.ts',
  'node_modules/@electric-sql/pglite/package.json',
]

function filesOf(path) {
  return /\.(ts|json)$/.test(path) ? [path] : readdirSync(join(ROOT, path)).map((name) => join(path, name))
}

function stampOf() {
  const hash = createHash('sha256')
  for (const file of MADE_FROM.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

/** Writes the template into `dist` unless the one there is of the same schema. */
export async function makeTemplate(dist) {
  const [template, stampFile, stamp] = [join(dist, 'template.tgz'), join(dist, 'template.stamp'), stampOf()]
  if (existsSync(template) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const draft = mkdtempSync(join(dist, '.draft-template-'))
  try {
    await esbuild({
      absWorkingDir: ROOT,
      entryPoints: ['src/store/pglite.ts'],
      outfile: join(draft, 'store.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    })
    const store = await import(pathToFileURL(join(draft, 'store.mjs')).href)
    await store.makeTemplate(join(draft, 'template.tgz'))
    renameSync(join(draft, 'template.tgz'), template)
    writeFileSync(stampFile, stamp)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
