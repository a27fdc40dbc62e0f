import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { esbuildYaml } from '../scripts/yaml-plugin.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const ENTRY = `
export { capture } from './src/capture/index.ts'
export { knowledgeBase } from './src/knowledge/base.ts'
export { loadRegisters } from './src/knowledge/load.ts'
export { prepareReader } from './src/read.ts'
`

/** The reader, or what another entry exports, as one module. `plugins` may change it on the way. */
export async function bundleReading(folder, { name = 'reading', plugins = [], entry = ENTRY } = {}) {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    absWorkingDir: ROOT,
    stdin: { contents: entry, resolveDir: ROOT },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [...plugins, esbuildYaml, absolutePackages],
  })
  return import(pathToFileURL(outfile).href)
}

/** The bundle stands outside the repository: packages are named by their place. */
const absolutePackages = {
  name: 'absolute-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (importer === '' || path.startsWith('node:')) return undefined
      try {
        return { path: import.meta.resolve(path), external: true }
      } catch {
        return undefined
      }
    })
  },
}

/** The built-in registers with those of the sample. */
export const knowledgeOf = ({ loadRegisters, knowledgeBase }) =>
  knowledgeBase(loadRegisters(join(ROOT, 'knowledge'), [join(ROOT, 'sample/knowledge')]))
