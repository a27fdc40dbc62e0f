import type { CommitmentLife } from './commitment-life.ts'
import type { Quote } from './span.ts'
import type { Commitment } from './statement.ts'

/** What sides undertook of which nothing later is told, with its age. */
export type OpenCommitment = Readonly<{
  document: string
  file: string
  language: string
  /** Id within the document. */
  commitment: string
  engagement: string | null
  by: readonly string[]
  between: readonly string[]
  act: Commitment['act']
  topics: readonly string[]
  words: readonly Quote[]
}> &
  Pick<CommitmentLife, 'grade' | 'state' | 'made' | 'elapsed' | 'due' | 'decided'>
