import type { Reading } from '../model/reading.ts'
import { engagementText } from './engagement-text.ts'
import { markedText } from './marked-text.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { commitmentText, statementText } from './statement-text.ts'

const section = (title: string, lines: readonly string[], paint: Paint): string[] => (lines.length ? ['', paint.bold(title), ...lines] : [])

function header({ document, coverage }: Reading, paint: Paint): string[] {
  const { title, sourceName, carrier, published, dateline, tier, language, byline, file, id } = document
  const account = [
    sourceName ?? 'publisher unknown',
    carrier ? `carried by ${carrier}` : null,
    published ? `published ${published.edtf}${published.certainty === 'inferred' ? ' (inferred)' : ''}` : 'date of publication unknown',
    dateline ? `dateline ${[dateline.place, dateline.edtf].filter(Boolean).join(' ')}` : null,
    byline,
    tier === 'unknown' ? null : tier,
    language,
  ]
  return [
    paint.bold(onOneLine(title ?? '(no title)')),
    account.flatMap((part) => (part ? [onOneLine(part)] : [])).join(' · '),
    paint.dim(
      `${onOneLine(file)} · ${id.slice(0, 19)} · ${coverage.read} of ${coverage.sentences} sentences read, ${coverage.ignored.length} set aside, ${coverage.unread.length} unread`,
    ),
  ]
}

function mentions({ discussed, formulas, occasions, forums }: Reading): string[] {
  const occasion = ({ text, baseYear, ordinal, year }: Reading['occasions'][number]): string =>
    [onOneLine(text), baseYear ? ` (${baseYear}${ordinal ? ` + ${ordinal}` : ''}${year ? ` = ${year}` : ''})` : ''].join('')
  const lists: [string, string[]][] = [
    ['discussed', discussed.map(({ topic, text }) => `${topic}: “${onOneLine(text)}”`)],
    ['set phrases', formulas.map(({ formula, text }) => `${formula}: “${onOneLine(text)}”`)],
    ['occasions', occasions.map(occasion)],
    ['forums', [...new Set(forums.map(({ forum }) => forum))]],
  ]
  return lists.flatMap(([name, items]) => (items.length ? [`${name}  ${items.join(' · ')}`] : []))
}

/** A document with everything read in it, for people. */
export function readingText(reading: Reading, paint: Paint): string {
  const { document, engagements, statements, commitments, coverage, issues } = reading
  const unread = coverage.unread.map(({ start, end }) => `“${onOneLine(document.text.slice(start, end))}”`)
  return [
    ...header(reading, paint),
    ...section('Engagements', engagements.length ? engagements.map((engagement) => engagementText(engagement, paint)) : ['none'], paint),
    ...section('Text', [markedText(reading, paint)], paint),
    ...section(
      'Statements',
      statements.map((statement) => statementText(statement, paint)),
      paint,
    ),
    ...section(
      'Commitments',
      commitments.map((commitment) => commitmentText(commitment, paint)),
      paint,
    ),
    ...section('Mentioned', mentions(reading), paint),
    ...section('Not read', unread, paint),
    ...section(
      'Doubts',
      issues.map(({ code, message }) => `${code}: ${onOneLine(message)}`),
      paint,
    ),
    '',
  ].join('\n')
}
