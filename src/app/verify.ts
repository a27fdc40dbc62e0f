import { readFile } from 'node:fs/promises'
import { type ReadBrief, readBrief } from '../exporters/brief/read-brief.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Reading } from '../model/reading.ts'
import { type Cite, type Fault, verify } from '../record/verify.ts'
import { findReadingsOf } from '../store/documents.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

export type CheckedNote = Readonly<{
  note: number
  holds: boolean
  fault: Fault
  says: string
  document: string | null
  quote: string | null
}>
export type Verification = Readonly<{ file: string; notes: number; hold: number; checked: readonly CheckedNote[] }>

/** What a register tells in a field of an entry, as notes write it. */
const toldBy =
  ({ registers }: KnowledgeBase) =>
  (register: string, id: string, field: string): string[] => {
    if (register === 'forums') {
      const forum = registers.forums.find((one) => one.id === id)
      return field === 'chairs' ? (forum?.chairs ?? []).map(({ party, year }) => `${year}: ${party}`) : []
    }
    if (register === 'instruments') {
      const signed = registers.instruments.find((one) => one.id === id)?.signed
      return field === 'signed' && signed ? [String(signed)] : []
    }
    const occasion = register === 'occasions' ? registers.occasions.find((one) => one.id === id) : undefined
    if (field === 'base') return occasion?.base === undefined ? [] : [String(occasion.base)]
    return field === 'parties' && occasion ? [(occasion.parties ?? []).join(', ')] : []
  }

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`Unexpected file ${file}, expected a brief: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`)
  })
}

async function briefIn(bytes: Uint8Array, name: string): Promise<ReadBrief> {
  const brief = await readBrief(bytes).catch(() => null)
  if (!brief || brief.notes.length === 0)
    throw new Refusal(`No footnotes of a brief were found in ${name}: give one that Chancery wrote, as Markdown, HTML, DOCX or JSON`)
  return brief
}

/** Documents by number become ids. */
const citeOf = ({ documents }: ReadBrief, { citing }: ReadBrief['notes'][number]): Cite | null =>
  citing?.kind === 'search' ? { ...citing, documents: citing.documents.map((n) => documents[n - 1] ?? null) } : citing

const documentsOf = (cite: Cite | null): string[] => {
  if (cite?.kind === 'words') return [cite.document]
  return cite?.kind === 'search' ? cite.documents.flatMap((id) => id ?? []) : []
}

/** Looks every footnote of a brief up again: the document is held, its words stand where the footnote says, the registers tell what it says. */
export async function verifyBytes(bytes: Uint8Array, file: string, settings: Settings): Promise<Verification> {
  const [brief, knowledge] = [await briefIn(bytes, file), await loadKnowledge(settings)]
  const cites = brief.notes.map((note) => ({ number: note.number, cite: citeOf(brief, note) }))
  const wanted = [...new Set(cites.flatMap(({ cite }) => documentsOf(cite)))]
  const readings = await withRecord(
    settings,
    async ({ db }) => new Map<string, Reading>((await findReadingsOf(db, wanted)).map((one) => [one.document.id, one])),
  )
  const lookUp = { readingOf: (id: string) => readings.get(id) ?? null, told: toldBy(knowledge) }
  const checked = cites.map(({ number, cite }): CheckedNote => {
    const { fault, says } = verify(cite, lookUp)
    const words = cite?.kind === 'words' ? cite : null
    return { note: number, holds: fault === null, fault, says, document: words?.document ?? null, quote: words?.quote ?? null }
  })
  return { file, notes: checked.length, hold: checked.filter(({ holds }) => holds).length, checked }
}

/** The same of a file. */
export const verifyBrief = async (file: string, settings: Settings): Promise<Verification> =>
  verifyBytes(await bytesOf(file), file, settings)
