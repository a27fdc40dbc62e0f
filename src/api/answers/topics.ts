import type { TopicListed } from '../../app/topics.ts'

export type TopicsAnswer = Readonly<{ items: readonly TopicListed[] }>
