import type { Resource } from '../desk.ts'
import { commitments } from './commitments.ts'
import { decisions } from './decisions.ts'
import { document, documents, documentText } from './documents.ts'
import { accounts, engagement } from './engagement.ts'
import { engagements } from './engagements.ts'
import { formulaStrips } from './formula-strips.ts'
import { formulas } from './formulas.ts'
import { intakes } from './intakes.ts'
import { parties } from './parties.ts'
import { relations } from './relations.ts'
import { review } from './review.ts'
import { statements } from './statements.ts'
import { status } from './status.ts'
import { timeline } from './timeline.ts'

/** Every resource, in the order of the documentation: adding one is one line here. */
export const RESOURCES: readonly Resource[] = [
  ...[status, parties, engagements, engagement, accounts, documents, document, documentText, statements],
  ...formulas,
  ...commitments,
  ...[timeline, formulaStrips, ...relations],
  ...decisions,
  ...review,
  ...intakes,
]
