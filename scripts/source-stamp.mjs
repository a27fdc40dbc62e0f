import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const WATCHED = ['src', 'knowledge', 'scripts', 'web', 'package.json', 'package-lock.json']

function* filesUnder(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const item of readdirSync(path, { withFileTypes: true })) {
    if (item.name === 'node_modules') continue
    if (item.isDirectory()) yield* filesUnder(join(path, item.name))
    else if (!item.name.endsWith('.test.ts') && !item.name.startsWith('.')) yield join(path, item.name)
  }
}

/** Tells whether anything that the build reads has changed: paths, sizes and times of change; nothing is opened. */
export function sourceStamp(root) {
  const hash = createHash('sha256')
  for (const path of WATCHED.flatMap((name) => [...filesUnder(join(root, name))]).sort()) {
    const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {}
    hash.update(`${path}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest('hex')
}
