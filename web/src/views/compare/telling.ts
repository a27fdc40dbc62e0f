import type { Absence, Cited, Comparison, NamesAnswer } from '../../api/answers.ts'
import { compare } from '../../strings/compare.ts'

export type Side = 0 | 1
export type AnyChange = keyof typeof compare.changes

/** How one comparison is told: the names of its sides, of its states, and of what it names by id. */
export type Telling = Readonly<{
  comparison: Comparison
  sides: readonly [string, string]
  labelOf: (change: AnyChange) => string
  /** Why the other side lacks it, in words. */
  absenceOf: (absence: Absence | null, change: AnyChange) => string | null
  nameOf: (register: keyof NamesAnswer, id: string) => string
  langOf: (words: Pick<Cited, 'document'>) => string | undefined
}>

const fileOf = ({ accounts: [account] }: Comparison['sides'][0]): string => account?.file.split('/').at(-1) ?? compare.notTold

function accountNames([first, second]: Comparison['sides']): readonly [string, string] {
  const [one, other] = [first.accounts[0]?.holder ?? fileOf(first), second.accounts[0]?.holder ?? fileOf(second)]
  return one === other ? [fileOf(first), fileOf(second)] : [one, other]
}

const readable = (id: string): string => (id.split('/').at(-1) ?? id).replaceAll('-', ' ')

/** Ids of occasions bear a round number: `two-rivers-treaty · 30`. */
function nameIn(names: NamesAnswer | undefined, register: keyof NamesAnswer, id: string): string {
  const [own = id, ...rest] = id.split(' · ')
  return [names?.[register][own] ?? readable(own), ...rest].join(' · ')
}

export function tellingOf(comparison: Comparison, names: NamesAnswer | undefined): Telling {
  const isAccounts = comparison.mode === 'accounts'
  const sides = isAccounts ? accountNames(comparison.sides) : ([compare.before, compare.after] as const)
  const others = isAccounts ? sides.map(compare.otherAccount.of) : ([compare.otherAccount.before, compare.otherAccount.after] as const)
  const labels: Readonly<Record<AnyChange, string>> = isAccounts
    ? {
        ...{ ...compare.changes, ...compare.accounts, gone: compare.accounts.only(sides[0]), new: compare.accounts.only(sides[1]) },
        ...{ up: compare.accounts.grade, down: compare.accounts.grade },
      }
    : { ...compare.changes, reworded: compare.rewordedBy[comparison.wordingOf] }
  const languages = new Map(comparison.sides.flatMap(({ accounts }) => accounts.map(({ document, language }) => [document, language])))
  return {
    comparison,
    sides,
    labelOf: (change) => labels[change],
    absenceOf: (absence, change) =>
      absence && [compare.absence[absence.reason](others[change === 'gone' ? 1 : 0] as string), ...absence.because].join(': '),
    nameOf: (register, id) => nameIn(names, register, id),
    langOf: ({ document }) => languages.get(document),
  }
}
