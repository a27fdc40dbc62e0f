import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { OfficeRank } from '../knowledge/registers.ts'
import type { RibbonLevel } from '../model/ribbon.ts'
import { highestOf, type LevelOf } from '../record/ribbon-level.ts'

const LEVEL_OF_RANK: Readonly<Record<OfficeRank, RibbonLevel>> = {
  'head-of-state': 'head-of-state',
  'head-of-government': 'head-of-government',
  // The head of a council or a union meets heads of government as one of them.
  'body-head': 'head-of-government',
  'deputy-head': 'minister',
  'top-diplomat': 'minister',
  'foreign-minister': 'minister',
  'defence-minister': 'minister',
  'security-council-secretary': 'minister',
  'national-security-adviser': 'minister',
  'party-leadership': 'minister',
  parliament: 'minister',
  minister: 'minister',
  'deputy-minister': 'official',
  ambassador: 'official',
  other: 'official',
}

/** The level of who holds these offices: of the highest of them; null where the registers know none. */
export const levelsIn =
  ({ findOffice }: KnowledgeBase): LevelOf =>
  (offices) =>
    highestOf(
      offices.map((id) => {
        const office = findOffice(id)
        return office ? LEVEL_OF_RANK[office.rank] : null
      }),
    )
