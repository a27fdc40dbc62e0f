import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { capture } from '../src/capture/index.ts'
import { knowledgeBase } from '../src/knowledge/base.ts'
import { loadRegisters } from '../src/knowledge/load.ts'
import type { Registers } from '../src/knowledge/registers.ts'
import type { Captured } from '../src/model/captured.ts'
import type { Reading } from '../src/model/reading.ts'
import { prepareReader } from '../src/read.ts'

export const ROOT = join(import.meta.dirname, '..')
export const SAMPLE = join(ROOT, 'sample')

type Words = readonly string[]

export type ExpectedPerson = Readonly<{ person: string; party?: string; role?: string; office?: Words; optional?: boolean }>

export type ExpectedEngagement = Readonly<{
  key: string
  status: string
  kind: string
  kind_alt?: Words
  channel?: string
  date?: string | number | null
  date_alt?: Words
  certainty?: string
  weekday?: string
  city?: string
  country?: string
  venue?: string
  mechanism?: string
  round?: number
  initiator?: Readonly<{ name: string; text: string }> | null
  participants?: readonly ExpectedPerson[]
  parties?: Words
  optional?: boolean
}>

export type ExpectedStatement = Readonly<{
  speaker: string
  cue: string | null
  mode: string
  mode_alt?: Words
  act: string
  act_alt?: Words
  content: string
  content_alt?: Words
  topics?: Words
  engagement?: string
  official?: boolean
  optional?: boolean
}>

export type ExpectedCommitment = Readonly<{
  by: Words
  act: string
  act_alt?: Words
  content: string
  content_alt?: Words
  optional?: boolean
}>

export type ExpectedOccasion = Readonly<{ occasion?: string; text: string; ordinal?: number; baseYear?: number; year?: number }>

/** What a `.reading.yaml` holds: sample/README.md explains every field. */
export type Expected = Readonly<{
  document: Readonly<{
    source: string | null
    carrier?: string
    language: string
    title: string
    published: string | null
    dateline?: Readonly<{ place: string; date: string; agency: string }>
    captions?: Words
    furniture?: Words
  }>
  event?: 'none'
  engagements?: readonly ExpectedEngagement[]
  statements: readonly ExpectedStatement[]
  commitments: readonly ExpectedCommitment[]
  discussed: Words
  formulas?: Words
  occasions?: readonly ExpectedOccasion[]
}>

const isDocument = (name: string): boolean => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()

/** The documents of a folder, however deep. */
export const documentsIn = (folder: string): string[] => filesUnder(folder).filter((file) => isDocument(file.split('/').pop() as string))

export const expectationOf = (document: string): string => document.replace(/\.\w+$/, '.reading.yaml')

export const expectationsIn = (folder: string): string[] => filesUnder(folder).filter((file) => file.endsWith('.reading.yaml'))

export const readExpected = (file: string): Expected => parse(readFileSync(file, 'utf8')) as Expected

let registers: Registers | null = null

/** The registers of the real states with those of the fictional ones laid over them. */
export const sampleRegisters = (): Registers => (registers ??= loadRegisters(join(ROOT, 'knowledge'), [join(SAMPLE, 'knowledge')]))

/** A reader that knows the fictional states besides the real ones. */
export const sampleReader = (): ((captured: Captured) => Reading) => prepareReader({ knowledge: knowledgeBase(sampleRegisters()) })

export async function captureFile(file: string): Promise<Captured> {
  const outcome = await capture({ file, bytes: readFileSync(file) }, { raw: false })
  if ('refused' in outcome) throw new Error(`Unexpected refusal of \`${file}\`, expected a text: ${outcome.refused.reason}`)
  return outcome.captured
}
