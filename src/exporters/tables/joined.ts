import type { JoinedEngagement } from '../../model/account.ts'
import type { Column } from './column.ts'
import { engagementColumns } from './engagements.ts'

const OF_ONE_ACCOUNT = new Set(['document', 'file', 'in_document'])

/** One row an engagement. */
export const joinedColumns: readonly Column<JoinedEngagement>[] = [
  ...engagementColumns
    .filter(({ name }) => !OF_ONE_ACCOUNT.has(name))
    .map(({ name, means, of }) => ({
      name,
      means,
      of: ({ id, engagement, accounts }: JoinedEngagement) =>
        of({ document: '', file: '', joined: id, accounts: accounts.length, engagement }),
    })),
  { name: 'joined', means: 'stated or inferred: how sure it is that the accounts are of one engagement', of: ({ certainty }) => certainty },
  {
    name: 'conflicts',
    means: 'What the accounts tell differently',
    of: ({ conflicts }) => conflicts.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' / ')}`),
  },
  { name: 'files', means: 'Files of the accounts', of: ({ accounts }) => accounts.map(({ file }) => file) },
  { name: 'holders', means: 'Whose tellings they are', of: ({ accounts }) => accounts.map(({ holder }) => holder ?? '') },
]
