import { type Count, checkRegisters, countRegisters } from '../knowledge/check.ts'
import type { Finding } from '../knowledge/finding.ts'
import { loadKnowledge } from './knowledge.ts'
import type { Settings } from './settings.ts'

export type KnowledgeReport = Readonly<{ version: string; counts: readonly Count[]; findings: readonly Finding[] }>

/** How large the registers are, how much of them nobody checked, and what is wrong in them. */
export async function checkKnowledge(settings: Settings): Promise<KnowledgeReport> {
  const { registers } = await loadKnowledge(settings)
  return { version: registers.version, counts: countRegisters(registers), findings: checkRegisters(registers) }
}
