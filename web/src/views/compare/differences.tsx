import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { toFormula } from '../../address/links.ts'
import type { Comparison, MentionRow, NamesAnswer, TopicRow } from '../../api/answers.ts'
import { Empty } from '../../parts/empty.tsx'
import { compare } from '../../strings/compare.ts'
import { Commitments, Grades } from './commitments.tsx'
import { Circumstances, People } from './facts.tsx'
import { Mentions } from './mentions.tsx'
import { Notices } from './notices.tsx'
import { TopicOrder } from './order.tsx'
import { Shares } from './shares.tsx'
import { Sides } from './sides.tsx'
import { Statements } from './statements.tsx'
import { filterOf, StateFilter, useStateFilter } from './states.tsx'
import { type AnyChange, type Side, tellingOf } from './telling.ts'

function changesIn(comparison: Comparison): AnyChange[] {
  const { circumstances, people, topics, statements, formulas, commitments, occasions, forums, instruments, atmosphere, grades, mode } =
    comparison
  const told = circumstances.filter(({ what }) => !(mode === 'engagements' && what === 'date'))
  const rows = [told, people, topics, statements, formulas, commitments, occasions, forums, instruments, atmosphere].flat()
  return [...rows.map(({ change }) => change), ...grades.map(({ direction }) => direction)]
}

const howTopic = ({ isOnlyDiscussed }: TopicRow, side: Side): string | null => (isOnlyDiscussed[side] ? compare.onlyDiscussed : null)

/** All of one comparison. */
export function Differences({ comparison, names }: Readonly<{ comparison: Comparison; names: NamesAnswer | undefined }>) {
  const telling = useMemo(() => tellingOf(comparison, names), [comparison, names])
  const changes = useMemo(() => changesIn(comparison), [comparison])
  const state = useStateFilter()
  const named = (register: keyof NamesAnswer) => (row: MentionRow) => <strong>{telling.nameOf(register, row.id)}</strong>
  const { formulas, occasions, forums, instruments, atmosphere, topics } = comparison
  const { sections } = compare
  return (
    <div className="flex flex-col gap-8">
      <Sides telling={telling} />
      <Notices notices={comparison.notices} />
      <StateFilter telling={telling} changes={changes} />
      {state && !changes.some((change) => filterOf(change) === state) && (
        <Empty title={compare.nothingLeft}>{compare.nothingLeftMore}</Empty>
      )}
      <Circumstances telling={telling} />
      <People telling={telling} />
      {!state && (
        <div className="grid grid-cols-1 gap-8 xl:grid-cols-2">
          <TopicOrder telling={telling} />
          <Shares telling={telling} />
        </div>
      )}
      <Mentions title={sections.topics} rows={topics} telling={telling} headOf={named('topics')} howOf={howTopic} />
      <Statements telling={telling} />
      <Mentions
        title={sections.formulas}
        rows={formulas}
        telling={telling}
        headOf={({ id }) => (
          <>
            <Link {...toFormula(id)}>{id.replaceAll('-', ' ')}</Link>
            <span className="text-sm text-soft"> · {telling.nameOf('formulas', id)}</span>
          </>
        )}
      />
      <Commitments telling={telling} />
      <Grades telling={telling} />
      <Mentions title={sections.occasions} rows={occasions} telling={telling} headOf={named('occasions')} />
      <Mentions title={sections.forums} rows={forums} telling={telling} headOf={named('forums')} />
      <Mentions title={sections.instruments} rows={instruments} telling={telling} headOf={named('instruments')} />
      <Mentions title={sections.atmosphere} rows={atmosphere} telling={telling} headOf={named('atmosphere')} />
    </div>
  )
}
