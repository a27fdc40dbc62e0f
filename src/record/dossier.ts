import type { Account, JoinedEngagement } from '../model/account.ts'
import type { Decision } from '../model/decision.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Discussed, FormulaUse, Reading } from '../model/reading.ts'
import type { Commitment, Statement } from '../model/statement.ts'

/**
 * What is reasoned over: the engagements of a relationship, a person or a mechanism with the readings of the documents that tell them,
 * as decisions have them. Everything in this folder works on it and is pure.
 */
export type Dossier = Readonly<{
  /** In order of time, those without a date last. */
  engagements: readonly JoinedEngagement[]
  /** By document. */
  readings: ReadonlyMap<string, Reading>
  /** Those that stand. */
  decisions: readonly Decision[]
  /** ISO day on which the question is asked. */
  today: string
}>

/** What one account tells of its engagement. */
export type Told = Readonly<{
  account: Account
  reading: Reading
  engagement: Engagement
  statements: readonly Statement[]
  commitments: readonly Commitment[]
  discussed: readonly Discussed[]
  formulas: readonly FormulaUse[]
}>

/** Facts of an engagement, and those of no particular one where the document is an account of this one alone. */
function belongsTo(reading: Reading, engagement: Engagement): (of: string | null) => boolean {
  const held = reading.engagements.filter(({ status }) => status === 'held')
  const isOnly = held.length === 1 && held[0]?.id === engagement.id
  return (of) => of === engagement.id || (of === null && isOnly)
}

/** What each account of an engagement tells, in the order of accounts. Copies of another account are left out unless asked for. */
export function toldOf({ readings }: Pick<Dossier, 'readings'>, joined: JoinedEngagement, { copies = false } = {}): Told[] {
  return joined.accounts.flatMap((account) => {
    const reading = readings.get(account.document)
    const engagement = reading?.engagements.find(({ id }) => id === account.engagement)
    if (!reading || !engagement || (account.copyOf !== null && !copies)) return []
    const belongs = belongsTo(reading, engagement)
    const statements = reading.statements.filter((statement) => belongs(statement.engagement))
    const own = new Set(statements.map(({ id }) => id))
    return [
      {
        account,
        reading,
        engagement,
        statements,
        commitments: reading.commitments.filter((one) => belongs(one.engagement)),
        discussed: reading.discussed.filter((one) => belongs(one.engagement)),
        formulas: reading.formulas.filter(({ statement }) => statement !== null && own.has(statement)),
      },
    ]
  })
}
