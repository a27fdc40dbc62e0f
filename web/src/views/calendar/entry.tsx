import { Link } from '@tanstack/react-router'
import { toEngagement } from '../../address/links.ts'
import type { Coming } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { Badge } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { calendar } from '../../strings/calendar.ts'
import { Basis } from './basis.tsx'
import { kindOf, LOOKS } from './looks.ts'

export const anchorOf = ({ id }: Pick<Coming, 'id'>) => `entry-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}`

function About({ coming }: Readonly<{ coming: Coming }>) {
  const { ordinal, round, base, session, due, date } = coming
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-soft empty:hidden">
      {ordinal !== null && <span>{calendar.years(ordinal)}</span>}
      {base && (
        <span>
          {calendar.countedFrom} <When date={base} />
        </span>
      )}
      {round && <Badge tone="note">{calendar.isRound}</Badge>}
      {session && (
        <span>
          {session.name}
          {session.round !== null && `, ${calendar.session(session.round)}`}
        </span>
      )}
      {(due || !date) && (
        <span>
          {calendar.due} {due ? <Words text={due} /> : calendar.noDue}
        </span>
      )}
    </p>
  )
}

/** Something to come, with what it rests on. */
export function Entry({ coming }: Readonly<{ coming: Coming }>) {
  const { title, date, engagement, words, registers } = coming
  const kind = kindOf(coming)
  const { icon: Icon, ink } = LOOKS[kind]
  return (
    <li
      id={anchorOf(coming)}
      className="flex flex-col gap-1.5 rounded-lg border border-line bg-panel px-4 py-3 target:border-focus target:outline-2 target:outline-focus"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className={`inline-flex items-center gap-1.5 text-sm font-medium ${ink}`}>
          <Icon aria-hidden className="size-4 shrink-0" />
          {calendar.kinds[kind]}
        </span>
        {date && (
          <span className="text-sm text-soft">
            <When date={date} />
          </span>
        )}
      </div>
      <h3 className="text-base first-letter:uppercase">
        {engagement ? (
          <Link {...toEngagement(engagement)} title={calendar.engagement}>
            <Plain text={title} />
          </Link>
        ) : (
          <Plain text={title} />
        )}
      </h3>
      <About coming={coming} />
      <Basis words={words} registers={registers} />
    </li>
  )
}
