import type { Resource } from '../desk.ts'
import { compare } from './compare.ts'
import { decisions } from './decisions.ts'
import { engagements } from './engagements.ts'
import { intakes } from './intakes.ts'
import { names } from './names.ts'
import { parties } from './parties.ts'
import { positionCourse, positionMatrix, positions } from './positions.ts'
import { review } from './review.ts'
import { status } from './status.ts'

/** Every resource, in the order of the documentation: adding one is one line here. */
export const RESOURCES: readonly Resource[] = [
  status,
  parties,
  names,
  engagements,
  compare,
  positionMatrix,
  positions,
  positionCourse,
  ...decisions,
  ...review,
  ...intakes,
]
