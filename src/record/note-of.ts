import type { Document } from '../model/document.ts'
import type { WordsNote } from '../model/note.ts'
import type { Quote } from '../model/span.ts'

/** What a note tells of its document. */
export type NotedDocument = Readonly<{
  document: string
  file: string
  publisher: string | null
  date: string | null
  tier: Document['tier']
}>

export const notedDocument = ({ id, file, sourceName, published, tier }: Document): NotedDocument => ({
  ...{ document: id, file, publisher: sourceName, date: published?.edtf ?? null, tier },
})

/** A note of words of a document. */
export const wordsNote = ({ document, file, publisher, date, tier }: NotedDocument, { text, span }: Quote): WordsNote => ({
  ...{ kind: 'words', document, file, publisher, date, tier, quote: text, span: [span[0], span[1]] },
})

/** The same of a document itself. */
export const noteIn = (document: Document, quote: Quote): WordsNote => wordsNote(notedDocument(document), quote)
