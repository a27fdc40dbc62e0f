import type { Resource } from '../desk.ts'
import { briefs } from './brief.ts'
import { calendar } from './calendar.ts'
import { commitments } from './commitments.ts'
import { compare } from './compare.ts'
import { decisions } from './decisions.ts'
import { document, documents, documentText } from './documents.ts'
import { accounts, engagement } from './engagement.ts'
import { engagements } from './engagements.ts'
import { formulaStrips } from './formula-strips.ts'
import { formulas } from './formulas.ts'
import { intakes } from './intakes.ts'
import { names } from './names.ts'
import { network } from './network.ts'
import { offices } from './offices.ts'
import { parties } from './parties.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { positionCourse, positionMatrix, positions } from './positions.ts'
import { relations } from './relations.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { statements } from './statements.ts'
import { status } from './status.ts'
import { timeline } from './timeline.ts'
import { topics } from './topics.ts'

/** Every resource, in the order of the documentation: adding one is one line here. */
export const RESOURCES: readonly Resource[] = [
  ...[status, parties, topics, names],
  ...[engagements, engagement, accounts, timeline, compare],
  ...relations,
  ...[documents, document, documentText, statements],
  // Before the address with an id, which would take `strips` for one.
  formulaStrips,
  ...formulas,
  ...commitments,
  ...[positionMatrix, positions, positionCourse],
  ...people,
  ...offices,
  ...network,
  ...[places, calendar],
  ...decisions,
  ...review,
  ...intakes,
  ...search,
  ...briefs,
]
