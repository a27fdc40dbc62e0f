import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const toModule = (path) => `export default ${JSON.stringify(parse(readFileSync(path, 'utf8')))}`

/** esbuild: a language pack's words are YAML, compiled into the bundle. */
export const esbuildYaml = {
  name: 'yaml',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: toModule(path), loader: 'js', watchFiles: [path] }))
  },
}

/** Vite (the tests): the same. */
export const viteYaml = {
  name: 'yaml',
  enforce: 'pre',
  load: (id) => (id.endsWith('.yaml') ? toModule(id) : null),
}
