import type { Paint } from './paint.ts'
import { tableText } from './table-text.ts'

export type StatusShown = Readonly<{
  place: string
  counts: Readonly<Record<string, number>>
  sentences: number
  sentencesRead: number
  from: string | null
  to: string | null
  issues: readonly Readonly<{ code: string; issues: number; documents: number }>[]
  madeBy: readonly Readonly<{ rules: string; knowledge: string; documents: number }>[]
}>

/** A part of a whole in per cent; 100 only when nothing is missing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part === whole ? 100 : Math.floor((1000 * part) / whole) / 10} %`

/** What a record holds, how much of it was read, and what is doubtful. */
export function statusText({ place, counts, sentences, sentencesRead, from, to, issues, madeBy }: StatusShown, paint: Paint): string {
  const { documents = 0, unread = 0 } = counts
  const set = sentences - sentencesRead - unread
  const issueTable = tableText(
    issues,
    [
      { title: 'doubt', of: ({ code }) => code },
      { title: 'times', of: (row) => row.issues, right: true },
      { title: 'documents', of: (row) => row.documents, right: true },
    ],
    paint,
  )
  const rows = Object.entries(counts).filter(([name]) => name !== 'unread' && name !== 'issues')
  const versions = madeBy.map(({ rules, knowledge, documents: read }) => `${read} by rules ${rules}, knowledge ${knowledge.slice(0, 12)}`)
  return [
    `${paint.bold('Record')}  ${place}`,
    `${documents} documents${from ? `, published ${from} to ${to}` : ''}`,
    ...rows.slice(1).map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`),
    `${sentences} sentences: ${sentencesRead} read (${percent(sentencesRead, sentences)}), ${set} set aside by name, ${unread} unread (\`chancery status --unread\` lists them)`,
    ...(versions.length ? [`read: ${versions.join('; ')}`] : []),
    ...(issues.length ? ['', issueTable] : []),
    '',
  ].join('\n')
}
