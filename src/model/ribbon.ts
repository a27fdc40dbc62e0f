import type { Channel, EngagementKind, EngagementStatus, MechanismSession } from './engagement.ts'
import type { When } from './when.ts'

/** How high those who meet stand, the highest first. */
export const RIBBON_LEVELS = ['head-of-state', 'head-of-government', 'minister', 'official'] as const
export type RibbonLevel = (typeof RIBBON_LEVELS)[number]

/** Someone who led a side. */
export type RibbonPerson = Readonly<{ name: string; party: string | null }>

/** An engagement on a ribbon of time: what is drawn of it and what a glance tells. */
export type RibbonItem = Readonly<{
  id: string
  status: EngagementStatus
  kind: EngagementKind
  channel: Channel | null
  /** Of the side that stands lower; null where the office of one side is not known. */
  level: RibbonLevel | null
  when: When
  city: string | null
  country: string | null
  mechanism: MechanismSession | null
  people: readonly RibbonPerson[]
  parties: readonly string[]
  /** How many documents tell it. */
  accounts: number
  /** Engagements of one visit have its id. */
  visit: string | null
}>
