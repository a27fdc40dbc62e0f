import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { KnowledgeError } from './knowledge-error.ts'
import { parseLayers } from './parse.ts'
import { emptyRegisters, type RegisterFile } from './register-files.ts'
import type { Registers } from './registers.ts'

const NOT_REGISTERS = new Set(['schema', 'node_modules'])

/** The register files of a directory. */
export function readRegisterFiles(dir: string): RegisterFile[] {
  if (!existsSync(dir))
    throw new KnowledgeError([{ file: dir, line: 1, message: `Unexpected path \`${dir}\`, expected a directory of registers` }])
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && /^[^.].*\.ya?ml$/.test(item.name),
  )
  return files
    .map((item) => join(item.parentPath, item.name))
    .map((file) => ({ file, path: relative(dir, file).split(sep).join('/') }))
    .filter(({ path }) => !NOT_REGISTERS.has(path.split('/')[0] as string))
    .map(({ file, path }) => ({ path, shown: file, text: readFileSync(file, 'utf8') }))
}

/** The registers of a directory, with the directories of `overlays` laid over them in order. */
export function loadRegisters(dir: string, overlays: readonly string[] = []): Registers {
  return loadOver(emptyRegisters(), [dir, ...overlays])
}

/** Registers already read, with directories laid over them. */
export const loadOver = (base: Registers, overlays: readonly string[]): Registers => parseLayers(base, overlays.map(readRegisterFiles))
