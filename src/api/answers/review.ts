import type { Doubt, ReviewItem } from '../../app/review/find.ts'
import type { Page } from '../page.ts'

export type ReviewPage = Page<ReviewItem>
export type ReviewCounts = Readonly<Record<Doubt, number>>
