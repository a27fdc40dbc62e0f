import type { Comparison, Notice, Pair } from '../../model/comparison.ts'
import { findDays } from '../../model/days.ts'
import type { Told } from '../dossier.ts'
import { doubtsOf } from './absence.ts'

const filesOf = (side: readonly Told[]): string =>
  side
    .filter(({ account }) => account.holder === null)
    .map(({ account }) => account.file)
    .join(', ')
const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.flatMap((value) => value ?? []))].sort()
const tiersOf = (side: readonly Told[]): string[] => unique(side.map(({ account }) => account.tier))
const languagesOf = (side: readonly Told[]): string[] => unique(side.map(({ account }) => account.language))
const holdersOf = (side: readonly Told[]): string[] => unique(side.map(({ account }) => account.holder))
const isSet = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

/** What differences of wording are of: across languages or editions they are never of policy. */
export function wordingOf([first, second]: Pair<readonly Told[]>): Comparison['wordingOf'] {
  if (!isSet(languagesOf(first), languagesOf(second))) return 'language'
  const tiers = tiersOf(first)
  return isSet(tiers, tiersOf(second)) && !tiers.includes('unknown') ? 'policy' : 'edition'
}

const fileOf = (side: readonly Told[]): string => side[0]?.account.file.split('/').at(-1) ?? 'none'

function accountNames([first, second]: Pair<readonly Told[]>): Pair<string> {
  const holders = [first[0]?.account.holder ?? null, second[0]?.account.holder ?? null]
  const isTold = holders[0] !== null && holders[1] !== null && holders[0] !== holders[1]
  return isTold ? [`the account of ${holders[0]}`, `that of ${holders[1]}`] : [fileOf(first), fileOf(second)]
}

const names = (mode: Comparison['mode'], sides: Pair<readonly Told[]>): Pair<string> =>
  mode === 'engagements' ? ['the earlier', 'the later'] : accountNames(sides)

const NOT_POLICY = 'differences of wording are marked as of the edition, not of policy'

/** What has to be kept in mind with all that follows. */
export function noticesOf(sides: Pair<readonly Told[]>, held: Pair<number>, mode: Comparison['mode']): Notice[] {
  const [first, second] = sides
  const called = names(mode, sides)
  const [tiers, others] = [tiersOf(first), tiersOf(second)]
  const [languages, tongues] = [languagesOf(first), languagesOf(second)]
  const [holders, theirs] = [holdersOf(first), holdersOf(second)]
  const out: Notice[] = []
  const add = (code: Notice['code'], message: string): void => void out.push({ code, message })
  if (!isSet(languages, tongues))
    add(
      'languages-differ',
      `${called[0]} is told in ${languages.join(', ')}, ${called[1]} in ${tongues.join(', ')}: words of two languages are not compared; statements are joined by speaker and topic or set phrase`,
    )
  if (!isSet(tiers, others))
    add('editions-differ', `the edition of ${called[0]} is ${tiers.join(', ')}, of ${called[1]} ${others.join(', ')}: ${NOT_POLICY}`)
  else if (tiers.includes('unknown')) add('edition-unknown', `the editions are unknown: ${NOT_POLICY}`)
  if (mode === 'engagements') {
    if (holders.length && theirs.length && !isSet(holders, theirs))
      add(
        'holders-differ',
        `${called[0]} is told by ${holders.join(', ')}, ${called[1]} by ${theirs.join(', ')}: what one does not tell the other may have`,
      )
  } else if (holders.length && isSet(holders, theirs))
    add('same-holder', `both accounts are told by ${holders.join(', ')}: two editions of one side, not two sides`)
  sides.forEach((side, i) => {
    const name = called[i] as string
    if (side.some(({ account }) => account.holder === null)) add('holder-unknown', `whose account ${filesOf(side)} is, is not known`)
    const left = (held[i] as number) - side.length
    if (mode === 'engagements' && left > 0)
      add(
        'more-accounts',
        `${left} more ${left === 1 ? 'account' : 'accounts'} of ${name} ${left === 1 ? 'is' : 'are'} held and not compared`,
      )
    const date = side[0]?.engagement.date.edtf ?? null
    const days = findDays(date)
    if (mode === 'engagements' && (!days || days.from !== days.to))
      add('date-imprecise', `the day of ${name} is not known${date ? `: ${date}` : ''}`)
    for (const told of side) for (const doubt of doubtsOf(told)) add('copy-doubtful', `${told.account.file}: ${doubt}`)
  })
  return out
}
