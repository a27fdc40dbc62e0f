import type { ReviewItem } from '../../api/answers.ts'
import type { review } from '../../strings/review.ts'

export type ActionName = keyof typeof review.actions

/** What one may do with a kind of item, and by which key. */
export type Action = Readonly<{ name: ActionName; key: string }>

const ACTIONS: Readonly<Record<ReviewItem['kind'], readonly Action[]>> = {
  joins: [
    { name: 'confirm', key: 'c' },
    { name: 'apart', key: 'a' },
    { name: 'date', key: 'd' },
  ],
  pairs: [
    { name: 'same', key: 's' },
    { name: 'not-same', key: 'n' },
  ],
  conflicts: [
    { name: 'date', key: 'd' },
    { name: 'apart', key: 'a' },
  ],
  people: [{ name: 'person', key: 'p' }],
  unread: [{ name: 'sentence', key: 'x' }],
}

export const actionsOf = (kind: ReviewItem['kind']): readonly Action[] => ACTIONS[kind]

/** What one would do first; null where nothing need be done: values that differ stay on record, all of them. */
export const firstOf = (item: ReviewItem): ActionName | null =>
  item.kind === 'conflicts' && !item.one.conflicts.some(({ field }) => field === 'date') ? null : (actionsOf(item.kind)[0]?.name ?? null)

/** Every key with what it does, for the help. */
export const ALL_ACTIONS: readonly Action[] = [
  ...new Map(Object.values(ACTIONS).flatMap((list) => list.map((one) => [one.name, one]))).values(),
]

/** What a decision is to say, as the API takes it. */
export type Wish = Readonly<{ kind: string } & Record<string, unknown>>

/** What is told of an item where it is decided by one choice alone. */
export function plainWish(action: ActionName, item: ReviewItem): Wish | null {
  if (item.kind === 'pairs') {
    const engagements = [item.one.engagement.id, item.other.engagement.id]
    return action === 'same' || action === 'not-same' ? { kind: action, engagements } : null
  }
  if (item.kind === 'unread')
    return action === 'sentence' ? { kind: 'sentence', document: item.sentence.document, words: item.sentence.quote.text } : null
  if (item.kind === 'people') return null
  return action === 'confirm' ? { kind: 'confirm', engagement: item.one.engagement.id } : null
}
