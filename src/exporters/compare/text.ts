import colors from 'picocolors'
import type { Cited, Comparison, Redline } from '../../model/comparison.ts'
import type { Paint } from '../paint.ts'
import { onOneLine } from '../printable.ts'
import { tableText } from '../table-text.ts'
import type { Line, Piece, Tone } from './parts.ts'
import { comparisonView, type Section } from './view.ts'

/** Where words stand: file and offsets, or where outside the text. */
export const placeOf = ({ file, span, where }: Cited): string => `${file.split('/').at(-1)}:${span ? span.join('-') : (where ?? '?')}`

const shapeOf = (text: string): string => onOneLine(text)

/** With colours, struck out and underlined; without, `[-gone-]` and `{+new+}` as wdiff has them. */
function redlineText(redline: Redline, { on }: Paint): string {
  const { red, green, strikethrough, underline } = colors.createColors(on)
  return redline
    .map(({ in: where, text }) => {
      const words = text.replace(/\s+/g, ' ')
      const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
      if (where === 'both' || core === '') return where === 'first' ? '' : shown(words)
      const set =
        where === 'first'
          ? on
            ? red(strikethrough(shown(core)))
            : `[-${shown(core)}-]`
          : on
            ? green(underline(shown(core)))
            : `{+${shown(core)}+}`
      return `${before}${set}${after}`
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

const shown = (text: string): string => {
  const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(text) ?? []
  return text.trim() === '' ? text : `${before ? ' ' : ''}${shapeOf(text)}${after ? ' ' : ''}`
}

const SHORT = 90

/** A quote, or its beginning where the whole of it stands elsewhere. */
export const shortOf = ({ cited: { text }, isShort }: Extract<Piece, { kind: 'quote' }>): string =>
  isShort && text.length > SHORT
    ? `${
        text
          .slice(0, SHORT)
          .replace(/[\p{L}\p{M}\p{N}]*$/u, '')
          .trimEnd() || text.slice(0, SHORT)
      } …`
    : text

function pieceText(piece: Piece, paint: Paint): string {
  if (piece.kind === 'text') return shapeOf(piece.text)
  if (piece.kind === 'redline') return redlineText(piece.redline, paint)
  const place = paint.dim(`[${shapeOf(placeOf(piece.cited))}]`)
  return piece.cited.text === '' ? place : `“${shapeOf(shortOf(piece))}” ${place}`
}

function labelText(tone: Tone, label: string, { on }: Paint): string {
  const { red, green, yellow, magenta, dim } = colors.createColors(on)
  const set = { gone: red, new: green, changed: yellow, doubt: magenta, kept: dim }[tone]
  return set(label)
}

const lineText = ({ tone, label, head, below, note }: Line, paint: Paint): string[] => [
  `  ${labelText(tone, label, paint)}${head ? `  ${tone === 'kept' ? shapeOf(head) : paint.bold(shapeOf(head))}` : ''}`,
  ...below.map((pieces) => `      ${pieces.map((piece) => pieceText(piece, paint)).join(' ')}`),
  ...(note ? [`      ${paint.dim(shapeOf(note))}`] : []),
]

function sectionText({ title, lines, table }: Section, paint: Paint): string[] {
  const figures = table
    ? tableText(
        table.rows,
        table.head.map((name, i) => ({ title: name, of: (row: readonly string[]) => row[i] ?? '', right: i > 0 })),
        paint,
      )
        .split('\n')
        .map((line) => `  ${line}`)
    : []
  return ['', paint.bold(title), ...figures, ...lines.flatMap((line) => lineText(line, paint))]
}

/** A comparison for people, at a terminal. */
export function comparisonText(comparison: Comparison, paint: Paint): string {
  const { title, sides, why, notices, legend, sections } = comparisonView(comparison)
  return [
    paint.bold(title),
    ...sides.flatMap(({ name, heading, who, accounts }) => [
      `${paint.name(shapeOf(name))}  ${shapeOf(heading)}`,
      `    ${shapeOf(who)}`,
      ...accounts.map((account) => `    ${paint.dim(shapeOf(account))}`),
    ]),
    ...(why ? [shapeOf(why)] : []),
    ...notices.map((notice) => paint.warn(`! ${shapeOf(notice)}`)),
    ...legend.map((line) => paint.dim(shapeOf(line))),
    ...sections.flatMap((section) => sectionText(section, paint)),
  ].join('\n')
}
