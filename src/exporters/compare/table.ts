import type { Absence, Cited, Comparison, Pair } from '../../model/comparison.ts'
import type { Column } from '../tables/column.ts'

/** One row of a comparison, of whatever part of it. */
export type ComparisonRow = Readonly<{
  engagements: Pair<string>
  part: string
  what: string
  speaker: string | null
  change: string
  absence: Absence | null
  sides: Pair<readonly Cited[]>
  values: Pair<string | null>
}>

type Row = Omit<ComparisonRow, 'engagements'>
type Mentions = 'formulas' | 'occasions' | 'forums' | 'instruments' | 'atmosphere' | 'topics'

const mentionRows = (comparison: Comparison, part: Mentions): Row[] =>
  comparison[part].map(({ id, change, sides, speakers, absence }) => {
    const values = [speakers[0].join('; ') || null, speakers[1].join('; ') || null] as const
    return { part, what: id, speaker: null, change, absence, sides, values }
  })

const statementRows = ({ statements }: Comparison): Row[] =>
  statements.map(({ topic, speaker, change, absence, sides }) => {
    const contentOf = (side: 0 | 1): Cited[] => sides[side].flatMap(({ content }) => content)
    const gradesOf = (side: 0 | 1): string | null => sides[side].flatMap(({ grade }) => grade ?? []).join('; ') || null
    const grades = [gradesOf(0), gradesOf(1)] as const
    return { part: 'statements', what: topic ?? '', speaker, change, absence, sides: [contentOf(0), contentOf(1)], values: grades }
  })

const factRows = ({ circumstances, people, commitments, grades }: Comparison): Row[] => [
  ...circumstances.map(({ what, change, sides: [was, is] }): Row => {
    const values = [was?.value ?? null, is?.value ?? null] as const
    return { part: 'circumstances', what, speaker: null, change, absence: null, sides: [was?.words ?? [], is?.words ?? []], values }
  }),
  ...people.map(({ change, differs, sides: [was, is] }): Row => {
    const values = [was?.name ?? null, is?.name ?? null] as const
    const sides = [was?.words ?? [], is?.words ?? []] as const
    return { part: 'people', what: differs.join('; '), speaker: null, change, absence: null, sides, values }
  }),
  ...commitments.map(
    ({ by, change, act, sides, absence, topics }): Row => ({
      ...{ part: 'commitments', what: topics.join('; '), speaker: by, change, absence, sides, values: act },
    }),
  ),
  ...grades.map(
    ({ topic, party, direction, sides: [was, is] }): Row => ({
      ...{ part: 'grades', what: topic, speaker: party, change: direction, absence: null },
      ...{ sides: [was.words, is.words], values: [was.grade, is.grade] },
    }),
  ),
]

const MENTIONS: readonly Mentions[] = ['topics', 'formulas', 'occasions', 'instruments', 'forums', 'atmosphere']

/** A comparison as rows, one a fact of either side. */
export function comparisonRows(comparison: Comparison): ComparisonRow[] {
  const { sides, shares } = comparison
  const engagements: Pair<string> = [sides[0].id, sides[1].id]
  const told = shares.map(({ speaker, counts }): Row => {
    const values = [String(counts[0]), String(counts[1])] as const
    return { part: 'shares', what: '', speaker, change: '', absence: null, sides: [[], []], values }
  })
  const mentions = MENTIONS.flatMap((part) => mentionRows(comparison, part))
  return [...factRows(comparison), ...mentions, ...told, ...statementRows(comparison)].map((row) => ({ engagements, ...row }))
}

const wordsOf = (cited: readonly Cited[]): string => cited.map(({ text }) => text).join(' … ')
const placesOf = (cited: readonly Cited[]): string[] => cited.map(({ file, span, where }) => `${file}#${span?.join('-') ?? where ?? ''}`)

/** One row a fact. */
export const comparisonColumns: readonly Column<ComparisonRow>[] = [
  { name: 'first', means: 'The earlier engagement', of: ({ engagements }) => engagements[0] },
  {
    name: 'second',
    means: 'The later engagement; the same where two accounts of one are compared',
    of: ({ engagements }) => engagements[1],
  },
  { name: 'part', means: 'circumstances, people, topics, formulas, commitments, statements …', of: ({ part }) => part },
  { name: 'what', means: 'Topic, set phrase or field', of: ({ what }) => what },
  { name: 'speaker', means: 'Who says or undertakes it', of: ({ speaker }) => speaker },
  { name: 'change', means: 'kept, changed, reworded, matched, gone, new, succeeded, contradicted; up, down', of: ({ change }) => change },
  { name: 'absence', means: 'not-said, copy-doubtful, no-account', of: ({ absence }) => absence?.reason ?? null },
  { name: 'first_value', means: 'Value, grade, act, count or speakers there', of: ({ values }) => values[0] },
  { name: 'second_value', means: 'The same of the later', of: ({ values }) => values[1] },
  { name: 'first_words', means: 'The words there', of: ({ sides }) => wordsOf(sides[0]) },
  { name: 'first_places', means: 'Where they stand: file and span', of: ({ sides }) => placesOf(sides[0]) },
  { name: 'second_words', means: 'The words of the later', of: ({ sides }) => wordsOf(sides[1]) },
  { name: 'second_places', means: 'Where they stand', of: ({ sides }) => placesOf(sides[1]) },
]
