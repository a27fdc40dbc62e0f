import type { Reading } from '../../model/reading.ts'
import type { TallyRow } from '../tables.ts'
import { participationRows } from './engagements.ts'
import { formulaUseRows, issueRows, unreadRows } from './mentions.ts'

/** How many rows a reading has in each table. */
export const tallyRow = (reading: Reading): TallyRow => ({
  document_id: reading.document.id,
  engagements: reading.engagements.length,
  participations: participationRows(reading).length,
  statements: reading.statements.length,
  commitments: reading.commitments.length,
  formula_uses: formulaUseRows(reading).length,
  unread: unreadRows(reading).length,
  issues: issueRows(reading).length,
})
