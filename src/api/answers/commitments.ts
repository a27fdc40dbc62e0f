import type { CommitmentListed } from '../../app/commitment-page.ts'

export type CommitmentAnswer = CommitmentListed

/**
 * A stretch of the ledger. `total` is null where a state is asked for: then `looked` of the `of` commitments that answer otherwise have been
 * looked through so far, and there may be more while `next` is not null.
 */
export type CommitmentPage = Readonly<{
  items: readonly CommitmentListed[]
  next: string | null
  total: number | null
  looked: number
  of: number
}>
