import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Captured } from '../src/model/captured.ts'
import type { Dated, Evidence } from '../src/model/edtf.ts'
import type { Reading } from '../src/model/reading.ts'
import { captureFile, documentsIn, ROOT, SAMPLE, sampleReader } from './expected.ts'

type Law = (reading: Reading) => string[]
type Words = Readonly<{ text: string; span: readonly [number, number] }>

/** Every object within a value, with its path. */
function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`)
}

const spansAreTheirText: Law = (reading) => {
  const { text } = reading.document
  return [...objectsIn(reading)].flatMap(([path, value]) => {
    if (!Array.isArray(value.span) || typeof value.text !== 'string') return []
    const { text: words, span } = value as Words
    return text.slice(...span) === words && words !== '' ? [] : [`${path}: «${text.slice(...span)}» for «${words}»`]
  })
}

const blocksAreInOrder: Law = ({ document }) =>
  document.blocks.flatMap(({ span }, at) => {
    const before = document.blocks[at - 1]?.span.end ?? 0
    return span.start >= before && span.end > span.start && span.end <= document.text.length
      ? []
      : [`block ${at}: ${span.start}–${span.end}`]
  })

const everySentenceIsInTheLedger: Law = ({ coverage: { sentences, read, ignored, unread } }) =>
  read + ignored.length + unread.length === sentences
    ? []
    : [`${read} read, ${ignored.length} ignored and ${unread.length} unread of ${sentences} sentences`]

const evidenceStandsSomewhere = (path: string, evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ span, where, text }) => (span || where ? [] : [`${path}: nobody knows where «${text}» stands`]))

/** A value is stated, with its words, or inferred, with the rule's name. */
const valuesAreStatedOrInferred: Law = (reading) =>
  [...objectsIn(reading)].flatMap(([path, value]) => {
    if (!('certainty' in value)) return []
    const { certainty, rule, edtf, evidence } = value as Partial<Dated>
    if (certainty !== 'stated' && certainty !== 'inferred') return [`${path}: certainty ${certainty}`]
    const told = evidenceStandsSomewhere(path, evidence ?? [])
    const isDate = 'edtf' in value && 'rule' in value && edtf !== null
    if (isDate && certainty === 'inferred' && !rule) return [...told, `${path}: ${edtf} inferred by no rule`]
    return isDate && certainty === 'stated' && evidence?.length === 0 ? [...told, `${path}: ${edtf} stated nowhere`] : told
  })

const factsReferToFacts: Law = ({ engagements, statements, commitments, formulas, discussed }) => {
  const known = new Set([...engagements, ...statements, ...commitments].map(({ id }) => id))
  const twice = known.size === engagements.length + statements.length + commitments.length ? [] : ['an id is used twice']
  const named = [...statements, ...commitments, ...discussed].map(({ engagement }) => engagement)
  const quoted = [...commitments, ...formulas].map(({ statement }) => statement)
  return [...twice, ...[...named, ...quoted].filter((id) => id !== null && !known.has(id)).map((id) => `no fact ${id}`)]
}

const LAWS: readonly (readonly [string, Law])[] = [
  ['the text of every span is the text of the document at that place', spansAreTheirText],
  ['blocks follow one another within the text', blocksAreInOrder],
  ['every sentence is in the ledger', everySentenceIsInTheLedger],
  ['values are stated or inferred by a named rule', valuesAreStatedOrInferred],
  ['facts refer to facts of the same reading', factsReferToFacts],
]

const SHARED = join(ROOT, '..', 'shared', 'corpus')
const FOLDERS = [
  SAMPLE,
  ...['seeds', 'dev-en', 'dev-zh', 'dev-ru', 'whitehouse', 'kremlin', 'xwlb', 'pairs'].map((name) => join(SHARED, name)),
]

let readers: readonly ((captured: Captured) => Reading)[] = []

beforeAll(() => {
  readers = [sampleReader(), sampleReader()]
})

describe.each(FOLDERS.map((folder) => [relative(ROOT, folder), folder] as const))('the laws over %s', (name, folder) => {
  const isThere = existsSync(folder)
  const label = (law: string): string => (isThere ? law : `skipped, no ${name}: ${law}`)
  let readings: readonly (readonly [string, Reading])[] = []

  beforeAll(async () => {
    const [read] = readers
    if (!isThere || !read) return
    readings = await Promise.all(documentsIn(folder).map(async (file) => [relative(folder, file), read(await captureFile(file))] as const))
  })

  it.skipIf(!isThere).each(LAWS.map(([law, check]) => [label(law), check] as const))('%s', (_, check) => {
    expect(readings.flatMap(([file, reading]) => check(reading).map((problem) => `${file}: ${problem}`)).slice(0, 20)).toEqual([])
  })

  it.skipIf(!isThere)(label('read again, even by another reader, a text gives the same bytes'), async () => {
    for (const [file, reading] of readings) {
      const bytes = JSON.stringify(reading)
      const captured = await captureFile(join(folder, file))
      const again = readers.map((read) => JSON.stringify(read(captured)))
      expect(
        again.filter((other) => other !== bytes),
        file,
      ).toEqual([])
    }
  })
})
