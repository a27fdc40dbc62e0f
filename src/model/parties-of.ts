import type { Engagement } from './engagement.ts'

/** The parties of an engagement: of those who lead it, and those it names. */
export const partiesOf = ({ participants, parties }: Pick<Engagement, 'participants' | 'parties'>): string[] =>
  [...new Set([...participants.flatMap(({ party }) => party ?? []), ...parties])].sort()
