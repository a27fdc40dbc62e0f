import type { Telling } from '../model/account.ts'
import type { Decision } from '../model/decision.ts'
import { affectedBy } from './affected.ts'
import { findTelling } from './anchors.ts'

type Named = Pick<Telling, 'document' | 'engagement'>

const peopleIn = (tellings: readonly Named[]): ReadonlySet<string> =>
  new Set(
    tellings.flatMap(({ engagement: { participants, others } }) =>
      [...participants, ...others].flatMap(({ person, party, name }) => [...(person ? [person] : []), `${party ?? ''}:${name}`]),
    ),
  )

/** Decisions that stand and are about an engagement: its accounts, its date, the people who took part. */
export function decisionsAboutEngagement(standing: readonly Decision[], tellings: readonly Named[]): Decision[] {
  const people = peopleIn(tellings)
  const documents = new Set(tellings.map(({ document }) => document))
  return standing.filter(({ ruling }) => {
    switch (ruling.kind) {
      case 'same-engagement':
      case 'other-engagement':
        return ruling.engagements.some((anchor) => findTelling(anchor, tellings))
      case 'date':
        return findTelling(ruling.engagement, tellings) !== null
      case 'same-person':
        return ruling.people.some((one) => people.has(one))
      case 'other-person':
        return documents.has(ruling.document)
      default:
        return false
    }
  })
}

/** Decisions that stand and are about the words of one document. */
export const decisionsAboutDocument = (standing: readonly Decision[], document: string): Decision[] =>
  standing.filter((decision) => {
    const { ruling } = decision
    if (ruling.kind === 'commitment') return ruling.commitment.document === document
    return affectedBy(decision, standing).documents.includes(document)
  })
