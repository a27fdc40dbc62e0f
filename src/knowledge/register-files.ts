import type { RegisterName, Registers } from './registers.ts'

/** Every register, in the order in which they are read. */
export const REGISTERS: readonly RegisterName[] = [
  'parties',
  'places',
  'publishers',
  'people',
  'offices',
  'forums',
  'mechanisms',
  'instruments',
  'occasions',
  'topics',
  'formulas',
  'shades',
]

const BY_FOLDER = new Set<string>(['people', 'offices', 'formulas'])

/** A register file: its path inside the knowledge directory, its text, and the path to show in an error. */
export type RegisterFile = Readonly<{ path: string; text: string; shown?: string }>

/** The register that a file holds, told by its path: `parties.yaml`, `people/cn.yaml`. */
export function findRegister(path: string): RegisterName | null {
  const [, folder, base] = /^(?:(\w+)\/)?([^/]+)\.ya?ml$/.exec(path) ?? []
  const name = folder ?? base
  const known = REGISTERS.find((register) => register === name)
  return known && BY_FOLDER.has(known) === (folder !== undefined) ? known : null
}

/** Registers with nothing in them. */
export function emptyRegisters(version = ''): Registers {
  const lists = Object.fromEntries(REGISTERS.map((name) => [name, []])) as unknown as Omit<Registers, 'version'>
  return { version, sources: [], ...lists }
}
