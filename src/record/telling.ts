import type { Engagement } from '../model/engagement.ts'

/** One document's telling of one engagement. */
export type Telling = Readonly<{
  document: string
  file: string
  holder: string | null
  carrier: string | null
  tier: string
  published: string | null
  engagement: Engagement
}>

export type Account = Readonly<{
  document: string
  file: string
  holder: string | null
  carrier: string | null
  tier: string
  engagement: string
}>

/** An engagement with every account of it. Its fields are those of the fullest account. */
export type JoinedEngagement = Readonly<{
  id: string
  engagement: Engagement
  certainty: 'stated' | 'inferred'
  accounts: readonly Account[]
}>
