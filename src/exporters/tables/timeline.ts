import type { TimelineRow } from '../../model/timeline.ts'
import { joinedJson } from '../joined-text.ts'
import { whenText } from '../when-text.ts'
import type { Column } from './column.ts'
import { joinedColumns } from './joined.ts'

/** One row an engagement, in order of time. */
export const timelineColumns: readonly Column<TimelineRow>[] = [
  { name: 'from', means: 'First day it may have been on', of: ({ when }) => when.from },
  { name: 'to', means: 'Last day it may have been on', of: ({ when }) => when.to },
  { name: 'when', means: 'The same in words', of: ({ when }) => whenText(when) },
  { name: 'visit', means: 'Id of the visit it was part of', of: ({ visit }) => visit?.id ?? null },
  { name: 'visit_of', means: 'Who visited', of: ({ visit }) => visit?.visitors.map(({ name }) => name) ?? null },
  { name: 'visit_to', means: 'Country visited (ISO 3166-1 alpha-2)', of: ({ visit }) => visit?.country ?? null },
  {
    name: 'visit_days',
    means: 'Days of the visit, as far as meetings tell (EDTF)',
    of: ({ visit }) => (visit ? `${visit.from}/${visit.to}` : null),
  },
  { name: 'session_round', means: 'Round of the mechanism, stated or as it follows', of: ({ session }) => session?.round?.number ?? null },
  { name: 'session_round_certainty', means: 'stated or inferred', of: ({ session }) => session?.round?.certainty ?? null },
  ...joinedColumns.map(({ of, ...column }) => ({ ...column, of: ({ joined }: TimelineRow) => of(joined) })),
]

/** A row as JSON: the engagement as `list` prints it, with its time, visit and session. */
export const timelineJson = ({ joined, when, visit, session }: TimelineRow) => ({
  ...joinedJson(joined),
  when: { ...when, words: whenText(when) },
  visit: visit && {
    ...{ id: visit.id, visitors: visit.visitors, country: visit.country, cities: visit.cities, from: visit.from, to: visit.to },
    told: visit.told?.id ?? null,
    meetings: visit.meetings.map(({ id }) => id),
  },
  session: session && { round: session.round, missingBefore: session.missingBefore, alternates: session.alternates },
})
