import type { Account, JoinedEngagement } from '../model/account.ts'
import type { EngagementStatus, Participation } from '../model/engagement.ts'
import type { TimelineRow } from '../model/timeline.ts'
import type { Session, Visit } from '../model/visit.ts'
import type { When } from '../model/when.ts'
import { headingOf } from './engagement-text.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { timeAxis } from './time-axis.ts'
import { dayText, whenText } from './when-text.ts'

/** English names by id. */
export type NamesShown = Readonly<{ officeName(id: string): string; partyName(id: string): string; placeName(id: string): string | null }>

const SIGNS: Readonly<Record<EngagementStatus, string>> = { held: '●', referenced: '○', planned: '◇' }
const TOLD: Readonly<Record<EngagementStatus, string>> = { held: 'held', referenced: 'told of in passing', planned: 'announced' }
const LEGEND = '● held  ○ told of in passing  ◇ announced  ├─┤ some day within'

function personText(
  { name, party, role, officeAsWorded, officeHeld }: Participation,
  { edtf }: When,
  { officeName }: NamesShown,
  paint: Paint,
): string {
  const worded = officeAsWorded ? ` — “${onOneLine(officeAsWorded)}”` : ''
  const held = officeHeld.length ? paint.dim(` [${edtf ? 'held then' : 'held when told'}: ${officeHeld.map(officeName).join('; ')}]`) : ''
  return `${paint.name(onOneLine(name))} (${[party, role].filter(Boolean).join(', ')})${worded}${held}`
}

const countOf = (accounts: readonly Account[], holder: string | null): string => {
  const many = accounts.filter((one) => one.holder === holder).length
  return `${holder ?? 'no party'}${many > 1 ? ` ${many}` : ''}`
}

/** How many accounts there are and whose they are. */
function accountsText({ accounts, certainty }: JoinedEngagement): string {
  const holders = [...new Set(accounts.map(({ holder }) => holder))].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
  const copies = accounts.filter(({ copyOf }) => copyOf !== null).length
  const parts = [
    `${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}, told by ${holders.map((holder) => countOf(accounts, holder)).join(', ')}`,
    ...(copies ? [`${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`] : []),
    ...(certainty === 'inferred' ? ['joined by inference'] : []),
  ]
  return `${parts.join('; ')}: ${accounts.map(({ file }) => onOneLine(file)).join(' · ')}`
}

/** What follows for a session from the others: a stated round is told beside its mechanism. */
function sessionText({ round, missingBefore, alternates }: Session): string | null {
  const parts = [
    round?.certainty === 'inferred' ? `round ${round.number} (inferred: it follows)` : null,
    missingBefore ? `${missingBefore} before it in no document` : null,
    alternates === false ? 'in the same country as the one before' : null,
  ].filter(Boolean)
  return parts.length ? parts.join('; ') : null
}

const stay = ({ from, to }: Visit): string =>
  whenText({ edtf: from === to ? from : `${from}/${to}`, from, to, certainty: 'stated', rule: null })

/** Who visited whom, when, and how many meetings there were. */
function visitText(visit: Visit, { partyName, placeName }: NamesShown, paint: Paint): string {
  const who = visit.visitors.map(({ name, party }) => `${onOneLine(name)}${party ? ` (${party})` : ''}`).join(', ')
  const where = [...new Set(visit.cities.map(({ id, city }) => onOneLine((id && placeName(id)) || city))), partyName(visit.country)]
    .filter(Boolean)
    .join(', ')
  const { length } = visit.meetings
  return paint.bold(
    `Visit of ${who} to ${where}, ${stay(visit)}: ${length} ${length === 1 ? 'meeting' : 'meetings'} told${visit.told ? ', and the visit itself' : ''}`,
  )
}

/** Without the date, which has a place of its own. */
const whatOf = ({ joined: { engagement } }: TimelineRow): string =>
  headingOf({ ...engagement, date: { ...engagement.date, edtf: '' }, weekday: null }).replace(/^date unknown(?: · )?/, '')

function rowText(row: TimelineRow, bar: string, names: NamesShown, paint: Paint): string {
  const { joined, when, session } = row
  const { engagement } = joined
  const { participants, others, parties, evidence, status } = engagement
  const people = [...participants, ...others].map((who) => personText(who, when, names, paint))
  const round = session ? sessionText(session) : null
  const lines = [
    ...(people.length ? people : parties.length ? [parties.map(names.partyName).join(', ')] : ['nobody named']),
    ...(round ? [round] : []),
    paint.dim(`${evidence.map(({ text }) => `“${onOneLine(text)}”`).join(' ')} ${accountsText(joined)}`.trim()),
  ]
  const told = status === 'held' ? TOLD.held : paint.warn(TOLD[status])
  return [
    `${bar} ${paint.bold(whenText(when))}  ${told}  ${whatOf(row)}  ${paint.dim(joined.id)}`,
    ...lines.map((line) => `      ${line}`),
  ].join('\n')
}

/** Engagements on a line of time: an axis, the visits, each engagement with its people and accounts. */
export function timelineText(rows: readonly TimelineRow[], names: NamesShown, paint: Paint): string {
  const axis = timeAxis(rows.map(({ when }) => when))
  const out = axis ? [axis.header, paint.dim(`${LEGEND}  from ${dayText(axis.first)} to ${dayText(axis.last)}`)] : []
  rows.forEach((row, i) => {
    const before = rows[i - 1]?.visit?.id
    if (!row.visit || row.visit.id !== before) out.push('')
    if (row.visit && row.visit.id !== before) out.push(visitText(row.visit, names, paint))
    out.push(rowText(row, axis?.bar(row.when, SIGNS[row.joined.engagement.status]) ?? '', names, paint))
  })
  return out.join('\n')
}
