import type { Coming } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { calendar } from '../../strings/calendar.ts'
import { anchorOf } from './entry.tsx'
import { kindOf, LOOKS } from './looks.ts'
import { dayOf, onDay, weeksOf } from './months.ts'

type DayProps = Readonly<{ day: string; number: number; entries: readonly Coming[]; isToday: boolean }>

function Day({ day, number, entries, isToday }: DayProps) {
  const here = isToday ? ' outline outline-1 outline-line-strong' : ''
  const [first] = entries
  if (!first) return <span className={`inline-flex size-7 items-center justify-center rounded text-faint${here}`}>{number}</span>
  const { icon: Icon, ink } = LOOKS[kindOf(first)]
  return (
    <a
      href={`#${anchorOf(first)}`}
      aria-label={calendar.day(edtfText(day), entries.length)}
      className={`relative inline-flex size-7 items-center justify-center rounded bg-note-wash font-semibold text-note no-underline hover:underline${here}`}
    >
      {number}
      <Icon aria-hidden className={`absolute -top-1 -right-1 size-3 rounded-full bg-panel ${ink}`} />
    </a>
  )
}

/** A month as people know it from the wall; days with entries lead to the first of them. */
export function MonthGrid({ month, entries, today }: Readonly<{ month: string; entries: readonly Coming[]; today: string }>) {
  return (
    <table className="table-fixed text-center text-xs" aria-label={edtfText(month)}>
      <thead>
        <tr>
          {calendar.weekdays.map((name) => (
            <th key={name} scope="col" abbr={name} className="pb-1 font-normal text-faint">
              <span aria-hidden>{name.slice(0, 2)}</span>
              <span className="sr-only">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((number, i) => {
              const day = number && dayOf(month, number)
              return (
                <td key={calendar.weekdays[i]} className="p-0.5" aria-current={day === today ? 'date' : undefined}>
                  {number && day && <Day day={day} number={number} entries={onDay(entries, day)} isToday={day === today} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
