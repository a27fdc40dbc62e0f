import type { Tally, UseTold, Variant } from '../model/formula-life.ts'
import { fold } from '../text/fold.ts'
import { dated } from './formula-uses.ts'
import { personName } from './people-ruled.ts'

type Named = Pick<Tally, 'of' | 'name' | 'party'>

/** Counts uses, which come in order of time, by what each names; a use may name several. */
export function tally(uses: readonly UseTold[], namesOf: (use: UseTold) => readonly Named[]): Tally[] {
  const found = new Map<string, Tally>()
  for (const use of uses)
    for (const named of namesOf(use)) {
      const known = found.get(named.of)
      const words = dated(use)
      found.set(named.of, known ? { ...known, uses: known.uses + 1, last: words } : { ...named, uses: 1, first: words, last: words })
    }
  return [...found.values()]
}

const byId = (named: readonly Named[]): Named[] => [...new Map(named.map((one) => [one.of, one])).values()]
const plain = (of: string | null): Named[] => (of === null ? [] : [{ of, name: of, party: null }])

export const byParty = (uses: readonly UseTold[]): Tally[] =>
  tally(uses, ({ speakers }) => byId(speakers.flatMap(({ party }) => (party ? [{ of: party, name: party, party }] : []))))

export const bySpeaker = (uses: readonly UseTold[]): Tally[] =>
  tally(uses, ({ speakers }) => byId(speakers.map((who) => ({ of: personName(who), name: who.name, party: who.party }))))

export const byHolder = (uses: readonly UseTold[]): Tally[] => tally(uses, ({ holder }) => plain(holder))
export const byTierOf = (uses: readonly UseTold[]): Tally[] => tally(uses, ({ tier }) => plain(tier))
export const byLanguage = (uses: readonly UseTold[]): Tally[] => tally(uses, ({ language }) => plain(language))

const isTranslated = ({ tier }: UseTold): boolean => tier === 're-translation' || tier === 'rewrite'

/** The exact wordings, letters and spaces aside, in order of first use. */
export function variantsOf(uses: readonly UseTold[]): Variant[] {
  const found = new Map<string, UseTold[]>()
  for (const use of uses) {
    const key = `${use.language} ${fold(use.text)}`
    const known = found.get(key)
    if (known) known.push(use)
    else found.set(key, [use])
  }
  return [...found.values()].map((same) => {
    const [first, last] = [same[0] as UseTold, same.at(-1) as UseTold]
    return {
      ...{ words: first.text, language: first.language, uses: same.length, translated: same.every(isTranslated) },
      tiers: [...new Set(same.map(({ tier }) => tier))],
      first: dated(first),
      last: dated(last),
    }
  })
}
