import type { CitedDocument } from '../../model/brief.ts'
import type { Note, RegisterNote, SearchNote, WordsNote } from '../../model/note.ts'
import { fromVisible, visible } from '../../text/visible.ts'

/**
 * A note as one line of text, the same in every format, and back again:
 *
 *     Velm Gazette, 2024-02-16, velm.txt: “met with” sha256:0d3f… 30–38
 *
 * What cannot be seen is written out (`⟦U+200B⟧`), so that the quotation is the document's to the letter.
 */
export function citation(note: Note, documents: readonly CitedDocument[]): string {
  if (note.kind === 'words') return wordsCitation(note)
  return note.kind === 'register' ? registerCitation(note) : searchCitation(note, documents)
}

// What would end a field is written out like what cannot be seen.
const field = (text: string, ends: RegExp): string =>
  visible(text).replace(ends, (char) => `⟦U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟧`)
const plain = (text: string): string => field(text, /[“”]/g)

const wordsCitation = ({ publisher, date, file, quote, document, span }: WordsNote): string =>
  `${plain(publisher ?? 'publisher unknown')}, ${plain(date ?? 'undated')}, ${plain(file)}: “${visible(quote)}” ${document} ${span[0]}–${span[1]}`

const registerCitation = ({ register, id, field: name, value, source, checked }: RegisterNote): string =>
  `Register ${register}, ${plain(id)}, ${name}: “${plain(value)}” (${plain(source ?? 'no source')}${checked ? '' : ', unchecked'})`

export const SOUGHT = {
  topic: 'topic',
  'topic-by': 'party and topic',
  formula: 'set phrase',
  instrument: 'instrument',
  occasion: 'occasion',
  holder: 'account of',
  language: 'language',
} as const

const searchCitation = ({ sought, value, documents: ids }: SearchNote, documents: readonly CitedDocument[]): string =>
  `Looked for and not found: ${SOUGHT[sought]} “${plain(value)}” in ${ids.map((id) => `D${documents.findIndex(({ document }) => document === id) + 1}`).join(', ')}`

/** A document of a brief as one line: `D2. Velm Gazette, 2024-02-16, velm.txt (original, en, told by XA) sha256:0d3f…`. */
export const documentLine = ({ publisher, date, file, tier, language, holder, carrier, document }: CitedDocument): string => {
  const about = [
    tier === 'unknown' ? 'edition not told' : tier,
    language,
    holder ? `told by ${holder}` : null,
    carrier ? `carried by ${carrier}` : null,
  ]
  return `${plain(publisher ?? 'publisher unknown')}, ${plain(date ?? 'undated')}, ${plain(file)} (${plain(about.filter(Boolean).join(', '))}) ${document}`
}

/** What a line cites, as far as it can be looked up again. */
export type Citing =
  | Readonly<{ kind: 'words'; document: string; quote: string; span: readonly [number, number]; file: string }>
  | Readonly<{ kind: 'register'; register: string; id: string; field: string; value: string }>
  /** `documents` are numbers of the list of documents, from 1. */
  | Readonly<{ kind: 'search'; sought: SearchNote['sought']; value: string; documents: readonly number[] }>

const WORDS = /^(.*?): “(.*)” (sha256:[0-9a-f]{64}) (\d+)–(\d+)/s
const REGISTER = /^Register (\S+), ([^“”]+), (\w+): “([^”]*)”/
const SEARCH = /^Looked for and not found: ([a-z ]+) “([^”]*)” in ((?:D\d+(?:, )?)+)/
const DOCUMENT = /(sha256:[0-9a-f]{64})\s*$/

/** Reads a line that `citation` wrote; null for any other. */
export function findCiting(line: string): Citing | null {
  const words = WORDS.exec(line)
  if (words) {
    const [, head = '', quote = '', document = '', from, to] = words
    return {
      kind: 'words',
      document,
      quote: fromVisible(quote),
      span: [Number(from), Number(to)],
      file: fromVisible(head.split(', ').slice(2).join(', ')),
    }
  }
  const register = REGISTER.exec(line)
  if (register) {
    const [, name = '', id = '', property = '', value = ''] = register
    return { kind: 'register', register: name, id: fromVisible(id), field: property, value: fromVisible(value) }
  }
  const [, sought, value = '', list = ''] = SEARCH.exec(line) ?? []
  const kind = (Object.keys(SOUGHT) as SearchNote['sought'][]).find((one) => SOUGHT[one] === sought)
  return kind
    ? { kind: 'search', sought: kind, value: fromVisible(value), documents: list.split(', ').map((one) => Number(one.slice(1))) }
    : null
}

/** The document of a line that `documentLine` wrote. */
export const findCitedDocument = (line: string): string | null => DOCUMENT.exec(line)?.[1] ?? null
