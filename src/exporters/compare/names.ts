import type { Absence, Change, Comparison, Pair } from '../../model/comparison.ts'
import type { Tone } from './parts.ts'

type AnyChange = Change | 'reworded' | 'matched' | 'succeeded' | 'contradicted'

/** What the two sides and their differences are called: of two engagements, or of two accounts of one. */
export type Names = Readonly<{
  sideNames: Pair<string>
  legend: readonly string[]
  /** A question mark says that our copy of the other side may lack it. */
  labelOf(change: AnyChange, absence?: Absence | null): string
  noteOf(absence: Absence | null): string | null
}>

const fileOf = ({ accounts: [account] }: Comparison['sides'][0]): string => account?.file.split('/').at(-1) ?? 'unknown'

function accountNames([first, second]: Comparison['sides']): Pair<string> {
  const names: Pair<string> = [first.accounts[0]?.holder ?? fileOf(first), second.accounts[0]?.holder ?? fileOf(second)]
  return names[0] === names[1] ? [fileOf(first), fileOf(second)] : names
}

const BY_WORDING: Readonly<Record<Comparison['wordingOf'], string>> = {
  policy: 'reworded',
  edition: 'reworded, perhaps by the edition',
  language: 'reworded, perhaps by the language',
}

function labelsOf(
  isAccounts: boolean,
  [first, second]: Pair<string>,
  wordingOf: Comparison['wordingOf'],
): Readonly<Record<AnyChange, string>> {
  const both = { matched: 'both speak of it', contradicted: 'contradicted' }
  if (!isAccounts)
    return { ...both, gone: 'gone', new: 'new', kept: 'kept', changed: 'changed', reworded: BY_WORDING[wordingOf], succeeded: 'succeeded' }
  return {
    ...{ ...both, gone: `only ${first}`, new: `only ${second}`, kept: 'both', changed: 'both, told otherwise' },
    ...{ reworded: 'both, in other words', succeeded: 'another person' },
  }
}

/** All that one side alone has. */
const absencesIn = (comparison: Comparison): readonly Readonly<{ change: string; absence: Absence | null }>[] => {
  const { topics, statements, formulas, commitments, occasions, forums, instruments, atmosphere } = comparison
  return [topics, statements, formulas, commitments, occasions, forums, instruments, atmosphere].flat()
}

function legendOf(comparison: Comparison, labels: Readonly<Record<AnyChange, string>>, sideNames: Pair<string>): string[] {
  const all = absencesIn(comparison)
  const accounts = comparison.mode === 'accounts' ? sideNames : ['the earlier account', 'the later account']
  return (['gone', 'new'] as const).flatMap((change) => {
    const own = all.filter((row) => row.change === change)
    const other = accounts[change === 'gone' ? 1 : 0]
    const has = (reason: Absence['reason']): boolean => own.some(({ absence }) => absence?.reason === reason)
    return [
      ...(has('not-said') ? [`${labels[change]}: not said in ${other}, of which our copy is whole`] : []),
      ...(has('copy-doubtful') ? [`${labels[change]}?: not in our copy of ${other}, which may lack it`] : []),
    ]
  })
}

export function namesOf(comparison: Comparison): Names {
  const { mode, sides, wordingOf } = comparison
  const isAccounts = mode === 'accounts'
  const sideNames: Pair<string> = isAccounts ? accountNames(sides) : ['before', 'after']
  const labels = labelsOf(isAccounts, sideNames, wordingOf)
  return {
    sideNames,
    legend: legendOf(comparison, labels, sideNames),
    labelOf: (change, absence) => `${labels[change]}${absence && absence.reason !== 'not-said' ? '?' : ''}`,
    noteOf: (absence) => (absence?.reason === 'no-account' ? absence.because.join('; ') : null),
  }
}

export const toneOf = (change: AnyChange): Tone => {
  if (change === 'gone' || change === 'new' || change === 'kept') return change
  return change === 'contradicted' ? 'doubt' : 'changed'
}
