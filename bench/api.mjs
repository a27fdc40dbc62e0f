// The answers of the API on a large record: `node bench/api.mjs [RECORD]` prints, for every view, how long 16 clients wait.
// RECORD: a folder made by `node bench/make-record.mjs RECORD 20000`; without it one is made.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { table } from './table.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const CLIENTS = 16
const SECONDS = 5
const PAIR = 'between=QA,QB'

async function serve(record) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/chancery.js'), '--data', record, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise((done, fail) => {
    let said = ''
    child.stdout.on('data', (part) => {
      const [, found] = /is at (http:\S+)/.exec((said += part)) ?? []
      if (found) done(found)
    })
    child.once('close', () => fail(new Error(said)))
  })
  return { address, end: () => new Promise((done) => child.once('close', done) && child.kill('SIGTERM')) }
}

const idsOf = async (address, path, many) => {
  const { items } = await (await fetch(`${address}${path}`)).json()
  return items.slice(0, many).map(({ id }) => encodeURIComponent(id))
}

/** What each view asks; many addresses of one kind, so that not one answer alone is asked for. */
async function questionsOf(address) {
  const [engagements, documents, formulas, people] = await Promise.all([
    idsOf(address, `/api/engagements?status=held&limit=200&${PAIR}`, 200),
    idsOf(address, '/api/documents?limit=200', 200),
    idsOf(address, '/api/formulas?limit=40', 40),
    idsOf(address, '/api/people?limit=100', 100),
  ])
  const words = 'cooperation partnership dialogue energy trade security stability development friendship exchange region support'.split(' ')
  const typed = words.flatMap((word) => Array.from({ length: 6 }, (_, i) => word.slice(0, i + 1)))
  return [
    ['relationship: ribbon', [`/api/timeline?${PAIR}`]],
    ['relationship: formulas', [`/api/formulas/strips?${PAIR}`]],
    ['relationship: news', ['/api/relations/QA,QB/news']],
    ['relationship: commitments', ['/api/relations/QA,QB/commitments']],
    ['relationship: coming', ['/api/relations/QA,QB/coming']],
    ['engagements', [`/api/engagements?${PAIR}`, '/api/engagements', '/api/engagements?kind=call&from=2020']],
    ['engagement', engagements.map((id) => `/api/engagements/${id}`)],
    ['document', documents.map((id) => `/api/documents/${id}`)],
    ['compare', engagements.slice(0, 60).map((id) => `/api/compare?first=${id}`)],
    ['formulas', ['/api/formulas', `/api/formulas?${PAIR}`]],
    ['formula', formulas.map((id) => `/api/formulas/${id}?${PAIR}`)],
    ['commitments', [`/api/commitments?${PAIR}`, '/api/commitments', `/api/commitments?${PAIR}&state=open`]],
    ['positions', ['/api/positions/matrix', `/api/positions/matrix?${PAIR}`]],
    ['people', ['/api/people', '/api/people?party=QA']],
    ['person', people.map((id) => `/api/people/${id}`)],
    ['network', ['/api/network', `/api/network?${PAIR}`]],
    ['map', ['/api/places', `/api/places?${PAIR}`]],
    ['calendar', [`/api/calendar?${PAIR}`]],
    ['search, as typed', typed.map((q) => `/api/search?q=${q}`)],
    ['review', ['joins', 'pairs', 'conflicts', 'people', 'unread'].map((kind) => `/api/review?kind=${kind}`)],
    ['brief', [`/api/brief?${PAIR}`]],
    ['status', ['/api/status', '/api/parties']],
  ]
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** The first time each is asked, one after another: nothing is in the cache yet. */
async function cold(address, paths) {
  const times = []
  for (const path of paths.slice(0, 40)) {
    const begun = performance.now()
    const answer = await fetch(`${address}${path}`)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    times.push(performance.now() - begun)
  }
  return times.sort((a, b) => a - b)
}

async function load(address, paths) {
  const times = []
  let wrong = 0
  await new Promise((done, fail) => {
    const run = autocannon({ url: address, connections: CLIENTS, duration: SECONDS, requests: paths.map((path) => ({ path })) }, (error) =>
      error ? fail(error) : done(),
    )
    run.on('response', (_client, status, _bytes, time) => {
      times.push(time)
      if (status >= 400) wrong += 1
    })
  })
  if (wrong) throw new Error(`${wrong} answers of ${paths[0]} were errors`)
  return times.sort((a, b) => a - b)
}

export async function timeApi(given) {
  const record = given ?? join(mkdtempSync(join(tmpdir(), 'chancery-api-')), 'record')
  if (!existsSync(join(record, 'pg')))
    spawnSync(process.execPath, [join(ROOT, 'bench/make-record.mjs'), record, '20000'], { stdio: 'inherit' })
  const { address, end } = await serve(record)
  const rows = []
  const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
  try {
    for (const [view, paths] of await questionsOf(address)) {
      const [first, warm] = [await cold(address, paths), await load(address, paths)]
      rows.push([
        view,
        ms(at(first, 0.5)),
        ms(first.at(-1)),
        ms(at(warm, 0.5)),
        ms(at(warm, 0.95)),
        `${Math.round(warm.length / SECONDS)}/s`,
      ])
    }
  } finally {
    await end()
  }
  return [[`API, 20,000 readings, ${CLIENTS} clients`, 'first: median', 'first: slowest', 'p50', 'p95', 'answers'], ...rows]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(table(await timeApi(process.argv[2])).join('\n'))
