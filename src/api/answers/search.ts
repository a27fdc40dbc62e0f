import type { SearchFacets, SearchHit } from '../../model/search-hit.ts'

/**
 * What was found, named things first, then documents and statements in the order asked for.
 * `documents`: how many hold the words; `looked`: how many of them, the newest of those that no page before had, are ordered and counted here with their statements.
 */
export type SearchAnswer = Readonly<{
  items: readonly SearchHit[]
  next: string | null
  /** Of the kinds asked for; at least so many where not every document is looked at. */
  total: number
  facets: SearchFacets
  documents: number
  looked: number
}>
