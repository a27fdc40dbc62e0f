import { readFileSync } from 'node:fs'
import { repeated } from './corpora.mjs'
import { bundleReading, knowledgeOf } from './reading-bundle.mjs'

const CHARACTERS = 2_000_000
const IMPORT = /^import \{ ([^}]+) \} from '(\.\/[^']+)'$/gm

/** Where time goes: what a part spends in another part is the other's. */
const spent = new Map()
let running = null
let since = 0

function enter(part) {
  const now = performance.now()
  if (running !== null) spent.set(running, (spent.get(running) ?? 0) + now - since)
  const outer = running
  running = part
  since = performance.now()
  return outer
}

/** A function that notes its time; so does what it makes. */
function timed(part, run) {
  return (...given) => {
    const outer = enter(part)
    try {
      const made = run(...given)
      return typeof made === 'function' ? timed(part, made) : made
    } finally {
      enter(outer)
    }
  }
}

const PLACE = 'chancery.bench.timed'

/** Every function that src/read.ts imports, and every one of a language pack, is wrapped: the list of parts is never out of date. */
const timing = {
  name: 'timing',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]read\.ts$/ }, ({ path }) => {
      const wrapped = []
      const contents = readFileSync(path, 'utf8').replace(IMPORT, (_, names, from) => {
        const list = names.split(', ').filter((name) => !name.startsWith('type '))
        wrapped.push(...list)
        return `import { ${list.map((name) => `${name} as plain_${name}`).join(', ')} } from '${from}'`
      })
      const lines = wrapped.map((name) => `const ${name} = wrap('${name}', plain_${name})`)
      return { contents: `const wrap = globalThis[Symbol.for('${PLACE}')]\n${contents}\n${lines.join('\n')}`, loader: 'ts' }
    })
  },
}

function wrap(name, value) {
  if (typeof value === 'function') return timed(name, value)
  if (name !== 'packs') return value
  return value.map((pack) =>
    Object.fromEntries(
      Object.entries(pack).map(([key, made]) => [key, typeof made === 'function' ? timed(`${pack.id}: ${key}`, made) : made]),
    ),
  )
}

/** The share of each part in a full reading. */
export async function timeParts(folder, corpora) {
  globalThis[Symbol.for(PLACE)] = wrap
  const bundle = await bundleReading(folder, { name: 'timed', plugins: [timing] })
  const read = timed('the rest', bundle.prepareReader({ knowledge: knowledgeOf(bundle) }))
  const documents = corpora.flatMap((corpus) => repeated(corpus.documents, CHARACTERS / corpora.length))
  for (const document of documents.slice(0, documents.length / 2)) read(document)
  spent.clear()
  for (const document of documents) read(document)
  const all = [...spent.values()].reduce((sum, ms) => sum + ms, 0)
  const rows = [...spent].sort((a, b) => b[1] - a[1]).filter(([, ms]) => ms > all / 200)
  return [
    ['Part', 'share', 'µs a document'],
    ...rows.map(([name, ms]) => [name, `${((ms / all) * 100).toFixed(1)} %`, Math.round((ms * 1000) / documents.length)]),
  ]
}
