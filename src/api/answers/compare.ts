import type { Comparison } from '../../model/comparison.ts'

/** One comparison; of the accounts of an engagement one for each side but the first. */
export type CompareAnswer = Readonly<{ items: readonly Comparison[] }>
