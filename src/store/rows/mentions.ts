import type { Reading } from '../../model/reading.ts'
import type { Quote } from '../../model/span.ts'
import type { DiscussedRow, FormulaUseRow, ForumRow, InstrumentRow, IssueRow, OccasionRow, UnreadRow } from '../tables.ts'
import { dayOf } from './day.ts'

/** Rows of facts that are a quote and what it names. */
const worded = <Mention extends Quote, More extends object>(
  document: string,
  mentions: readonly Mention[],
  more: (mention: Mention) => More,
) =>
  mentions.map((mention, position) => ({
    document_id: document,
    position,
    text: mention.text,
    start_at: mention.span[0],
    end_at: mention.span[1],
    ...more(mention),
  }))

export const discussedRows = ({ document, discussed }: Reading): DiscussedRow[] =>
  worded(document.id, discussed, ({ topic, engagement }) => ({ topic, engagement }))

export const formulaUseRows = (reading: Reading): FormulaUseRow[] => {
  const { document, formulas, statements } = reading
  const day = dayOf(reading)
  const said = new Map(statements.map((one) => [one.id, one]))
  return worded(document.id, formulas, ({ formula, statement }) => {
    const { speakers, engagement } = (statement !== null && said.get(statement)) || { speakers: [], engagement: null }
    return { formula, statement, day: day(engagement), parties: [...new Set(speakers.flatMap(({ party }) => party ?? []))], engagement }
  })
}

export const occasionRows = ({ document, occasions }: Reading): OccasionRow[] =>
  worded(document.id, occasions, ({ occasion, ordinal, baseYear, year }) => ({ occasion, ordinal, base_year: baseYear, year }))

export const forumRows = ({ document, forums }: Reading): ForumRow[] => worded(document.id, forums, ({ forum }) => ({ forum }))

export const instrumentRows = ({ document, instruments }: Reading): InstrumentRow[] =>
  worded(document.id, instruments, ({ instrument }) => ({ instrument }))

export const unreadRows = ({ document, coverage }: Reading): UnreadRow[] =>
  coverage.unread.map(({ start, end }, position) => ({
    document_id: document.id,
    position,
    text: document.text.slice(start, end),
    start_at: start,
    end_at: end,
  }))

export const issueRows = ({ document, issues }: Reading): IssueRow[] =>
  issues.map(({ code, message, span }, position) => ({
    document_id: document.id,
    position,
    code,
    message,
    start_at: span?.start ?? null,
    end_at: span?.end ?? null,
  }))
