import { daysBetween } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Finding } from './finding.ts'
import { daysOf, reachOf, type Stretch } from './held-on.ts'
import type { Office, Registers, Tenure } from './registers.ts'

/** Ends that come before their start, and two holders at once of an office with one seat. */
export function checkTenures({ offices }: Registers): Finding[] {
  return offices.flatMap((office) => [...disordered(office), ...(office.seats === 1 ? overlapping(office) : [])])
}

// Lists of office-holders often differ by some days on a handover: doubtful, but no other person's time in office.
const HANDOVER = 31

/** How many days two stretches share at most. */
function sharedDays(a: Stretch, b: Stretch): number {
  const [x, y] = [reachOf(a), reachOf(b)]
  const from = x.from > y.from ? x.from : y.from
  const to = x.to < y.to ? x.to : y.to
  return daysBetween(from, to) + 1
}

const shown = ({ person, from, to }: Tenure) => `\`${person}\` ${from ?? '…'}/${to ?? '…'}`

function disordered({ id, tenures }: Office): Finding[] {
  const wrong = tenures.filter(({ from, to }) => from !== undefined && to !== undefined && daysOf(to).to < daysOf(from).from)
  const message = (tenure: Tenure) => `Unexpected tenure ${shown(tenure)} of \`${id}\`, expected an end after its start`
  return wrong.map((tenure) => ({ level: 'error', code: 'tenure-order', register: 'offices', id, message: message(tenure) }))
}

function overlapping({ id, tenures }: Office): Finding[] {
  const found: Finding[] = []
  tenures.forEach((a, i) => {
    for (const b of tenures.slice(i + 1)) {
      // Someone may act for a holder who is ill or on leave.
      if (a.acting !== b.acting || !overlap(a, b)) continue
      const level = sharedDays(a, b) > HANDOVER ? 'error' : 'warning'
      const message = `Unexpected tenures ${shown(a)} and ${shown(b)} of \`${id}\`, expected one holder at a time`
      found.push({ level, code: 'tenures-overlap', register: 'offices', id, message })
    }
  })
  return found
}

/** Whether two stretches share more than a boundary day, or a boundary month or year where no finer date is known. */
export const overlap = (a: Stretch, b: Stretch): boolean => isAfter(a.to, b.from) && isAfter(b.to, a.from)

function isAfter(end: Edtf | undefined, start: Edtf | undefined): boolean {
  if (end === undefined || start === undefined) return true
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) > start.slice(0, length)
}
