import { englishNameBy } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Office } from '../knowledge/registers.ts'
import type { RibbonLevel } from '../model/ribbon.ts'
import { levelsIn } from './levels-in.ts'

/** An office of the registers, as every answer tells it. */
export type OfficeTold = Readonly<{
  id: string
  party: string
  partyName: string
  /** The name it has now. */
  name: string
  rank: string
  level: RibbonLevel | null
}>

export const officeTold = ({ id, party, names, rank }: Office, knowledge: KnowledgeBase): OfficeTold => ({
  ...{ id, party, partyName: englishNameBy(knowledge.findParty, party) },
  ...{ name: names.at(-1)?.en?.[0] ?? id, rank, level: levelsIn(knowledge)([id]) },
})
