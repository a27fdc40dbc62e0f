import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { HitKind } from '../../model/search-hit.ts'
import type { RecordWords } from '../../store/engagement-hits.ts'
import type { Found } from './found.ts'
import { foldedWords, hasWord, knownBy, nameMeant } from './known-names.ts'

const SHOWN: readonly string[] = ['person', 'office', 'formula'] satisfies HitKind[]

/** Who is in the record comes before who is in the registers alone. */
export const MET = 100

const NOWHERE = { document: null, publisher: null, language: null, day: null } as const

/** People, offices and set phrases that the words mean: those of the registers, then people whom accounts alone name. */
export function findNamed(
  terms: readonly string[],
  party: readonly string[],
  knowledge: KnowledgeBase,
  { people, met }: RecordWords,
): Found[] {
  if (terms.length === 0) return []
  const isOf = (own: string | null): boolean => party.length === 0 || (own !== null && party.includes(own))
  const known = knownBy(terms, knowledge).flatMap((one): Found[] => {
    if (!SHOWN.includes(one.kind) || !isOf(one.party)) return []
    const best = nameMeant(one, terms)
    return best
      ? [
          {
            ...NOWHERE,
            kind: one.kind as HitKind,
            id: one.id,
            parties: one.party ? [one.party] : [],
            rank: best.score + (met.has(one.id) ? MET : 0),
          },
        ]
      : []
  })
  const told = people
    .filter((one) => isOf(one.party) && terms.every((term) => hasWord(foldedWords(one.name), term)))
    .map(
      (one): Found => ({
        ...NOWHERE,
        kind: 'person',
        id: `${one.party ?? ''}:${one.name}`,
        parties: one.party ? [one.party] : [],
        rank: MET,
      }),
    )
  return [...known, ...told].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
}
