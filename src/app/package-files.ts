import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function rootFrom(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Unexpected place of the program, expected it within its package')
  return rootFrom(parent)
}

/** Files that come with the program, from a checkout and from an installed package alike. */
export const packageFile = (...path: string[]): string => join(rootFrom(dirname(fileURLToPath(import.meta.url))), ...path)
