import type { HitKind } from '../../model/search-hit.ts'

/** A hit with what it is counted and ordered by, before anything is made to be shown. */
export type Found = Readonly<{
  kind: HitKind
  id: string
  document: string | null
  parties: readonly string[]
  publisher: string | null
  language: string | null
  /** ISO. */
  day: string | null
  rank: number
}>

export const keyOf = ({ document, id }: Pick<Found, 'document' | 'id'>): string => `${document}#${id}`

const newest = (a: Found, b: Found): number => {
  const [one, other] = [a.day ?? '', b.day ?? '']
  return one === other ? 0 : one > other ? -1 : 1
}

const inPlace = (a: Found, b: Found): number => {
  const [one, other] = [`${a.document}`, `${b.document}`]
  if (one !== other) return one < other ? -1 : 1
  return Number(b.kind === 'document') - Number(a.kind === 'document') || b.rank - a.rank
}

export const ORDERS = {
  best: (a: Found, b: Found): number => b.rank - a.rank || newest(a, b) || inPlace(a, b),
  newest: (a: Found, b: Found): number => newest(a, b) || inPlace(a, b),
} as const
