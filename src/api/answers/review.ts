import type { ReviewItem, ReviewKind } from '../../app/review/find.ts'
import type { RegisterPeople } from '../../app/review/register-people.ts'
import type { Page } from '../page.ts'

export type ReviewPage = Page<ReviewItem>
export type ReviewCounts = Readonly<Record<ReviewKind, number>>
export type RegisterPeopleAnswer = RegisterPeople
