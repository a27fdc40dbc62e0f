import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'

export type HitShown = Readonly<{
  document: string
  file: string
  sourceName: string | null
  published: string | null
  title: string | null
  snippet: string
}>

/** What `ts_headline` puts around the words found. */
export type HitMarks = Readonly<{ start: string; end: string }>

/** Single Han characters were set apart to be found: they are put together again. */
const together = (snippet: string): string => snippet.replace(/(?<=\p{Script=Han}[\u0001\u0002]?) +(?=[\u0001\u0002]?\p{Script=Han})/gu, '')

/** A snippet with the words found set off. */
export function snippetText(snippet: string, { start, end }: HitMarks, paint: Paint): string {
  const [before = '', ...rest] = together(snippet).split(start)
  const parts = rest.map((part) => {
    const [hit = '', ...after] = part.split(end)
    return paint.hit(onOneLine(hit)) + inner(after.join(end))
  })
  return inner(before) + parts.join('')
}

const inner = (text: string): string =>
  text.trim() ? `${/^\s/.test(text) ? ' ' : ''}${onOneLine(text)}${/\s$/.test(text) ? ' ' : ''}` : text ? ' ' : ''

/** A document found: its title, whose account, when, and the words around. */
export const hitText = ({ file, sourceName, published, title, snippet }: HitShown, marks: HitMarks, paint: Paint): string =>
  [
    paint.bold(onOneLine(title ?? file)),
    `    ${snippetText(snippet, marks, paint)}`,
    `    ${paint.dim([published ?? 'undated', sourceName ?? 'publisher unknown', onOneLine(file)].join(' · '))}`,
  ].join('\n')
