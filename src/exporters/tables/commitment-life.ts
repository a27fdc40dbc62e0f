import type { CommitmentLife, Retold, Shown } from '../../model/commitment-life.ts'
import type { Column } from './column.ts'

type WithLife = Readonly<{ life: CommitmentLife }>

const words = ({ words }: Shown): string => words.map(({ text }) => text).join(' … ')
const spans = ({ words }: Shown): string => words.map(({ span }) => span.join('-')).join(', ')
const where = (one: Retold): string => `${one.when.edtf ?? ''} ${one.engagement ?? one.document}`.trim()

/** What became of a commitment, beside the commitment. */
export const commitmentLifeColumns: readonly Column<WithLife>[] = [
  { name: 'between', means: 'Parties between whom it was made', of: ({ life }) => [...life.between] },
  { name: 'made', means: 'Day on which it was made (EDTF)', of: ({ life }) => life.made?.edtf ?? null },
  {
    name: 'grade',
    means: 'exchanged views < hopes < calls for < stands ready < supports < agreed',
    of: ({ life }) => life.grade,
  },
  { name: 'state', means: 'open, repeated, kept or lapsed, as far as the record shows', of: ({ life }) => life.state },
  { name: 'since', means: 'From when it is in this state (EDTF)', of: ({ life }) => life.since },
  { name: 'days', means: 'Days since it was made, at least', of: ({ life }) => life.elapsed?.least ?? null },
  { name: 'days_most', means: 'Days since it was made, at most', of: ({ life }) => life.elapsed?.most ?? null },
  { name: 'repeated', means: 'In how many later engagements it was made again', of: ({ life }) => life.repeated.length },
  { name: 'repeated_in', means: 'When and where it was made again', of: ({ life }) => life.repeated.map(where) },
  { name: 'repeated_grades', means: 'Its grade each time', of: ({ life }) => life.repeated.map(({ grade }) => grade) },
  { name: 'softened_in', means: 'Where later words only hope or call for it', of: ({ life }) => life.softened.map(where) },
  { name: 'kept_rule', means: 'Rule by which it was kept', of: ({ life }) => life.keptBy?.rule ?? null },
  { name: 'kept_on', means: 'When (EDTF)', of: ({ life }) => life.keptBy?.when.edtf ?? null },
  { name: 'kept_days', means: 'Days until then, at least', of: ({ life }) => life.elapsedToKept?.least ?? null },
  { name: 'kept_days_most', means: 'Days until then, at most', of: ({ life }) => life.elapsedToKept?.most ?? null },
  { name: 'kept_late', means: 'true: after the time that was told', of: ({ life }) => (life.keptBy ? life.late : null) },
  { name: 'kept_engagement', means: 'Engagement that shows it', of: ({ life }) => life.keptBy?.engagement ?? null },
  { name: 'kept_document', means: 'Document that shows it', of: ({ life }) => life.keptBy?.document ?? null },
  { name: 'kept_words', means: 'Words that show it', of: ({ life }) => (life.keptBy ? words(life.keptBy) : null) },
  { name: 'kept_span', means: 'Where they stand', of: ({ life }) => (life.keptBy ? spans(life.keptBy) : null) },
  { name: 'lapsed_rule', means: 'Rule by which its time has passed', of: ({ life }) => life.lapsedBy?.rule ?? null },
  { name: 'last_day', means: 'Last day of its time', of: ({ life }) => life.lapsedBy?.last ?? null },
  { name: 'due_inferred', means: 'Due date as worked out beside the day of the text (EDTF)', of: ({ life }) => life.due?.edtf ?? null },
  { name: 'chair_of', means: 'Forum whose chairmanship it is about', of: ({ life }) => life.chair?.forum ?? null },
  { name: 'chair_year', means: 'Year of that chairmanship', of: ({ life }) => life.chair?.year ?? null },
  { name: 'decided_by', means: 'Who ruled the state', of: ({ life }) => life.decided?.who ?? null },
  { name: 'decision', means: 'Id of the decision', of: ({ life }) => life.decided?.id ?? null },
]

/** The life in the JSON of a commitment: beside its own fields. */
export const commitmentLifeJson = ({ elapsed, elapsedToKept, document, commitment, engagement, due, ...life }: CommitmentLife) => ({
  ...life,
  joined: engagement,
  dueDate: due,
  days: elapsed?.least ?? null,
  daysMost: elapsed?.most ?? null,
  daysToKept: elapsedToKept?.least ?? null,
  daysToKeptMost: elapsedToKept?.most ?? null,
})
