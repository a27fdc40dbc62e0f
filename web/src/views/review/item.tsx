import type { ReviewItem } from '../../api/answers.ts'
import { review } from '../../strings/review.ts'
import { Doubt } from './doubt.tsx'
import { Sentence } from './sentence.tsx'
import { Who } from './who.tsx'

/** The current item, with the words to judge it by. */
export function Item({ item }: Readonly<{ item: ReviewItem }>) {
  if (item.kind === 'people') return <Who {...item} />
  if (item.kind === 'unread') return <Sentence sentence={item.sentence} />
  if (item.kind !== 'pairs') return <Doubt doubt={item.one} />
  return (
    <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
      <Doubt doubt={item.one} label={review.first} />
      <Doubt doubt={item.other} label={review.second} />
    </div>
  )
}
