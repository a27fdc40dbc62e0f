import type { Pair } from '../../model/comparison.ts'
import type { Told } from '../dossier.ts'
import { byTier } from '../tiers.ts'

const TIERS = ['original', 'official-translation', 'unknown', 're-translation', 'rewrite']
const height = ({ account: { tier } }: Told): number => TIERS.indexOf(tier)

type Couple = readonly [Told, Told]

/** The better couple to compare: of one language, of one edition, by one side; then nearer to the original, then with more said. */
const byComparability = (a: Couple, b: Couple): number => {
  const differs = (of: (told: Told) => string | null): number => Number(of(a[0]) !== of(a[1])) - Number(of(b[0]) !== of(b[1]))
  return (
    differs(({ account }) => account.language) ||
    differs(({ account }) => account.holder) ||
    height(a[0]) + height(a[1]) - height(b[0]) - height(b[1]) ||
    b[0].statements.length + b[1].statements.length - a[0].statements.length - a[1].statements.length ||
    (`${a[0].account.document}${a[1].account.document}` < `${b[0].account.document}${b[1].account.document}` ? -1 : 1)
  )
}

/** One account of each engagement: those two whose words can best be compared, nearest to the original. */
export function chooseAccounts([first, second]: Pair<readonly Told[]>): Pair<readonly Told[]> {
  const couples = first.flatMap((a) => second.map((b): Couple => [a, b]))
  const [best] = couples.sort(byComparability)
  return best ? [[best[0]], [best[1]]] : [first, second]
}

/**
 * The accounts of one engagement by side: those of each holder, and of each publisher that speaks for none, which come last; the party that
 * tells first leads.
 */
export function accountsBySide(told: readonly Told[]): Told[][] {
  const sides = new Map<string, Told[]>()
  for (const one of [...told].sort(byOriginal)) {
    const side = one.account.holder ?? `publisher ${one.reading.document.source ?? one.account.document}`
    sides.set(side, [...(sides.get(side) ?? []), one])
  }
  return [...sides.values()].sort((a, b) => Number(a[0]?.account.holder === null) - Number(b[0]?.account.holder === null))
}

/** Nearer to the original first, then with more said. */
export const byOriginal = (a: Told, b: Told): number =>
  byTier(a.account, b.account) || b.statements.length - a.statements.length || (a.account.document < b.account.document ? -1 : 1)
