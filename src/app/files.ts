import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { normalize, relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { capture } from '../capture/index.ts'
import type { Captured } from '../model/captured.ts'

/** A file that could not be read, and why. */
export type Refused = Readonly<{ file: string; reason: string }>

const MOST_BYTES = 64 * 1024 * 1024
const READABLE = '**/*.{txt,md,markdown,html,htm,TXT,MD,HTML,HTM}'
// What stands in a folder of readouts without being one.
const PASSED_OVER = ['**/README.md', '**/node_modules/**']

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function filesOf(path: string): Promise<string[]> {
  const found = existsSync(path)
  if (found && !statSync(path).isDirectory()) return [path]
  if (!found && !isDynamicPattern(path)) return [path]
  const files = await (found ? glob(READABLE, { cwd: path, absolute: true, ignore: PASSED_OVER }) : glob(path, { absolute: true }))
  const isGiven = path.startsWith('/')
  return files.map((file) => (isGiven ? normalize(file) : relative(resolve('.'), file))).sort(byName)
}

/** The files that paths, folders and globs mean, each once, in order. A path that does not exist stays, to be told about. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for (const path of paths) all.push(...(await filesOf(path)))
  return [...new Set(all)]
}

function findObstacle(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return 'no such file'
  if (!stats.isFile()) return 'not a file'
  return stats.size > MOST_BYTES
    ? `${Math.round(stats.size / 1048576)} MB, more than the ${MOST_BYTES / 1048576} MB that one text may have`
    : null
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Takes one file in. Whatever is wrong with it is told of this file alone. */
export async function captureFile(file: string, options: { raw: boolean }): Promise<{ captured: Captured } | { refused: Refused }> {
  try {
    const obstacle = findObstacle(file)
    if (obstacle) return { refused: { file, reason: obstacle } }
    return await capture({ file, bytes: await readFile(file) }, options)
  } catch (error) {
    return { refused: { file, reason: reasonOf(error) } }
  }
}
