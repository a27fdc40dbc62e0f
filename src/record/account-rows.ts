import type { Absence, Cited, CommitmentRow, Comparison, Notice, Pair, Redline, StatementRow } from '../model/comparison.ts'
import { cite } from './compare/cited.ts'
import { speakerName } from './compare/speakers.ts'
import type { Told } from './dossier.ts'

/** Who tells it: only the first account, only the second, both; or both, and they cannot both be right. */
export type ToldBy = 'first' | 'second' | 'both' | 'contradicted'

/** A thing that one account of an engagement tells, or two, with their words side by side. */
export type AccountRow = Readonly<{
  kind: 'circumstance' | 'statement' | 'commitment'
  /** A topic's id; of a circumstance what it is: date, place … */
  topic: string | null
  /** A name, or `both sides`; null for a circumstance. */
  speaker: string | null
  by: ToldBy
  /** How the words of two accounts are alike; null where one tells it. matched: alike in two languages, whose words are not compared. */
  how: 'kept' | 'reworded' | 'matched' | 'changed' | null
  sides: Pair<readonly Cited[]>
  /** What each tells of a circumstance; empty for what was said. */
  values: readonly (string | null)[]
  likeness: number | null
  redline: Redline | null
  /** Why the other account lacks it. */
  absence: Absence | null
}>

/** Two accounts of one engagement, row by row; `sides[1]` is null where there is but one. */
export type AccountPair = Readonly<{
  sides: readonly [Comparison['sides'][0]['accounts'], Comparison['sides'][0]['accounts'] | null]
  wordingOf: Comparison['wordingOf']
  notices: readonly Notice[]
  rows: readonly AccountRow[]
}>

type Change = StatementRow['change']

const toldBy = (change: Change): ToldBy => (change === 'gone' ? 'first' : change === 'new' ? 'second' : 'both')
const howOf = (change: Change): AccountRow['how'] => (change === 'gone' || change === 'new' ? null : change)

const circumstances = ({ circumstances: rows }: Comparison): AccountRow[] =>
  rows.map(({ what, change, sides: [a, b] }) => ({
    ...{ kind: 'circumstance', topic: what, speaker: null, likeness: null, redline: null, absence: null },
    by: change === 'contradicted' ? 'contradicted' : a && b ? 'both' : a ? 'first' : 'second',
    how: change === 'kept' || change === 'changed' ? change : null,
    sides: [a?.words ?? [], b?.words ?? []],
    values: [a?.value ?? null, b?.value ?? null],
  }))

const statementRow = ({ topic, speaker, change, sides: [a, b], likeness, redline, absence }: StatementRow): AccountRow => ({
  ...{ kind: 'statement', topic, speaker, values: [], likeness, redline, absence },
  by: toldBy(change),
  how: howOf(change),
  sides: [a.flatMap(({ content }) => content), b.flatMap(({ content }) => content)],
})

const commitmentRow = ({ by, change, topics, sides, redline, absence }: CommitmentRow): AccountRow => ({
  ...{ kind: 'commitment', topic: topics[0] ?? null, speaker: by, values: [], likeness: null, redline, absence },
  ...{ by: toldBy(change), how: howOf(change), sides },
})

/** The rows of a comparison of two accounts. */
export const accountPair = (comparison: Comparison): AccountPair => ({
  sides: [comparison.sides[0].accounts, comparison.sides[1].accounts],
  wordingOf: comparison.wordingOf,
  notices: comparison.notices,
  rows: [...circumstances(comparison), ...comparison.statements.map(statementRow), ...comparison.commitments.map(commitmentRow)],
})

/** The rows of the one account that there is. */
export function loneAccount(told: Told): AccountPair {
  const { document, file, holder, carrier, tier, language, published } = told.account
  const alone = { by: 'first', how: null, values: [], likeness: null, redline: null, absence: null } as const
  const own = (content: readonly Parameters<typeof cite>[1][]): AccountRow['sides'] => [content.map((quote) => cite(told, quote)), []]
  return {
    sides: [[{ document, file, holder, carrier, tier, language, published }], null],
    ...{ wordingOf: 'policy', notices: [] },
    rows: [
      ...told.statements.map(
        (one): AccountRow => ({
          ...{ kind: 'statement', topic: one.topics[0] ?? null, speaker: speakerName(one), ...alone, sides: own(one.content) },
        }),
      ),
      ...told.commitments.map(
        (one): AccountRow => ({
          ...{
            kind: 'commitment',
            topic: one.topics[0] ?? null,
            speaker: [...one.by].sort().join(', '),
            ...alone,
            sides: own(one.content),
          },
        }),
      ),
    ],
  }
}
