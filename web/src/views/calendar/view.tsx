import { CalendarArrowDown } from 'lucide-react'
import { useBetween } from '../../address/between.ts'
import { day, oneOf, whole } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { CalendarAnswer } from '../../api/answers.ts'
import { addressOf } from '../../api/client.ts'
import { useAnswer, useStatus } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { buttonLook } from '../../parts/button.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { Choice, DateField, Toolbar } from '../../parts/toolbar.tsx'
import { calendar } from '../../strings/calendar.ts'
import { titles } from '../../strings/views.ts'
import { Agenda } from './agenda.tsx'
import { KINDS } from './looks.ts'
import { Subscribe } from './subscribe.tsx'
import { todayOf, windowOf } from './window.ts'

const SHAPE = { year: whole, from: day, to: day, kind: oneOf(...KINDS) }

const KIND_OPTIONS = KINDS.map((id) => ({ id, name: calendar.kinds[id] }))
const YEARS_AHEAD = 3
const YEARS_BACK = 2

/** From the first year of the record to some years ahead, the latest first. */
function useYears() {
  const { data } = useStatus()
  const now = new Date().getFullYear()
  const first = Math.min(Number(data?.from?.slice(0, 4) ?? now), now - YEARS_BACK)
  return Array.from({ length: now + YEARS_AHEAD - first + 1 }, (_, i) => String(now + YEARS_AHEAD - i)).map((id) => ({ id, name: id }))
}

function Filters() {
  return (
    <Toolbar names={['year', 'from', 'to', 'kind']}>
      <Choice name="year" label={calendar.window} options={useYears()} any={calendar.next} />
      <DateField name="from" label={calendar.from} />
      <DateField name="to" label={calendar.to} />
      <Choice name="kind" label={calendar.kind} options={KIND_OPTIONS} />
    </Toolbar>
  )
}

export function View() {
  const { between } = useBetween()
  const [{ kind, ...chosen }] = useAddress(SHAPE)
  const params = { between, kind, ...windowOf(chosen, todayOf(new Date())) }
  const query = useAnswer<CalendarAnswer>('/calendar', params)
  return (
    <Page
      title={titles.calendar}
      lead={calendar.lead}
      tools={
        <>
          <a
            href={addressOf('/calendar', { ...params, format: 'ics' })}
            download="chancery.ics"
            className={buttonLook()}
            aria-label={calendar.icsLabel}
          >
            <CalendarArrowDown aria-hidden className="size-4" />
            {calendar.ics}
          </a>
          <Export path="/calendar" params={params} what={calendar.what} />
          <Print />
        </>
      }
    >
      <Filters />
      <Ask query={query}>{(answer) => <Agenda answer={answer} />}</Ask>
      <Subscribe params={{ between, kind }} />
    </Page>
  )
}
