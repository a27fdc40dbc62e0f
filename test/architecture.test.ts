import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/**
 * Who may import whom, types included. Everything may import its own folder.
 * `read` is `src/read.ts`. Of annotators, assembly and checks each may import those before it (docs/decisions/0002-arrows.md).
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  knowledge: ['text', 'model'],
  languages: ['text', 'model'],
  annotators: ['languages', 'knowledge', 'text', 'model'],
  assembly: ['annotators', 'languages', 'knowledge', 'text', 'model'],
  checks: ['assembly', 'annotators', 'languages', 'knowledge', 'text', 'model'],
  read: ['checks', 'assembly', 'annotators', 'languages', 'knowledge', 'text', 'model'],
  capture: ['text', 'model'],
  record: ['text', 'model'],
  exporters: ['text', 'model'],
  store: ['text', 'model'],
  app: ['read', 'capture', 'record', 'exporters', 'store', 'knowledge', 'text', 'model'],
  cli: ['api', 'app', 'exporters', 'model'],
  api: ['app', 'exporters', 'model'],
  mcp: ['app', 'exporters', 'model'],
}

/** Data outside `src/` that a folder may import. */
const DATA: Readonly<Record<string, RegExp>> = {
  knowledge: /^knowledge\/schema\/[\w.-]+\.json$/,
  cli: /^package\.json$/,
  api: /^package\.json$|^src\/api\/answers\.json$/,
}

/** From `read.ts` down all is pure; the registers alone are parsed and validated with packages, and read from disk by two files. */
const PURE = ['model', 'text', 'knowledge', 'languages', 'annotators', 'assembly', 'checks', 'read', 'record']
const PACKAGES: Readonly<Record<string, readonly string[]>> = { knowledge: ['yaml', 'ajv'], record: ['diff'] }
const READS_FILES = new Set(['src/knowledge/load.ts', 'src/knowledge/compiled.ts'])
const IMPURE = /(?<![\w.])(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.|fetch\(|setTimeout\(|console\.)/

type Import = Readonly<{ from: string; line: number; names: string }>
type Source = Readonly<{ file: string; layer: string; text: string; imports: readonly Import[] }>

const posix = (path: string): string => path.split(sep).join('/')
const layerOf = (file: string): string => (file === 'src/read.ts' ? 'read' : (file.split('/')[1] as string))

/** Comments become blanks, so that lines keep their numbers. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, (comment, before: string) => before + ' '.repeat(comment.length - before.length))

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?([\w$*{}\s,]*?)\s*from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g

function importsOf(text: string): Import[] {
  return [...text.matchAll(IMPORTS)].map(({ index, 0: all, 1: names = '', 2: from, 3: dynamic, 4: bare }) => ({
    from: (from ?? dynamic ?? bare) as string,
    names: names.replace(/[{}\s]/g, ''),
    line: text.slice(0, index + all.search(/\S/)).split('\n').length,
  }))
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name) && !item.name.endsWith('.d.ts'))
    .map((item) => posix(relative(ROOT, join(item.parentPath, item.name))))
    .sort()
    .map((file) => {
      const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'))
      return { file, layer: layerOf(file), text, imports: importsOf(text) }
    })
}

const everything = sourcesIn('src')
const sources = everything.filter(({ file }) => !file.endsWith('.test.ts'))

const targetOf = ({ file }: Source, { from }: Import): string | null =>
  from.startsWith('.') ? posix(normalize(join(dirname(file), from))) : null

const packageOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/')

function findWrongArrow(source: Source, item: Import): string | null {
  const target = targetOf(source, item)
  if (!target) return null
  const where = `${source.file}:${item.line}`
  if (!target.startsWith('src/')) {
    return DATA[source.layer]?.test(target) ? null : `${where} Unexpected import of \`${target}\`, expected one within src`
  }
  const layer = layerOf(target)
  const allowed = [source.layer, ...(ARROWS[source.layer] ?? [])]
  return allowed.includes(layer) ? null : `${where} Unexpected import of \`${layer}\`, expected one of ${allowed.join(', ')}`
}

function findImpureImport({ file, layer }: Source, { from, names, line }: Import): string | null {
  if (!PURE.includes(layer) || from.startsWith('.')) return null
  // A digest is a function of its bytes: nothing else of the platform is.
  if (from === 'node:crypto' && names === 'createHash') return null
  const isFine = from.startsWith('node:') ? READS_FILES.has(file) : (PACKAGES[layer] ?? []).includes(packageOf(from))
  return isFine ? null : `${file}:${line} Unexpected import of \`${from}\`, expected none from read.ts down`
}

/** The first circle found, as the files along it. */
function findCircle(): string[] | null {
  const edges = new Map(sources.map((source) => [source.file, source.imports.flatMap((item) => targetOf(source, item) ?? [])]))
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const { file } of sources) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return null
}

const linesWith = (pattern: RegExp, of: readonly Source[]): string[] =>
  of.flatMap(({ file, text }) => text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])))

describe('imports', () => {
  it('finds every folder of src in the table', () => {
    expect([...new Set(sources.map(({ layer }) => layer))].filter((layer) => !(layer in ARROWS))).toEqual([])
  })

  it('sees imports of every form', () => {
    const text =
      "import { a } from './a.ts'\nimport type {\n  B,\n} from './b.ts'\nexport * from './c.ts'\nconst d = await import('./d.ts')\nimport './e.ts'\n"
    expect(importsOf(text).map(({ from }) => from)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
  })

  it('point down, type imports too', () => {
    expect(sources.flatMap((source) => source.imports.flatMap((item) => findWrongArrow(source, item) ?? []))).toEqual([])
  })

  it('make no circle', () => {
    expect(findCircle()).toBeNull()
  })

  it('bring nothing of the platform in from read.ts down', () => {
    expect(sources.flatMap((source) => source.imports.flatMap((item) => findImpureImport(source, item) ?? []))).toEqual([])
  })
})

describe('sources', () => {
  it('hold at most 300 lines', () => {
    const long = everything.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length })).filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('keep read.ts on one page', () => {
    const read = sources.find(({ file }) => file === 'src/read.ts')
    expect(read?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })

  it('never set words apart with \\b, which knows ASCII only', () => {
    expect(linesWith(/\\b/i, sources)).toEqual([])
  })

  it('know no clock, chance, network or console from read.ts down', () => {
    const pure = sources.filter(({ file, layer }) => PURE.includes(layer) && !READS_FILES.has(file))
    expect(linesWith(IMPURE, pure)).toEqual([])
  })

  it('compile without the DOM library', () => {
    const config = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { compilerOptions: { lib: string[] } }
    expect(config.compilerOptions.lib.filter((lib) => /dom/i.test(lib))).toEqual([])
    const named = everything.filter(({ file }) => /<reference\s+lib=["']dom/i.test(readFileSync(join(ROOT, file), 'utf8')))
    expect(named.map(({ file }) => file)).toEqual([])
  })
})
