import type { Reading } from '../model/reading.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

type Mark = Readonly<{ from: number; to: number; paint: (text: string) => string }>

const marksOf = ({ engagements, statements, formulas }: Reading, paint: Paint): Mark[] => {
  const at = (quote: { span: readonly [number, number] } | null, how: Mark['paint']): Mark[] =>
    quote ? [{ from: quote.span[0], to: quote.span[1], paint: how }] : []
  return [
    ...statements.flatMap(({ content }) => content.flatMap((part) => at(part, paint.underline))),
    ...formulas.flatMap((use) => at(use, paint.bold)),
    ...statements.flatMap(({ source }) => at(source, paint.name)),
    ...statements.flatMap(({ cue }) => at(cue, paint.cue)),
    ...engagements.flatMap(({ participants }) =>
      participants.flatMap(({ evidence }) => evidence.flatMap((quote) => at(quote, paint.name))),
    ),
  ]
}

/** The clean text with what carries a fact set off: content underlined, set phrases bold, speakers and cues in colour. */
export function markedText(reading: Reading, paint: Paint): string {
  const { text } = reading.document
  if (!paint.on) return printable(text)
  const marks = marksOf(reading, paint)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return cuts
    .slice(1)
    .map((to, i) => {
      const from = cuts[i] as number
      const over = marks.filter((mark) => mark.from <= from && mark.to >= to)
      return over.reduce((shown, mark) => mark.paint(shown), printable(text.slice(from, to)))
    })
    .join('')
}
