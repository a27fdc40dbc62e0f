import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Captured } from '../model/captured.ts'
import type { MadeBy, Reading } from '../model/reading.ts'
import { loadKnowledge } from './knowledge.ts'
import type { Settings } from './settings.ts'

/** Reads captured texts, all with the same rules and knowledge. */
export type Reader = Readonly<{ read(captured: Captured): Reading; madeBy: MadeBy; knowledge: KnowledgeBase }>

const EMPTY: Captured = { id: 'sha256:', file: '-', text: '', metadata: {}, raw: true }

export async function openReader(settings: Pick<Settings, 'knowledge'>): Promise<Reader> {
  const [knowledge, { prepareReader }] = await Promise.all([loadKnowledge(settings), import('../read.ts')])
  const read = prepareReader({ knowledge })
  return { read, madeBy: read(EMPTY).madeBy, knowledge }
}
