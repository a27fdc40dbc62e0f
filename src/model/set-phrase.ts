import type { DatedQuote } from './formula-life.ts'

/** A wording of a recurring phrase. */
export type RecurringWords = DatedQuote &
  Readonly<{
    /** In the pattern language of the registers. */
    pattern: string
    uses: number
    documents: number
  }>

/** A recurring phrase that is in no register: its most telling wording, and others that share most of its words. */
export type RecurringPhrase = RecurringWords &
  Readonly<{
    /** An id that is free in the registers. */
    id: string
    language: string
    parties: readonly string[]
    years: readonly number[]
    first: string | null
    last: string | null
    /** Dunning's log-likelihood ratio of its weakest joint: how far from chance its parts stand together. */
    likelihood: number
    /** Accepted: a person ruled that it is a wording of `formula`. */
    state: 'new' | 'accepted'
    formula: string | null
    variants: readonly RecurringWords[]
  }>
