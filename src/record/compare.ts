import type { JoinedEngagement } from '../model/account.ts'
import type { Comparison, Pair } from '../model/comparison.ts'
import { absences } from './compare/absence.ts'
import { compareCircumstances } from './compare/circumstances.ts'
import { compareCommitments } from './compare/commitments.ts'
import { compareGrades } from './compare/grades.ts'
import { compareAtmosphere, compareFormulas, compareForums, compareInstruments, compareOccasions } from './compare/mentions.ts'
import { noticesOf, wordingOf } from './compare/notices.ts'
import { comparePeople, type RankOf } from './compare/people.ts'
import { prepareShades, type Shade } from './compare/shades.ts'
import { compareShares, unitOf } from './compare/shares.ts'
import { compareStatements } from './compare/statements.ts'
import { compareTopics } from './compare/topics.ts'
import type { Told } from './dossier.ts'

/** An engagement with the accounts of it that are compared; `held` counts those that repeat no other. */
export type Compared = Readonly<{ joined: JoinedEngagement; told: readonly Told[]; held: number }>

/** What is asked of the registers. */
export type ComparisonKnowledge = Readonly<{ shades: readonly Shade[]; rankOf: RankOf; isOfOne(office: string): boolean }>

const sideOf = ({ joined, told, held }: Compared): Comparison['sides'][0] => ({
  id: joined.id,
  engagement: told[0]?.engagement ?? joined.engagement,
  accounts: told.map(({ account: { document, file, holder, carrier, tier, language, published } }) => ({
    ...{ document, file, holder, carrier, tier, language, published },
  })),
  held,
})

/**
 * Compares two engagements, the earlier first, or two accounts of one, fact by fact. Pure; texts are compared only within a speaker and a
 * topic, and only in one language.
 */
export function compare(first: Compared, second: Compared, knowledge: ComparisonKnowledge, why: string | null = null): Comparison {
  const mode = first.joined.id === second.joined.id ? 'accounts' : 'engagements'
  const sides: Pair<readonly Told[]> = [first.told, second.told]
  const isOne = mode === 'accounts'
  const absent = [absences(first.told, isOne), absences(second.told, isOne)] as const
  const shades = prepareShades(knowledge.shades)
  return {
    mode,
    sides: [sideOf(first), sideOf(second)],
    why,
    wordingOf: wordingOf(sides),
    notices: noticesOf(sides, [first.held, second.held], mode),
    circumstances: compareCircumstances(sides, isOne),
    people: comparePeople(sides, knowledge.rankOf, knowledge.isOfOne),
    topics: compareTopics(sides, absent),
    statements: compareStatements(sides, shades, absent),
    formulas: compareFormulas(sides, absent),
    commitments: compareCommitments(sides, absent),
    grades: compareGrades(sides, shades),
    occasions: compareOccasions(sides, absent),
    forums: compareForums(sides, absent),
    instruments: compareInstruments(sides, absent),
    atmosphere: compareAtmosphere(sides, absent, shades),
    shares: compareShares(sides),
    units: [unitOf(first.told), unitOf(second.told)],
  }
}
