import type { Brief } from '../../model/brief.ts'
import { onOneLine } from '../printable.ts'
import { citation, documentLine } from './citation.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)

/** Captured words are set apart, so that letters of another direction turn nothing round them. */
const prose = (text: string): string =>
  onOneLine(text)
    .split(/(“[^”]*”)/)
    .map((part, i) => (i % 2 ? `<bdi>${escaped(part)}</bdi>` : escaped(part)))
    .join('')

const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 Georgia, 'Times New Roman', 'Songti SC', serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; line-height: 1.2 } h2 { font-size: 1.15rem; margin-top: 2rem }
ul { padding-left: 1.1rem } li { margin: .35rem 0; overflow-wrap: anywhere }
sup { line-height: 0 } sup a { text-decoration: none; padding: 0 .1em }
.about, .notes, .documents { font-size: .85rem } :target { background: Mark; color: MarkText }
@media print { body { max-width: none; margin: 0; font-size: 10.5pt } a { color: inherit; text-decoration: none } h2 { break-after: avoid } li { break-inside: avoid } .notes { font-size: 8pt } }
`

type Reference = Readonly<{ id: string; note: number }>

/** Every mark of a note has a name of its own, so that the note leads back to each. */
function sectionsHtml({ sections }: Brief): { html: string; references: Reference[] } {
  const references: Reference[] = []
  const mark = (note: number): string => {
    const id = `r${references.length + 1}`
    references.push({ id, note })
    return `<sup id="${id}"><a href="#n${note}" aria-describedby="n${note}">${note}</a></sup>`
  }
  const html = sections
    .filter(({ sentences }) => sentences.length > 0)
    .map(
      ({ title, sentences }) =>
        `<section><h2>${escaped(title)}</h2><ul>\n${sentences.map(({ text, notes }) => `<li>${prose(text)}${notes.map(mark).join(' ')}</li>`).join('\n')}\n</ul></section>`,
    )
    .join('\n')
  return { html, references }
}

/** A brief as one web page: no script, nothing loaded, notes that lead both ways, fit to be printed. */
export function briefHtml(brief: Brief): string {
  const { title, asked, made, notes, documents } = brief
  const { html, references } = sectionsHtml(brief)
  const backTo = (n: number): string =>
    references
      .filter(({ note }) => note === n)
      .map(({ id }, i) => `<a href="#${id}" aria-label="back to the sentence">↩${i ? i + 1 : ''}</a>`)
      .join(' ')
  const noteItems = notes.map(
    (note, i) => `<li id="n${i + 1}"><bdi class="note">${escaped(citation(note, documents))}</bdi> ${backTo(i + 1)}</li>`,
  )
  const documentItems = documents.map((one, i) => `<li>D${i + 1}. <bdi class="document">${escaped(documentLine(one))}</bdi></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(onOneLine(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${prose(title)}</h1>
<p class="about">Asked: ${prose(asked)}. Made on ${escaped(made)}. <code>chancery verify</code> looks every note up again.</p>
${html}
<section class="documents"><h2>Documents</h2><ul>
${documentItems.join('\n')}
</ul></section>
<section class="notes"><h2>Notes</h2><ol>
${noteItems.join('\n')}
</ol></section>
</body>
</html>
`
}
