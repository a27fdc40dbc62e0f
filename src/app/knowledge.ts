import { existsSync } from 'node:fs'
import { knowledgeBase } from '../knowledge/base.ts'
import { readCompiled } from '../knowledge/compiled.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Registers } from '../knowledge/registers.ts'
import { packageFile } from './package-files.ts'
import type { Settings } from './settings.ts'

/** The built-in registers with the user's laid over them. The loader of YAML is only loaded where there is YAML to load. */
export async function loadKnowledge({ knowledge, held }: Pick<Settings, 'knowledge' | 'held'>): Promise<KnowledgeBase> {
  if (held) return held.knowledge
  const compiled = packageFile('dist', 'knowledge.json')
  const base: Registers | null = existsSync(compiled) ? readCompiled(compiled) : null
  if (base && knowledge.length === 0) return knowledgeBase(base)
  const { loadOver, loadRegisters } = await import('../knowledge/load.ts')
  return knowledgeBase(base ? loadOver(base, knowledge) : loadRegisters(packageFile('knowledge'), knowledge))
}
