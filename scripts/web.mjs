// Builds the web app and the interactive documentation of the API into a folder, each file beside its compressed forms.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const WEB = join(ROOT, 'web')

/** Swagger UI's own files, and ours that start it: the documentation loads nothing from elsewhere. */
function copyDocs(folder) {
  const parts = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  mkdirSync(folder, { recursive: true })
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'LICENSE']) copyFileSync(join(parts, name), join(folder, name))
  for (const name of readdirSync(join(WEB, 'docs'))) copyFileSync(join(WEB, 'docs', name), join(folder, name))
}

const COMPRESSED = /\.(?:js|css|html|svg|json|webmanifest)$/
const WORTH = 1024

function compress(folder) {
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name)
    if (!item.isFile() || !COMPRESSED.test(item.name)) continue
    const bytes = readFileSync(path)
    if (bytes.length < WORTH) continue
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

export async function buildWeb(folder) {
  if (!existsSync(join(WEB, 'vite.config.ts'))) return
  const { build } = await import('vite')
  await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  copyDocs(join(folder, 'docs'))
  compress(folder)
}
