import { createHash } from 'node:crypto'
import { explain, stepsOf } from './explain.ts'
import { type Fault, KnowledgeError } from './knowledge-error.ts'
import { layOver } from './overlay.ts'
import { emptyRegisters, findRegister, REGISTERS, type RegisterFile } from './register-files.ts'
import { type RegisterText, readRegisterText } from './register-text.ts'
import type { DataSource, RegisterName, Registers } from './registers.ts'
import { schemas } from './schemas.ts'

type Entry = { id: string; [key: string]: unknown }
type Content = Readonly<{ sources?: Record<string, Omit<DataSource, 'id' | 'file'>> }> & Readonly<Partial<Record<RegisterName, Entry[]>>>
type IsKnown = (register: RegisterName, id: unknown) => boolean
type Validate = ReturnType<typeof schemas>

const DATE_KEYS = new Set(['from', 'to', 'signed', 'since'])

/** The registers that these files hold. Throws one `KnowledgeError` with every fault of every file. */
export const parseRegisters = (files: readonly RegisterFile[]): Registers => parseLayers(emptyRegisters(), [files])

/** Registers with further layers of files laid over them, in order. An entry whose id is known says only what it changes. */
export function parseLayers(base: Registers, layers: readonly (readonly RegisterFile[])[]): Registers {
  const validate = schemas()
  const faults: Fault[] = []
  const registers = layers.reduce((below, files) => layOver(below, readLayer(files, below, validate, faults)), base)
  if (faults.length > 0) throw new KnowledgeError(faults)
  return registers
}

function readLayer(files: readonly RegisterFile[], below: Registers, validate: Validate, faults: Fault[]): Registers {
  const layer = emptyRegisters(digestOf(files))
  const ids = new Map(REGISTERS.map((name) => [name, new Set((below[name] as readonly Entry[]).map(({ id }) => id))]))
  const isKnown: IsKnown = (register, id) => ids.get(register)?.has(id as string) ?? false
  const seen = new Map<string, string>()
  for (const file of sorted(files)) {
    const register = findRegister(file.path)
    const shown = file.shown ?? file.path
    if (register === null) {
      faults.push({ file: shown, line: 1, message: `Unexpected register \`${file.path}\`, expected ${expectedFiles()}` })
      continue
    }
    const text = readRegisterText(file)
    const wrong = [...text.faults, ...(text.content === null ? [] : faultsOf(text, shown, register, validate, isKnown))]
    if (wrong.length === 0) {
      const { sources = {}, ...lists } = (text.content ?? {}) as Content
      const entries = (lists[register] ?? []).map((entry) => tidy(entry) as Entry)
      wrong.push(...duplicatesOf(entries, register, seen, text, shown))
      ;(layer[register] as unknown[]).push(
        ...(register === 'formulas' ? entries.map((entry) => ({ ...entry, family: familyOf(file) })) : entries),
      )
      ;(layer.sources as DataSource[]).push(...Object.entries(sources).map(([id, source]) => ({ id, ...source, file: file.path })))
    }
    faults.push(...wrong)
  }
  return layer
}

function faultsOf(text: RegisterText, file: string, register: RegisterName, validate: Validate, isKnown: IsKnown): Fault[] {
  const found = new Map<string, Fault>()
  for (const error of validate(register, text.content)) {
    const steps = stepsOf(error.instancePath)
    if (error.keyword === 'required' && steps.length === 2 && isKnown(register, (error.data as Partial<Entry>).id)) continue
    const key = error.keyword === 'additionalProperties' ? (error.params.additionalProperty as string) : undefined
    const place = `${error.instancePath} ${key ?? (error.params.missingProperty as string | undefined) ?? ''}`
    // One place may break several rules of its schema; the first says enough.
    if (!found.has(place)) found.set(place, { file, line: text.lineOf(steps, key), message: explain(error) })
  }
  return [...found.values()].sort((a, b) => a.line - b.line)
}

function duplicatesOf(
  entries: readonly Entry[],
  register: RegisterName,
  seen: Map<string, string>,
  text: RegisterText,
  file: string,
): Fault[] {
  return entries.flatMap(({ id }, i) => {
    const line = text.lineOf([register, i])
    const before = seen.get(`${register} ${id}`)
    seen.set(`${register} ${id}`, before ?? `${file}:${line}`)
    return before === undefined ? [] : [{ file, line, message: `Unexpected id \`${id}\`, expected one that is not in ${before}` }]
  })
}

/** A year alone is a number in YAML; as a date it is text. */
function tidy(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, tidy(v, k)]))
  return typeof value === 'number' && DATE_KEYS.has(key) ? String(value) : value
}

const sorted = (files: readonly RegisterFile[]) => [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
const familyOf = ({ path }: RegisterFile) => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
const expectedFiles = () => REGISTERS.map((name) => (findRegister(`${name}.yaml`) ? `${name}.yaml` : `${name}/….yaml`)).join(', ')

function digestOf(files: readonly RegisterFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of sorted(files)) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex').slice(0, 16)
}
