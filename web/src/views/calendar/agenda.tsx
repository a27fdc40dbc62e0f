import type { CalendarAnswer } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Empty } from '../../parts/empty.tsx'
import { Section } from '../../parts/section.tsx'
import { calendar } from '../../strings/calendar.ts'
import { Entry } from './entry.tsx'
import { MonthGrid } from './month-grid.tsx'
import { agendaOf, hasDay, type Stretch } from './months.ts'

const isYear = (id: string) => id.length === 4

function Month({ stretch: { id, entries }, today }: Readonly<{ stretch: Stretch; today: string }>) {
  const hasGrid = entries.some(({ date }) => hasDay(date))
  return (
    <Section title={isYear(id) ? calendar.wholeYear(id) : edtfText(id)} count={entries.length}>
      <div className={`grid items-start gap-5 ${hasGrid ? 'xl:grid-cols-[15rem_minmax(0,1fr)]' : ''}`}>
        {hasGrid && (
          <div data-screen-only className="max-xl:hidden xl:sticky xl:top-20">
            <MonthGrid month={id} entries={entries} today={today} />
          </div>
        )}
        <ul className="flex flex-col gap-3">
          {entries.map((one) => (
            <Entry key={one.id} coming={one} />
          ))}
        </ul>
      </div>
    </Section>
  )
}

/** What is to come, month by month; what has no time at the end. */
export function Agenda({ answer: { coming, from, to, made } }: Readonly<{ answer: CalendarAnswer }>) {
  if (coming.length === 0) return <Empty title={calendar.none}>{calendar.noneAdvice}</Empty>
  const { stretches, undated } = agendaOf(coming)
  return (
    <>
      <p role="status" className="text-sm text-soft">
        {calendar.stretch(edtfText(from), edtfText(to))} · {calendar.found(coming.length, undated.length)}
      </p>
      {stretches.map((stretch) => (
        <Month key={stretch.id} stretch={stretch} today={made} />
      ))}
      {undated.length > 0 && (
        <Section title={calendar.undated} count={undated.length} lead={calendar.undatedLead}>
          <ul className="flex flex-col gap-3">
            {undated.map((one) => (
              <Entry key={one.id} coming={one} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
