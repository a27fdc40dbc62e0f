import type { JoinedEngagement } from '../model/account.ts'
import type { Statement } from '../model/statement.ts'
import { type IngestShown, ingestText } from './ingest-text.ts'
import { joinedTable } from './joined-text.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { statementText } from './statement-text.ts'
import { type StatusShown, statusText } from './status-text.ts'
import { tableText } from './table-text.ts'
import { where } from './where.ts'

export type TourShown = Readonly<{
  folder: string
  isSample: boolean
  ingested: IngestShown
  status: StatusShown
  engagements: readonly JoinedEngagement[]
  statements: readonly (Statement & Readonly<{ file: string; published: string | null; date: string | null }>)[]
  formulas: readonly Readonly<{ formula: string; uses: number; text: string }>[]
}>

/** Who is who: each principal once, in the office of the newest account. */
function whoIsWho(engagements: readonly JoinedEngagement[], paint: Paint): string {
  const people = new Map(
    engagements
      .flatMap(({ engagement }) => engagement.participants)
      .reverse()
      .map((who) => [who.person ?? who.name, who]),
  )
  return tableText(
    [...people.values()].reverse().slice(0, 12),
    [
      { title: 'who', of: ({ name }) => name },
      { title: 'party', of: ({ party }) => party },
      { title: 'in the words of the text', of: ({ officeAsWorded }) => officeAsWorded, width: 60 },
    ],
    paint,
  )
}

/** What was found, for somebody who sees a record for the first time. `next`: commands to go on with, and what each is for. */
export function tourText(tour: TourShown, next: readonly (readonly [command: string, purpose: string])[], paint: Paint): string {
  const { folder, isSample, ingested, status, engagements, statements, formulas } = tour
  const [one] = next
  return [
    `${paint.bold('Chancery')} has read ${isSample ? 'its sample corpus (fictional states)' : onOneLine(folder)}.`,
    '',
    ingestText(ingested, paint),
    statusText(status, paint),
    paint.bold('Who met whom'),
    engagements.length ? joinedTable(engagements, paint) : 'no engagement found',
    ...(engagements.length ? ['', paint.bold('Who is who'), whoIsWho(engagements, paint)] : []),
    ...(statements.length ? ['', paint.bold('What was said'), ...statements.map((said) => statementText(said, paint, where(said)))] : []),
    ...(formulas.length
      ? ['', paint.bold('Set phrases'), ...formulas.map(({ formula, uses, text }) => `${formula}, ${uses} times: “${onOneLine(text)}”`)]
      : []),
    ...(one ? ['', paint.bold('Go on with'), ...next.map(([command, purpose]) => `  ${command}\n      ${paint.dim(purpose)}`)] : []),
    '',
  ].join('\n')
}
