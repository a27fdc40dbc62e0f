import type { Resource } from '../desk.ts'
import { decisions } from './decisions.ts'
import { engagements } from './engagements.ts'
import { intakes } from './intakes.ts'
import { parties } from './parties.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { status } from './status.ts'

/** Every resource, in the order of the documentation: adding one is one line here. */
export const RESOURCES: readonly Resource[] = [status, parties, engagements, ...decisions, ...review, ...intakes, ...search]
