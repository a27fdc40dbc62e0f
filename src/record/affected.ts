import type { Decision, PersonName } from '../model/decision.ts'

/** What a decision may change: the facts of some documents, and of all that name some people. */
export type Affected = Readonly<{ documents: readonly string[]; people: readonly PersonName[] }>

const NOTHING: Affected = { documents: [], people: [] }

/** What a decision changes when it is taken or undone; `log` holds what it may undo. */
export function affectedBy({ ruling }: Decision, log: readonly Decision[]): Affected {
  switch (ruling.kind) {
    case 'same-engagement':
    case 'other-engagement':
      return { documents: ruling.engagements.map(({ document }) => document), people: [] }
    case 'date':
      return { documents: [ruling.engagement.document], people: [] }
    case 'speaker':
      return { documents: [ruling.statement.document], people: [] }
    case 'sentence-read':
      return { documents: [ruling.sentence.document], people: [] }
    case 'other-person':
      return { documents: [ruling.document], people: [] }
    case 'same-person':
      return { documents: [], people: ruling.people }
    case 'undo': {
      const undone = log.find(({ id }) => id === ruling.decision)
      return undone ? affectedBy(undone, log) : NOTHING
    }
    default:
      return NOTHING
  }
}
