import { englishName } from '../knowledge/english-name.ts'
import { loadKnowledge } from './knowledge.ts'
import type { Settings } from './settings.ts'

/** A topic of the registers by its English name. */
export type TopicListed = Readonly<{ id: string; name: string }>

/** The topics that the registers know, by name. */
export async function listTopics(settings: Settings): Promise<TopicListed[]> {
  const { registers } = await loadKnowledge(settings)
  return registers.topics
    .map(({ id, names }) => ({ id, name: englishName({ id, names }) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
