import type { Brief } from '../../model/brief.ts'
import { onOneLine } from '../printable.ts'
import { citation, documentLine } from './citation.ts'

// Every sign that Markdown or HTML within it could give a meaning; a backslash before it takes that away (CommonMark 2.4).
const SIGNS = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g
const MEANT = /\\([!-/:-@[-`{-~])/g
// Where one of these is harmless in running text it stays as it is, for those who read the source.
const HARMLESS = new Set([',', '.', ':', ';', "'", '"', '(', ')', '/', '?', '%', '=', '-', '$', '^', '@', '+', '}', '{'])

export const escaped = (text: string): string =>
  text
    .replace(SIGNS, (sign) => (HARMLESS.has(sign) ? sign : `\\${sign}`))
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, (_all, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`)

/** The text that `escaped` wrote. */
export const unescaped = (text: string): string => text.replace(MEANT, '$1')

const prose = (text: string): string => escaped(onOneLine(text))

/** A brief as Markdown, with footnotes. */
export function briefMarkdown({ title, asked, made, sections, notes, documents }: Brief): string {
  const parts = sections
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ title: heading, sentences }) =>
      [
        `## ${prose(heading)}`,
        '',
        ...sentences.map(({ text, notes: own }) => `- ${prose(text)}${own.map((n) => `[^${n}]`).join('')}`),
        '',
      ].join('\n'),
    )
  return [
    `# ${prose(title)}`,
    '',
    `Asked: ${prose(asked)}. Made on ${made}. \`chancery verify\` looks every footnote up again.`,
    '',
    ...parts,
    '## Documents',
    '',
    ...documents.map((one, i) => `- D${i + 1}. ${escaped(documentLine(one))}`),
    '',
    ...notes.map((note, i) => `[^${i + 1}]: ${escaped(citation(note, documents))}`),
    '',
  ].join('\n')
}
