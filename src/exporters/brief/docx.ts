import type { Brief } from '../../model/brief.ts'
import { onOneLine } from '../printable.ts'
import { citation, documentLine } from './citation.ts'

/** A brief for word processors, with real footnotes. */
export async function briefDocx({ title, asked, made, sections, notes, documents }: Brief): Promise<Uint8Array> {
  const { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx')
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ heading: level, children: [new TextRun(onOneLine(text))] })
  // A footnote stands once in a document of this form: a sentence that shares one points to its number.
  const marked = new Set<number>()
  const mark = (note: number) => {
    if (marked.has(note)) return new TextRun({ text: `${note}`, superScript: true })
    marked.add(note)
    return new FootnoteReferenceRun(note)
  }
  const marks = (own: readonly number[]) =>
    own.flatMap((note, i) => (i ? [new TextRun({ text: ' ', superScript: true }), mark(note)] : [mark(note)]))
  const body = sections
    .filter(({ sentences }) => sentences.length > 0)
    .flatMap(({ title: name, sentences }) => [
      heading(name, HeadingLevel.HEADING_2),
      ...sentences.map(
        ({ text, notes: own }) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(onOneLine(text)), ...marks(own)] }),
      ),
    ])
  const file = new Document({
    title: onOneLine(title),
    creator: 'Chancery',
    footnotes: Object.fromEntries(
      notes.map((note, i) => [i + 1, { children: [new Paragraph({ children: [new TextRun(citation(note, documents))] })] }]),
    ),
    sections: [
      {
        children: [
          heading(title, HeadingLevel.HEADING_1),
          new Paragraph({
            children: [new TextRun(`Asked: ${onOneLine(asked)}. Made on ${made}. “chancery verify” looks every footnote up again.`)],
          }),
          ...body,
          heading('Documents', HeadingLevel.HEADING_2),
          ...documents.map((one, i) => new Paragraph({ children: [new TextRun(`D${i + 1}. ${documentLine(one)}`)] })),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
