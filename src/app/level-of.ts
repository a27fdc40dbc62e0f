import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { OfficeRank } from '../knowledge/registers.ts'
import { highest, type Level } from '../model/level.ts'

const LEVEL_OF_RANK: Readonly<Record<OfficeRank, Level>> = {
  'head-of-state': 'leaders',
  'head-of-government': 'leaders',
  'body-head': 'leaders',
  'deputy-head': 'ministers',
  'top-diplomat': 'ministers',
  'foreign-minister': 'ministers',
  'defence-minister': 'ministers',
  'security-council-secretary': 'ministers',
  'national-security-adviser': 'ministers',
  'party-leadership': 'ministers',
  parliament: 'ministers',
  minister: 'ministers',
  'deputy-minister': 'officials',
  ambassador: 'officials',
  other: 'officials',
}

/** The level of who holds these offices: of the highest of them; null where the registers know none. */
export const levelOf =
  ({ findOffice }: KnowledgeBase) =>
  (offices: readonly string[]): Level | null =>
    highest(
      offices.map((id) => {
        const office = findOffice(id)
        return office && LEVEL_OF_RANK[office.rank]
      }),
    )
