// Compiles knowledge/ to dist/knowledge.json, bundles src/cli/main.ts to dist/chancery.js and the thread of the database to dist/pglite-worker.js, builds the web app to dist/web.
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as esbuild } from 'esbuild'
import { sourceStamp } from './source-stamp.mjs'
import { makeTemplate } from './template.mjs'
import { buildWeb } from './web.mjs'
import { esbuildYaml } from './yaml-plugin.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const DIST = join(ROOT, 'dist')
const AN_HOUR = 3_600_000

// Small or always needed, so a start is faster with them inside; all others are loaded from node_modules when first used.
const BUNDLED = new Set(['ajv', 'commander', 'kysely', 'yaml'])

const packageOf = (path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/')

const someBundled = {
  name: 'some-bundled',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      importer === '' || importer.includes('node_modules') || BUNDLED.has(packageOf(path)) ? undefined : { path, external: true },
    )
  },
}

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Node 20 knows them; rewritten, an expression would be made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  splitting: true,
  sourcemap: true,
  logLevel: 'warning',
  chunkNames: 'chunk-[hash]',
  plugins: [someBundled, esbuildYaml],
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
}

async function compileKnowledge(draft) {
  const folder = join(draft, 'loader')
  await esbuild({ ...OPTIONS, sourcemap: false, entryPoints: ['src/knowledge/load.ts'], outdir: folder, outExtension: { '.js': '.mjs' } })
  const { loadRegisters } = await import(pathToFileURL(join(folder, 'load.mjs')).href)
  const registers = loadRegisters(join(ROOT, 'knowledge'))
  rmSync(folder, { recursive: true })
  writeFileSync(join(draft, 'knowledge.json'), JSON.stringify(registers))
}

async function bundleProgram(draft) {
  if (!existsSync(join(ROOT, 'src/cli/main.ts'))) return
  await esbuild({ ...OPTIONS, entryPoints: { chancery: 'src/cli/main.ts', 'pglite-worker': 'src/store/pglite-worker.ts' }, outdir: draft })
  chmodSync(join(draft, 'chancery.js'), 0o755)
}

const LAST = ['knowledge.json', 'chancery.js', 'stamp']

/** A folder cannot be renamed over another, as a file can. */
function replace(from, to) {
  if (!statSync(from).isDirectory() || !existsSync(to)) return renameSync(from, to)
  const old = `${from}-old`
  renameSync(to, old)
  renameSync(from, to)
  rmSync(old, { recursive: true })
}

/** Moves what was built to its place, file by file: a process that starts meanwhile finds whole files, the program after its parts. */
function publish(draft) {
  const names = readdirSync(draft)
  const order = [...names.filter((name) => !LAST.includes(name)), ...LAST.filter((name) => names.includes(name))]
  for (const name of order) replace(join(draft, name), join(DIST, name))
  return new Set(order)
}

/** Parts of earlier builds. A process may still be about to load them, so the newest stay for an hour. */
function sweep(kept) {
  for (const name of readdirSync(DIST).filter((item) => /^(chunk-|\.draft-)/.test(item) && !kept.has(item))) {
    const path = join(DIST, name)
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > AN_HOUR)
      rmSync(path, { recursive: true, force: true })
  }
}

/** Builds into a folder of this process's own, then puts it in place: two builds at once do no harm. */
export async function build() {
  const stamp = sourceStamp(ROOT)
  const draft = join(DIST, `.draft-${process.pid}`)
  mkdirSync(draft, { recursive: true })
  try {
    const parts = await Promise.allSettled([
      compileKnowledge(draft),
      bundleProgram(draft),
      makeTemplate(DIST),
      buildWeb(join(draft, 'web')),
    ])
    const failed = parts.find(({ status }) => status === 'rejected')
    if (failed) throw failed.reason
    writeFileSync(join(draft, 'stamp'), stamp)
    sweep(publish(draft))
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** The bundler has told its own errors already, and a register's fault needs no stack. */
export function explainFailure(error) {
  if (!Array.isArray(error.errors)) console.error(error.name === 'KnowledgeError' ? error.message : error)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    explainFailure(error)
    process.exitCode = 1
  })
}
