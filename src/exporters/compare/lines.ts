import type { Comparison, MentionRow, StatementRow, StatementTold, TopicRow } from '../../model/comparison.ts'
import { speakersOf } from '../statement-text.ts'
import { quotes, text } from './facts.ts'
import { type Names, toneOf } from './names.ts'
import type { Line, Piece } from './parts.ts'

const MOST_WORDS = 3

const keptLine = (ids: readonly string[], { labelOf }: Names): Line[] =>
  ids.length ? [{ tone: 'kept', label: labelOf('kept'), head: ids.join(', '), below: [], note: null }] : []

const bySpeakers = (speakers: readonly string[]): string => (speakers.length ? speakers.join(', ') : 'in no statement')

/** What one side has alone, with its words; what both have in other words or mouths, with both; the rest in one line. */
export function mentionLines(rows: readonly MentionRow[], names: Names): Line[] {
  const shown = rows.filter(({ change }) => change !== 'kept')
  const kept = rows.filter(({ change }) => change === 'kept').map(({ id }) => id)
  return [...shown.map((row) => mentionLine(row, names)), ...keptLine(kept, names)]
}

function mentionLine({ id, change, sides, speakers, absence }: MentionRow, { sideNames, labelOf, noteOf }: Names): Line {
  const side = (i: 0 | 1): Piece[][] =>
    sides[i].length
      ? [[text(`${change === 'changed' ? `${sideNames[i]}, ` : ''}${bySpeakers(speakers[i])}:`), ...quotes(sides[i].slice(0, MOST_WORDS))]]
      : []
  return { tone: toneOf(change), label: labelOf(change, absence), head: id, below: [...side(0), ...side(1)], note: noteOf(absence) }
}

/** Topics on one side alone, those on which other people speak, and the order in which each side comes to them. */
export function topicLines(topics: readonly TopicRow[], names: Names): Line[] {
  const { sideNames, labelOf, noteOf } = names
  const how = ({ speakers, isOnlyDiscussed }: TopicRow, i: 0 | 1): string =>
    isOnlyDiscussed[i] ? 'talked about, no content told' : bySpeakers(speakers[i])
  const lines = topics
    .filter(({ change }) => change !== 'kept')
    .map((row): Line => {
      const { id, change, sides, absence } = row
      const side = (i: 0 | 1): Piece[][] =>
        sides[i].length
          ? [[text(`${change === 'changed' ? `${sideNames[i]}, ` : ''}${how(row, i)}:`), ...quotes(sides[i].slice(0, 1)).map(shortened)]]
          : []
      return { tone: toneOf(change), label: labelOf(change, absence), head: id, below: [...side(0), ...side(1)], note: noteOf(absence) }
    })
  const kept = topics.filter(({ change }) => change === 'kept').map(({ id }) => id)
  const orderOf = (i: 0 | 1): string =>
    topics
      .filter(({ order }) => order[i] !== null)
      .sort((a, b) => (a.order[i] as number) - (b.order[i] as number))
      .map(({ id }) => id)
      .join(', ')
  const order: Line = {
    ...{ tone: 'kept', label: 'order', head: '', note: null },
    below: ([0, 1] as const).filter((i) => orderOf(i)).map((i) => [text(`${sideNames[i]}: ${orderOf(i)}`)]),
  }
  return [...lines, ...keptLine(kept, names), ...(order.below.length ? [order] : [])]
}

/** The whole of it stands among the statements. */
const shortened = (piece: Piece): Piece => (piece.kind === 'quote' ? { ...piece, isShort: true } : piece)

const gradeWords = (grade: string): string => grade.replaceAll('-', ' ')

export const gradeLines = ({ grades, mode }: Comparison, { sideNames }: Names): Line[] =>
  grades.map(({ topic, party, sides, direction }) => ({
    tone: 'changed',
    label: mode === 'accounts' ? 'told otherwise' : direction === 'up' ? 'further' : 'less far',
    head: `${topic} · ${party}: ${gradeWords(sides[0].grade)} → ${gradeWords(sides[1].grade)}`,
    below: sides.map(({ words }, i) => [text(`${sideNames[i as 0 | 1]}:`), ...quotes(words).map(shortened)]),
    note: null,
  }))

export const commitmentLines = ({ commitments }: Comparison, { labelOf, noteOf, sideNames }: Names): Line[] =>
  commitments.map(({ by, change, act, sides, due, redline, absence }) => {
    const acts = act[0] && act[1] && act[0] !== act[1] ? `${act[0]} → ${act[1]}` : (act[0] ?? act[1] ?? '')
    const side = (i: 0 | 1): Piece[][] =>
      sides[i].length ? [[...(change === 'matched' ? [text(`${sideNames[i]}:`)] : []), ...quotes(sides[i])]] : []
    const words: Piece[][] = redline
      ? [[{ kind: 'redline', redline }, ...sides.flatMap((cited) => quotes(cited).map(placeOnly))]]
      : change === 'kept'
        ? side(0)
        : [...side(0), ...side(1)]
    const dues = due.flatMap((one, i) =>
      one ? [[text(`due${change === 'matched' || redline ? `, ${sideNames[i as 0 | 1]}` : ''}:`), ...quotes([one])]] : [],
    )
    return {
      tone: toneOf(change),
      label: labelOf(change, absence),
      head: `${by} ${acts}`,
      below: [...words, ...dues],
      note: noteOf(absence),
    }
  })

/** Only the place of words that are shown already. */
const placeOnly = (piece: Piece): Piece => (piece.kind === 'quote' ? { kind: 'quote', cited: { ...piece.cited, text: '' } } : piece)

const toldOf = ({ content }: StatementTold): Piece[] => quotes(content)

function statementWords({ change, sides, redline }: StatementRow, { sideNames }: Names): Piece[][] {
  if (redline) return [[{ kind: 'redline', redline }, ...sides.flatMap((side) => side.flatMap((told) => toldOf(told).map(placeOnly)))]]
  if (change === 'matched')
    return sides.flatMap((side, i) => side.map((told) => [text(`${sideNames[i as 0 | 1]}, ${speakersOf(told)}:`), ...toldOf(told)]))
  const [told] = change === 'new' ? sides[1] : sides[0]
  return told ? [toldOf(told)] : []
}

function movedGrade({ change, sides: [[was], [is]] }: StatementRow): string | null {
  if (change !== 'reworded' || !was || !is || was.grade === is.grade) return null
  return `${was.grade ? gradeWords(was.grade) : 'says'} → ${is.grade ? gradeWords(is.grade) : 'says'}`
}

/** Statements under their topics, in the order of topics. */
export const statementLines = (comparison: Comparison, names: Names): Line[] =>
  comparison.statements.map((row) => {
    const { topic, speaker, change, sides, isOtherSpeaker, absence } = row
    const other =
      isOtherSpeaker && sides[0][0] && sides[1][0] ? `told of ${speakersOf(sides[0][0])} and of ${speakersOf(sides[1][0])}` : null
    return {
      tone: toneOf(change),
      label: names.labelOf(change, absence),
      head: [topic ?? 'no topic', speaker, movedGrade(row)].filter(Boolean).join(' · '),
      below: statementWords(row, names),
      note: [other, names.noteOf(absence)].filter(Boolean).join('; ') || null,
    }
  })
