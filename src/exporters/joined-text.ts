import type { Account, JoinedEngagement } from '../model/account.ts'
import { engagementText, headingOf, whoOf } from './engagement-text.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { engagementJson } from './reading-json.ts'
import { tableText } from './table-text.ts'

const accountText = ({ file, holder, carrier, tier }: Account): string => {
  const about = [holder ? `told by ${holder}` : null, carrier ? `carried by ${carrier}` : null, tier === 'unknown' ? null : tier]
  return `${onOneLine(file)} ${about.some(Boolean) ? `(${about.filter(Boolean).join(', ')})` : ''}`.trim()
}

/** One line for each value of which accounts tell differently. */
const conflictLines = ({ conflicts, accounts }: JoinedEngagement): string[] =>
  conflicts.map(({ field, values }) => {
    const fileOf = (document: string): string =>
      accounts
        .find((account) => account.document === document)
        ?.file.split('/')
        .at(-1) ?? document
    const told = values.map((one) => `${one.value} (${one.accounts.map(({ document }) => fileOf(document)).join(', ')})`)
    return onOneLine(`accounts differ in ${field}: ${told.join(' / ')}`)
  })

/** An engagement with its people, its words and its accounts. */
export function joinedText(joined: JoinedEngagement, paint: Paint): string {
  const { id, engagement, certainty, accounts } = joined
  const many = accounts.length > 1 ? `${accounts.length} accounts${certainty === 'inferred' ? ', joined by inference' : ''}: ` : 'account: '
  const differ = conflictLines(joined).map((line) => `\n    ${paint.warn(line)}`)
  return `${engagementText(engagement, paint, id)}\n    ${paint.dim(many + accounts.map(accountText).join(' · '))}${differ.join('')}`
}

/** Engagements in a table, one line each. */
export const joinedTable = (rows: readonly JoinedEngagement[], paint: Paint): string =>
  tableText(
    rows,
    [
      { title: 'id', of: ({ id }) => id },
      { title: 'date', of: ({ engagement }) => engagement.date.edtf ?? 'unknown' },
      {
        title: 'what',
        of: ({ engagement }) => headingOf({ ...engagement, date: { ...engagement.date, edtf: '' } }).replace(/^date unknown[^·]*· /, ''),
        width: 34,
      },
      { title: 'who', of: ({ engagement }) => whoOf(engagement), width: 48 },
      { title: 'accounts', of: ({ accounts }) => accounts.length, right: true },
    ],
    paint,
  )

/** An engagement as `list --format jsonl` prints it: the contract's fields and its accounts. */
export const joinedJson = ({ id, engagement, certainty, accounts, conflicts }: JoinedEngagement) => ({
  ...engagementJson(engagement),
  id,
  joined: certainty,
  accounts,
  conflicts,
})
