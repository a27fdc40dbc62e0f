import type { Brief, CitedDocument, Section } from '../../model/brief.ts'
import type { Document } from '../../model/document.ts'
import type { Note } from '../../model/note.ts'
import { SECTIONS } from './index.ts'
import type { BriefMatter, DraftSection } from './matter.ts'
import { SAY } from './sentences.ts'

const keyOf = (note: Note): string => {
  if (note.kind === 'words') return `${note.document} ${note.span.join('-')}`
  if (note.kind === 'register') return `${note.register}/${note.id} ${note.field} ${note.value}`
  return `${note.sought} ${note.value} ${note.documents.join(' ')}`
}

/** Numbers the notes in the order in which sentences first use them. */
function numbered(drafts: readonly DraftSection[]): Readonly<{ sections: Section[]; notes: Note[] }> {
  const numbers = new Map<string, number>()
  const notes: Note[] = []
  const numberOf = (note: Note): number => {
    const key = keyOf(note)
    const known = numbers.get(key)
    if (known !== undefined) return known
    notes.push(note)
    numbers.set(key, notes.length)
    return notes.length
  }
  const sections = drafts.map(({ title, drafts: sentences }) => ({
    title,
    sentences: sentences.map(({ text, notes: own }) => {
      // A sentence that rests on nothing is a bug, not a sentence.
      if (own.length === 0) throw new Error(`Unexpected sentence without a note in \`${title}\`: ${text}`)
      return { text: text.replace(/([.!?。！？])”\.$/, '$1”'), notes: [...new Set(own.map(numberOf))] }
    }),
  }))
  return { sections, notes }
}

const citedOf = ({ id, file, sourceName, published, holder, carrier, tier, language }: Document): CitedDocument => ({
  ...{ document: id, file, publisher: sourceName, date: published?.edtf ?? null, holder, carrier, tier, language },
})

/** The brief that a matter gives: the same matter, the same brief. */
export function makeBrief(matter: BriefMatter, asked: string, made: string, documentOf: (id: string) => Document | null): Brief {
  const { sections, notes } = numbered(SECTIONS.map((section) => section(matter)))
  const cited = new Set(notes.flatMap((note) => (note.kind === 'words' ? [note.document] : note.kind === 'search' ? note.documents : [])))
  const documents = [...cited].flatMap((id) => documentOf(id) ?? [])
  return {
    title: SAY.title(matter.between.map(matter.names.party), matter.counterpart?.name ?? null),
    asked,
    made,
    sections,
    notes,
    documents: documents.map(citedOf),
  }
}
