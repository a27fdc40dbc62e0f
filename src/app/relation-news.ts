import type { CommitmentRow, ComparedAccount, Comparison, GradeRow, MentionRow, Notice, Pair, TopicRow } from '../model/comparison.ts'
import type { Engagement } from '../model/engagement.ts'
import { compareEngagements } from './compare.ts'
import { partiesBetween } from './parties-between.ts'
import { Refusal, type Settings } from './settings.ts'

/** One of the two engagements compared, with the accounts that were. */
export type NewsSide = Readonly<{
  id: string
  kind: Engagement['kind']
  channel: Engagement['channel']
  date: Omit<Engagement['date'], 'evidence'>
  city: string | null
  mechanism: Engagement['mechanism']
  people: readonly string[]
  accounts: readonly ComparedAccount[]
  /** How many are held that repeat no other. */
  held: number
}>

export type NewsCount = Readonly<{
  what: 'formulas' | 'topics' | 'commitments' | 'statements'
  kept: number
  new: number
  gone: number
  changed: number
}>

/** What is new in the latest engagement since the comparable one before it. What was kept is counted and left out; grades have changes alone. */
export type News = Readonly<{
  /** The earlier first. */
  sides: Pair<NewsSide>
  why: string | null
  wordingOf: Comparison['wordingOf']
  notices: readonly Notice[]
  counts: readonly NewsCount[]
  formulas: readonly MentionRow[]
  topics: readonly TopicRow[]
  commitments: readonly CommitmentRow[]
  grades: readonly GradeRow[]
}>

/** `news` null: nothing comparable is in the record, and `why` tells. */
export type RelationNews = Readonly<{ between: readonly string[]; news: News | null; why: string | null }>

const sideOf = ({ id, engagement, accounts, held }: Comparison['sides'][0]): NewsSide => {
  const { evidence: _evidence, ...date } = engagement.date
  const { kind, channel, place, mechanism, participants } = engagement
  return { ...{ id, kind, channel, date, city: place.city, mechanism }, people: participants.map(({ name }) => name), accounts, held }
}

type Changed = Readonly<{ change: string }>

/** Said in another language on the same matter counts as kept: words are not compared. */
const isKept = ({ change }: Changed): boolean => change === 'kept' || change === 'matched'

function countOf(what: NewsCount['what'], rows: readonly Changed[]): NewsCount {
  const of = (...changes: readonly string[]): number => rows.filter(({ change }) => changes.includes(change)).length
  return { what, kept: rows.filter(isKept).length, new: of('new'), gone: of('gone'), changed: of('changed', 'reworded') }
}

const changesOf = <Row extends Changed>(rows: readonly Row[]): Row[] => rows.filter((row) => !isKept(row))

function newsOf({ sides, why, wordingOf, notices, formulas, topics, commitments, grades, statements }: Comparison): News {
  return {
    ...{ sides: [sideOf(sides[0]), sideOf(sides[1])], why, wordingOf, notices },
    counts: [
      countOf('formulas', formulas),
      countOf('topics', topics),
      countOf('commitments', commitments),
      countOf('statements', statements),
    ],
    ...{ formulas: changesOf(formulas), topics: changesOf(topics), commitments: changesOf(commitments), grades },
  }
}

/** What is new in the latest readout between some parties, beside its comparable predecessor. */
export async function askRelationNews(parties: readonly string[], settings: Settings): Promise<RelationNews> {
  const between = await partiesBetween(parties, settings)
  try {
    const [comparison] = await compareEngagements({ latest: true, between }, settings)
    return { between, news: comparison ? newsOf(comparison) : null, why: null }
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return { between, news: null, why: error.message }
    throw error
  }
}
