/** What the life of commitments needs to know of the world. */
export type LifeRegisters = Readonly<{
  /** Which party chaired a forum in which year. */
  chairsOf(forum: string): readonly Readonly<{ party: string; year: number }>[]
  /** The forum that a mechanism belongs to. */
  forumOf(mechanism: string): string | null
  /** Folded words of the names of parties: they say nothing of a matter between these. */
  partyWords: ReadonlySet<string>
}>

export const NO_REGISTERS: LifeRegisters = { chairsOf: () => [], forumOf: () => null, partyWords: new Set() }
