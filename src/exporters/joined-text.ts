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

/** An engagement with its people, its words and its accounts. */
export function joinedText({ id, engagement, certainty, accounts }: JoinedEngagement, paint: Paint): string {
  const many = accounts.length > 1 ? `${accounts.length} accounts${certainty === 'inferred' ? ', joined by inference' : ''}: ` : 'account: '
  return `${engagementText(engagement, paint, id)}\n    ${paint.dim(many + accounts.map(accountText).join(' · '))}`
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
export const joinedJson = ({ id, engagement, certainty, accounts }: JoinedEngagement) => ({
  ...engagementJson(engagement),
  id,
  joined: certainty,
  accounts,
})
