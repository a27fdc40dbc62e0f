import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { percent } from './status-text.ts'
import { tableText } from './table-text.ts'

export type IngestShown = Readonly<{
  files: number
  unchanged: number
  read: Readonly<Record<'documents' | 'engagements' | 'statements' | 'commitments' | 'formulas' | 'unread' | 'sentences', number>>
  refused: readonly Readonly<{ file: string; reason: string }>[]
  seconds: number
  place: string
}>

const LISTED = 20

/** Files that could not be read, by reason; of very many the first are named. */
function failuresOf(refused: IngestShown['refused']): string[] {
  const byReason = new Map<string, string[]>()
  for (const { file, reason } of refused) byReason.set(reason, [...(byReason.get(reason) ?? []), file])
  return [...byReason].flatMap(([reason, files]) => {
    const more = files.length > LISTED ? [`    … and ${files.length - LISTED} more (--json lists all)`] : []
    return [`  ${onOneLine(reason)}`, ...files.slice(0, LISTED).map((file) => `    ${onOneLine(file)}`), ...more]
  })
}

/** What an ingestion did, and what it could not read and why. */
export function ingestText({ files, unchanged, read, refused, seconds, place }: IngestShown, paint: Paint): string {
  const rows: [string, number, string][] = [
    ['files', files, `in ${seconds.toFixed(1)} s`],
    ['read', read.documents, read.documents ? `${Math.round(read.documents / seconds)} a second` : ''],
    ['unchanged', unchanged, unchanged ? 'read before by the same rules' : ''],
    ['not read', refused.length, refused.length ? 'see below' : ''],
    ['engagements', read.engagements, ''],
    ['statements', read.statements, ''],
    ['commitments', read.commitments, ''],
    ['set phrases', read.formulas, ''],
    ['sentences', read.sentences, read.sentences ? `${read.unread} unread (${percent(read.unread, read.sentences)})` : ''],
  ]
  const table = tableText(
    rows,
    [
      { title: 'ingested', of: ([name]) => name },
      { title: '', of: ([, count]) => count, right: true },
      { title: '', of: ([, , note]) => note },
    ],
    paint,
  )
  const failures = failuresOf(refused)
  return [table, ...(failures.length ? ['', paint.warn('Not read:'), ...failures] : []), `The record is in ${place}`, ''].join('\n')
}
