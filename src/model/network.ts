import type { Edtf } from './edtf.ts'
import type { EngagementKind } from './engagement.ts'
import type { RibbonLevel } from './ribbon.ts'

/** Who meets: a person (`person`: id of the registers, null when in none) or a party. `engagements`: within what was asked. */
export type NetworkNode = Readonly<{
  id: string
  person: string | null
  name: string
  party: string | null
  engagements: number
  /** Of the highest office held in these engagements; null where the registers know of none. */
  level: RibbonLevel | null
}>

/** That two took part in the same engagements, on different sides. */
export type NetworkLink = Readonly<{
  a: string
  b: string
  engagements: number
  kinds: Readonly<Partial<Record<EngagementKind, number>>>
  /** Dates of the first and the last of them; null where none has one. */
  first: Edtf | null
  last: Edtf | null
  /** Id of the latest. */
  newest: string
}>

/** Who meets whom. */
export type Network = Readonly<{
  by: 'person' | 'party'
  nodes: readonly NetworkNode[]
  /** The strongest first. */
  links: readonly NetworkLink[]
  /** What is not shown, since only the strongest links are. */
  leftOut: Readonly<{ links: number; nodes: number }>
  /** How many engagements the links rest on, and how many answer the question but have no date, so that no stretch of time holds them. */
  engagements: number
  undated: number
  /** Of all times, not only of those asked for; those whose date is coarser than a month are in `coarse`. */
  byMonth: readonly Readonly<{ month: string; engagements: number }>[]
  coarse: number
}>
