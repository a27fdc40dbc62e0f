import type { Comparison, Redline } from '../../model/comparison.ts'
import { printable } from '../printable.ts'
import type { Line, Piece } from './parts.ts'
import { placeOf, shortOf } from './text.ts'
import { comparisonView, type Section, type View } from './view.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Captured words as a page may show them: no markup of theirs, nothing that reorders or hides. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)

const STYLE = `
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; border-bottom: 1px solid #8888; margin-top: 2rem }
.side { margin: .5rem 0 } .side b { margin-right: .5rem } .place, .note, .accounts { color: #767676; font-size: .85em }
.notice { border-left: 4px solid #c80; padding-left: .6rem; margin: .3rem 0 }
.line { margin: .6rem 0; break-inside: avoid } .line > div { margin-left: 1.5rem }
.label { display: inline-block; min-width: 4rem; font-weight: 600; margin-right: .5rem }
.gone .label { color: #b3261e } .new .label { color: #1b7f3b } .changed .label { color: #946200 } .doubt .label { color: #8e24aa }
del { color: #b3261e; background: #b3261e1a } ins { color: #1b7f3b; background: #1b7f3b1a }
table { border-collapse: collapse } th, td { padding: .2rem .8rem; border-bottom: 1px solid #8886; text-align: right } th:first-child, td:first-child { text-align: left }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt } del, ins { background: none } }
`.trim()

const redlineHtml = (redline: Redline): string =>
  redline
    .map(({ in: where, text }) =>
      where === 'both' ? escaped(text) : where === 'first' ? `<del>${escaped(text)}</del>` : `<ins>${escaped(text)}</ins>`,
    )
    .join('')

function pieceHtml(piece: Piece): string {
  if (piece.kind === 'text') return escaped(piece.text)
  if (piece.kind === 'redline') return redlineHtml(piece.redline)
  const { text, document } = piece.cited
  const place = `<span class="place" title="${escaped(document)}">[${escaped(placeOf(piece.cited))}]</span>`
  return text === '' ? place : `<q>${escaped(shortOf(piece))}</q> ${place}`
}

const lineHtml = ({ tone, label, head, below, note }: Line): string =>
  [
    `<div class="line ${tone}"><span class="label">${escaped(label)}</span> ${escaped(head)}`,
    ...below.map((pieces) => `<div>${pieces.map(pieceHtml).join(' ')}</div>`),
    ...(note ? [`<div class="note">${escaped(note)}</div>`] : []),
    '</div>',
  ].join('\n')

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`

const sectionHtml = ({ title, lines, table }: Section): string =>
  [
    `<h2>${escaped(title)}</h2>`,
    ...(table ? [`<table>${row(table.head, 'th')}${table.rows.map((cells) => row(cells, 'td')).join('')}</table>`] : []),
    ...lines.map(lineHtml),
  ].join('\n')

const sideHtml = ({ name, heading, who, accounts }: View['sides'][0]): string =>
  `<div class="side"><b>${escaped(name)}</b>${escaped(heading)}<br>${escaped(who)}${accounts.map((one) => `<div class="accounts">${escaped(one)}</div>`).join('')}</div>`

const viewHtml = ({ title, sides, why, notices, legend, sections }: View): string =>
  [
    `<h1>${escaped(title)}</h1>`,
    ...sides.map(sideHtml),
    ...(why ? [`<p>${escaped(why)}</p>`] : []),
    ...notices.map((notice) => `<p class="notice">${escaped(notice)}</p>`),
    ...legend.map((line) => `<p class="note">${escaped(line)}</p>`),
    ...sections.map(sectionHtml),
  ].join('\n')

/** Comparisons as one page that needs nothing else: no script, no font, no picture from elsewhere; made to be printed. */
export const comparisonHtml = (comparisons: readonly Comparison[]): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Chancery: comparison</title>
<style>
${STYLE}
</style>
</head>
<body>
${comparisons.map((comparison) => viewHtml(comparisonView(comparison))).join('\n<hr>\n')}
</body>
</html>
`
