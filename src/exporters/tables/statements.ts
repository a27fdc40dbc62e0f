import type { FormulaUse } from '../../model/reading.ts'
import type { Quote } from '../../model/span.ts'
import type { Commitment, Statement } from '../../model/statement.ts'
import { type Column, span } from './column.ts'

/** The document that a fact stands in, and the day of what it was said at. */
export type InDocument = Readonly<{
  document: string
  file: string
  sourceName: string | null
  published: string | null
  date: string | null
}>
export type StatementInDocument = Statement & InDocument
export type CommitmentInDocument = Commitment & InDocument
export type FormulaUseInDocument = FormulaUse &
  InDocument &
  Readonly<{ speakers: readonly string[]; parties: readonly string[]; content: string | null }>

const inDocument: readonly Column<InDocument>[] = [
  { name: 'document', means: 'Document it stands in', of: ({ document }) => document },
  { name: 'file', means: 'Its file', of: ({ file }) => file },
  { name: 'source_name', means: 'Publisher of the account', of: ({ sourceName }) => sourceName },
  { name: 'published', means: 'Day of publication (EDTF)', of: ({ published }) => published },
  { name: 'date', means: 'Day of the engagement (EDTF)', of: ({ date }) => date },
]

const words = (content: readonly Quote[]): string => content.map(({ text }) => text).join(' … ')
const spans = (content: readonly Quote[]): string[] => content.map((part) => span(part) ?? '')

/** One row a statement. */
export const statementColumns: readonly Column<StatementInDocument>[] = [
  ...inDocument,
  { name: 'statement', means: 'Id within the document', of: ({ id }) => id },
  { name: 'engagement_in_document', means: 'Engagement within the document', of: ({ engagement }) => engagement },
  { name: 'speakers', means: 'Who is reported to have said it', of: ({ speakers }) => speakers.map(({ name }) => name) },
  { name: 'persons', means: 'Their ids in the registers', of: ({ speakers }) => speakers.flatMap(({ person }) => person ?? []) },
  { name: 'parties', means: 'Their parties', of: ({ speakers }) => [...new Set(speakers.flatMap(({ party }) => party ?? []))] },
  { name: 'joint', means: 'true: the two sides together', of: ({ joint }) => joint },
  { name: 'official', means: 'false: observers, journalists', of: ({ official }) => official },
  { name: 'source', means: 'Words that name the speaker', of: ({ source }) => source?.text ?? null },
  { name: 'source_span', means: 'Where they stand', of: ({ source }) => span(source) },
  { name: 'cue', means: 'Reporting words', of: ({ cue }) => cue?.text ?? null },
  { name: 'cue_span', means: 'Where they stand', of: ({ cue }) => span(cue) },
  { name: 'content', means: 'Words of the content; parts set apart by …', of: ({ content }) => words(content) },
  { name: 'content_span', means: 'Where they stand', of: ({ content }) => spans(content) },
  { name: 'mode', means: 'direct, mixed, indirect or free', of: ({ mode }) => mode },
  { name: 'attributed_by', means: 'cue, pronoun, running-speaker or document', of: ({ attributedBy }) => attributedBy },
  { name: 'act', means: 'assertive, directive, commissive or expressive (Searle)', of: ({ act }) => act },
  { name: 'addressee', means: 'both, or a party', of: ({ addressee }) => addressee },
  { name: 'topics', means: 'Topics', of: ({ topics }) => [...topics] },
  { name: 'formulas', means: 'Set phrases in it', of: ({ formulas }) => [...formulas] },
]

/** One row a commitment. */
export const commitmentColumns: readonly Column<CommitmentInDocument>[] = [
  ...inDocument,
  { name: 'commitment', means: 'Id within the document', of: ({ id }) => id },
  { name: 'statement', means: 'Statement that makes it', of: ({ statement }) => statement },
  { name: 'engagement_in_document', means: 'Engagement within the document', of: ({ engagement }) => engagement },
  { name: 'by', means: 'Parties that undertake it', of: ({ by }) => [...by] },
  { name: 'act', means: 'agree, pledge, support, invite or accept', of: ({ act }) => act },
  { name: 'content', means: 'Words of the content', of: ({ content }) => words(content) },
  { name: 'content_span', means: 'Where they stand', of: ({ content }) => spans(content) },
  { name: 'due', means: 'Due wording', of: ({ due }) => due?.text ?? null },
  { name: 'due_date', means: 'Due date (EDTF); empty when the wording names no time', of: ({ due }) => due?.edtf ?? null },
  { name: 'topics', means: 'Topics', of: ({ topics }) => [...topics] },
]

/** One row a use of a set phrase. */
export const formulaColumns: readonly Column<FormulaUseInDocument>[] = [
  ...inDocument,
  { name: 'formula', means: 'Id of the set phrase in the registers', of: ({ formula }) => formula },
  { name: 'text', means: 'Its words here', of: ({ text }) => text },
  { name: 'span', means: 'Where they stand', of: (use) => span(use) },
  { name: 'statement', means: 'Statement it stands in', of: ({ statement }) => statement },
  { name: 'speakers', means: 'Who said it', of: ({ speakers }) => [...speakers] },
  { name: 'parties', means: 'Their parties', of: ({ parties }) => [...parties] },
  { name: 'content', means: 'The statement', of: ({ content }) => content },
]
