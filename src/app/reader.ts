import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Captured } from '../model/captured.ts'
import type { MadeBy, Reading } from '../model/reading.ts'
import { loadKnowledge } from './knowledge.ts'
import type { Settings } from './settings.ts'

/** Reads captured texts, all with the same rules and knowledge. */
export type Reader = Readonly<{ read(captured: Captured): Reading; madeBy: MadeBy; knowledge: KnowledgeBase }>

const EMPTY: Captured = { id: 'sha256:', file: '-', text: '', metadata: {}, raw: true }

const made = new WeakMap<KnowledgeBase, Reader>()

export async function openReader(settings: Pick<Settings, 'knowledge' | 'held'>): Promise<Reader> {
  const [knowledge, { prepareReader }] = await Promise.all([loadKnowledge(settings), import('../read.ts')])
  const known = made.get(knowledge)
  if (known) return known
  const read = prepareReader({ knowledge })
  const reader = { read, madeBy: read(EMPTY).madeBy, knowledge }
  made.set(knowledge, reader)
  return reader
}
