import type { Brief } from '../../model/brief.ts'
import type { Note } from '../../model/note.ts'
import { type Citing, findCitedDocument, findCiting, SOUGHT } from './citation.ts'
import { unescaped } from './markdown.ts'
import { zipEntry } from './zip-entry.ts'

/** A footnote as a brief has it; `citing` null where it is none that Chancery wrote. */
export type ReadNote = Readonly<{ number: number; citing: Citing | null }>

/** What a brief cites, read back from any of its forms. `documents` by their numbers. */
export type ReadBrief = Readonly<{ notes: readonly ReadNote[]; documents: readonly (string | null)[] }>

type Lines = Readonly<{ notes: readonly (readonly [number: number, line: string])[]; documents: readonly string[] }>

const fromLines = ({ notes, documents }: Lines): ReadBrief => ({
  notes: notes.map(([number, line]) => ({ number, citing: findCiting(line) })),
  documents: documents.map(findCitedDocument),
})

function fromMarkdown(text: string): ReadBrief {
  const lines = text.split(/\r?\n/)
  return fromLines({
    notes: lines.flatMap((line) => {
      const [, number, note] = /^\[\^(\d+)\]: (.*)$/.exec(line) ?? []
      return number && note !== undefined ? [[Number(number), unescaped(note)] as const] : []
    }),
    documents: lines.flatMap((line) => /^- D\d+\. (.*)$/.exec(line)?.[1] ?? []).map(unescaped),
  })
}

async function fromHtml(text: string): Promise<ReadBrief> {
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(text)
  const linesOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((one) => (one as { textContent: string }).textContent)
  return fromLines({ notes: linesOf('.notes .note').map((line, i) => [i + 1, line] as const), documents: linesOf('.documents .document') })
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    return code !== null ? (code <= 0x10ffff ? String.fromCodePoint(code) : all) : (ENTITIES[name] ?? all)
  })

/** The words of a stretch of WordprocessingML: a word processor may set them in any number of runs. */
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = '']) => decoded(words)).join('')

function fromDocx(bytes: Uint8Array): ReadBrief {
  const [footnotes, body] = [zipEntry(bytes, 'word/footnotes.xml') ?? '', zipEntry(bytes, 'word/document.xml') ?? '']
  // The first two footnotes of the form are lines that set notes apart; they have a type.
  const notes = [...footnotes.matchAll(/<w:footnote ([^>]*)>(.*?)<\/w:footnote>/gs)].filter(
    ([, attributes = '']) => !/w:type="(?!normal)/.test(attributes),
  )
  const paragraphs = [...body.matchAll(/<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs)].map(([, xml = '']) => wordsOf(xml))
  return fromLines({
    notes: notes.map(([, , xml = ''], i) => [i + 1, wordsOf(xml).trim()] as const),
    documents: paragraphs.flatMap((line) => /^D\d+\. (.*)$/s.exec(line)?.[1] ?? []),
  })
}

const isText = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string')

/** JSON may hold anything. */
function isNote(note: Note): boolean {
  if (note.kind === 'words') return isText(note.document, note.quote) && Array.isArray(note.span) && note.span.every(Number.isSafeInteger)
  if (note.kind === 'register') return isText(note.register, note.id, note.field, note.value)
  return note.kind === 'search' && isText(note.value) && note.sought in SOUGHT && Array.isArray(note.documents)
}

function citingOf(note: Note, documents: readonly string[]): Citing | null {
  if (!isNote(note)) return null
  if (note.kind !== 'search') return note.kind === 'words' ? { ...note, span: note.span } : note
  return { ...note, documents: note.documents.map((id) => documents.indexOf(id) + 1) }
}

function fromJson(text: string): ReadBrief | null {
  const { notes, documents } = JSON.parse(text) as Partial<Brief>
  if (!Array.isArray(notes) || !Array.isArray(documents)) return null
  const ids = documents.map(({ document }) => document as string)
  return { notes: (notes as Note[]).map((note, i) => ({ number: i + 1, citing: citingOf(note, ids) })), documents: ids }
}

/** Reads the notes of a brief in whatever form it is; null when the bytes are no brief. */
export async function readBrief(bytes: Uint8Array): Promise<ReadBrief | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromDocx(bytes)
  const text = new TextDecoder().decode(bytes)
  if (/^\s*\{/.test(text)) return fromJson(text)
  return /^\s*<!doctype html|<html/i.test(text.slice(0, 1000)) ? fromHtml(text) : fromMarkdown(text)
}
