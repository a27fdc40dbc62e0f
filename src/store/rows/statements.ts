import type { Reading } from '../../model/reading.ts'
import type { Quote } from '../../model/span.ts'
import type { CommitmentRow, StatementRow } from '../tables.ts'
import { dayOf } from './day.ts'

const wordsOf = (content: readonly Quote[]): string => content.map(({ text }) => text).join(' … ')
const known = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]

export const statementRows = (reading: Reading): StatementRow[] => {
  const { document, statements } = reading
  const day = dayOf(reading)
  return statements.map((statement, position) => ({
    document_id: document.id,
    position,
    statement: statement.id,
    engagement: statement.engagement,
    persons: known(statement.speakers.map(({ person }) => person)),
    names: known(statement.speakers.flatMap(({ name, asWritten }) => [name, asWritten])),
    parties: known(statement.speakers.map(({ party }) => party)),
    act: statement.act,
    topics: [...statement.topics],
    formulas: [...statement.formulas],
    language: document.language,
    content_text: wordsOf(statement.content),
    day: day(statement.engagement),
    body: statement,
  }))
}

export const commitmentRows = (reading: Reading): CommitmentRow[] => {
  const { document, commitments } = reading
  const day = dayOf(reading)
  return commitments.map((commitment, position) => ({
    document_id: document.id,
    position,
    commitment: commitment.id,
    statement: commitment.statement,
    engagement: commitment.engagement,
    by: [...commitment.by],
    act: commitment.act,
    topics: [...commitment.topics],
    content_text: wordsOf(commitment.content),
    due_text: commitment.due?.text ?? null,
    due_edtf: commitment.due?.edtf ?? null,
    day: day(commitment.engagement),
    body: commitment,
  }))
}
