// The accuracy gates: the built program reads the labelled readouts beside the checkout (`../shared`, not part of it) and no figure may fall short.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const SHARED = join(ROOT, '../shared')
const PROGRAM = join(ROOT, 'dist/chancery.js')

const SEEDS = {
  'engagements.f1': 1,
  'engagements.referenced.f1': 1,
  'engagements.planned.f1': 1,
  'engagement.participants': 1,
  'engagement.kind': 1,
  'engagement.channel': 1,
  'engagement.date': 1,
  'engagement.city': 1,
  'statements.f1': 0.97,
  'statements.exact.f1': 0.9,
  'statement.speaker': 0.98,
  'statement.cue': 0.97,
  'statement.mode': 0.95,
  'statement.act': 0.92,
  'topics.f1': 0.85,
  'formulas.recall': 0.95,
  'commitments.f1': 0.9,
  'discussed.f1': 0.95,
  'spans.exact': 1,
  'document.title': 1,
  'document.source': 1,
  'document.published': 1,
  'document.furniture': 1,
}

const DEV_EN = {
  'engagements.f1': 0.92,
  'engagement.date': 0.92,
  'engagement.participants': 0.92,
  'statements.f1': 0.85,
  'statement.speaker': 0.92,
  'commitments.f1': 0.75,
  'topics.f1': 0.7,
  'spans.exact': 1,
}

/** Chinese and Russian, each. */
const DEV_ZH_RU = {
  'engagements.f1': 0.9,
  'engagement.participants': 0.92,
  'engagement.date': 0.92,
  'engagement.kind': 0.9,
  'statements.f1': 0.88,
  'statements.exact.f1': 0.75,
  'statement.speaker': 0.93,
  'statement.act': 0.8,
  'commitments.f1': 0.7,
  'topics.f1': 0.65,
  'spans.exact': 1,
}

/** Exact F1 that a conditional random field reaches on the same task (as CofeNet, EMNLP 2022, reports it): news, another genre than ours. */
const POLNEAR = { 'source.exact.f1': 0.506, 'cue.exact.f1': 0.534, 'content.exact.f1': 0.286 }

const WHITE_HOUSE = { 'documents with a reading': 1 }

const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`
const COMMAND = `${quoted(process.execPath)} ${quoted(PROGRAM)}`

/** Runs a scorer or the program to its end; what it says on standard error is shown. */
function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (stderr) process.stderr.write(stderr)
  return { status, stdout }
}

/** What `score.mjs --json` measures. */
function scored(set) {
  const [gold, texts] = [join(SHARED, `eval/${set}.gold.json`), join(SHARED, 'corpus', set)]
  const { status, stdout } = run([join(SHARED, 'eval/score.mjs'), '--gold', gold, '--texts', texts, '--cmd', COMMAND, '--json'])
  return status === 0 ? JSON.parse(stdout) : {}
}

const ROW = /^ {2}(\w+) +exact P +[\d.]+ R +[\d.]+ F1 +([\d.]+)/gm

/** What `attribution.mjs` prints, per cent there. */
function attributed() {
  const { stdout } = run([join(SHARED, 'eval/attribution.mjs'), '--dir', join(SHARED, 'eval/polnear/dev'), '--cmd', COMMAND])
  return Object.fromEntries([...stdout.matchAll(ROW)].map(([, kind, f1]) => [`${kind}.exact.f1`, Number(f1) / 100]))
}

/** Every page gets a reading, and the program ends well. */
function readAll() {
  const folder = join(SHARED, 'corpus/whitehouse')
  const files = readdirSync(folder).filter((name) => /\.(txt|md|html)$/.test(name))
  const { status, stdout } = run([PROGRAM, 'read', '--format', 'jsonl', folder])
  const readings = stdout.split('\n').filter((line) => line.startsWith('{')).length
  return { 'documents with a reading': status === 0 ? readings / files.length : 0 }
}

const GATES = [
  { name: 'seeds', needs: ['eval/seeds.gold.json', 'corpus/seeds'], least: SEEDS, measure: () => scored('seeds') },
  { name: 'dev-en', needs: ['eval/dev-en.gold.json', 'corpus/dev-en'], least: DEV_EN, measure: () => scored('dev-en') },
  { name: 'dev-zh', needs: ['eval/dev-zh.gold.json', 'corpus/dev-zh'], least: DEV_ZH_RU, measure: () => scored('dev-zh') },
  { name: 'dev-ru', needs: ['eval/dev-ru.gold.json', 'corpus/dev-ru'], least: DEV_ZH_RU, measure: () => scored('dev-ru') },
  { name: 'polnear', needs: ['eval/polnear/dev'], least: POLNEAR, measure: attributed },
  { name: 'whitehouse', needs: ['corpus/whitehouse'], least: WHITE_HOUSE, measure: readAll },
]

/** Floating sums may miss their mark by a hair. */
const HAIR = 1e-9
const percent = (value) => (value === undefined ? 'none' : `${(100 * value).toFixed(1)} %`).padStart(7)

/** Prints one gate's figures; tells how many passed and how many fell short. */
function judge({ name, needs, least, measure }) {
  const missing = needs.find((path) => !existsSync(join(SHARED, path)))
  if (missing) {
    console.log(`${name}: skipped: ../shared${existsSync(SHARED) ? `/${missing}` : ''} is missing`)
    return { passed: 0, failed: 0 }
  }
  console.log(`${name}:`)
  const figures = measure()
  const rows = Object.entries(least).map(([key, floor]) => ({ key, floor, value: figures[key], ok: figures[key] >= floor - HAIR }))
  for (const { key, floor, value, ok } of rows)
    console.log(`  ${ok ? '✓' : '✗'} ${key.padEnd(30)} ${percent(value)}   at least ${percent(floor)}`)
  const passed = rows.filter(({ ok }) => ok).length
  return { passed, failed: rows.length - passed }
}

if (!existsSync(PROGRAM)) {
  console.error('dist/chancery.js is missing: `npm run build` makes it')
  process.exit(1)
}
const results = GATES.map(judge)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`\nAccuracy gates: ${sum('passed')} passed, ${sum('failed')} failed`)
if (sum('failed') > 0) process.exitCode = 1
