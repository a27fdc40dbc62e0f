import type { Comparison, Pair, ShareRow } from '../../model/comparison.ts'
import { Shape, tokenize } from '../../text/tokens.ts'
import type { Told } from '../dossier.ts'
import { BOTH, speakerName } from './speakers.ts'
import { contentOf } from './statements.ts'

/** Words, and Han characters, of which each counts. */
export function lengthOf(text: string): number {
  const { count, shape } = tokenize(text)
  let length = 0
  for (let i = 0; i < count; i++) if (shape[i] !== Shape.mark) length++
  return length
}

type Share = { party: string | null; count: number }

function sharesOf(side: readonly Told[]): Map<string, Share> {
  const shares = new Map<string, Share>()
  for (const { statements } of side) {
    for (const statement of statements) {
      if (!statement.official) continue
      const speaker = speakerName(statement)
      const known = shares.get(speaker) ?? { party: speaker === BOTH ? null : (statement.speakers[0]?.party ?? null), count: 0 }
      known.count += lengthOf(contentOf(statement))
      shares.set(speaker, known)
    }
  }
  return shares
}

const total = (shares: ReadonlyMap<string, Share>): number => [...shares.values()].reduce((sum, { count }) => sum + count, 0)
const share = (count: number, of: number): number => (of === 0 ? 0 : Math.round((count / of) * 1000) / 1000)

/** How much of what is told each speaker has. */
export function compareShares(sides: Pair<readonly Told[]>): ShareRow[] {
  const [first, second] = [sharesOf(sides[0]), sharesOf(sides[1])]
  const [all, others] = [total(first), total(second)]
  return [...new Set([...first.keys(), ...second.keys()])].map((speaker) => {
    const [was, is] = [first.get(speaker), second.get(speaker)]
    const counts = [was?.count ?? 0, is?.count ?? 0] as const
    return { speaker, party: was?.party ?? is?.party ?? null, counts, shares: [share(counts[0], all), share(counts[1], others)] }
  })
}

export function unitOf(side: readonly Told[]): Comparison['units'][0] {
  const languages = new Set(side.map(({ account }) => account.language))
  if (!languages.has('zh')) return 'words'
  return languages.size === 1 ? 'characters' : 'words and characters'
}
