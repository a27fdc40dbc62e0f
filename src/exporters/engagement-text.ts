import type { Engagement, Initiator, Participation } from '../model/engagement.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'

const person = ({ name, party, role, officeAsWorded, officeHeld }: Participation, paint: Paint): string => {
  const office = officeAsWorded ? ` — “${onOneLine(officeAsWorded)}”` : ''
  const held = officeHeld.length ? paint.dim(` [${officeHeld.join(', ')}]`) : ''
  return `${paint.name(onOneLine(name))} (${[party, role].filter(Boolean).join(', ')})${office}${held}`
}

const asker = ({ name, party, evidence }: Initiator, paint: Paint): string =>
  `${paint.name(onOneLine(name))}${party && party !== name ? ` (${party})` : ''} ${paint.dim(evidence.map(({ text }) => `“${onOneLine(text)}”`).join(' '))}`

const placeOf = ({ place: { venue, city, country } }: Engagement): string | null =>
  [venue, city, country].filter(Boolean).join(', ') || null

const dateOf = ({ date, weekday }: Engagement): string => {
  if (!date.edtf) return `date unknown${weekday ? ` (${weekday})` : ''}`
  return date.certainty === 'inferred' ? `${date.edtf} (inferred: ${date.rule ?? 'no rule'})` : date.edtf
}

/** When, what, where: the first line of an engagement. */
export const headingOf = (engagement: Engagement): string => {
  const { kind, channel, mechanism } = engagement
  const round = mechanism?.round ? `, round ${mechanism.round}` : ''
  const parts = [
    dateOf(engagement),
    channel ? `${kind}, ${channel}` : kind,
    placeOf(engagement),
    mechanism ? `${mechanism.name}${round}` : null,
  ]
  return parts.flatMap((part) => (part ? [onOneLine(part)] : [])).join(' · ')
}

/** Who, for one line. */
export const whoOf = ({ participants, parties }: Engagement): string =>
  participants.length ? participants.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ') : parties.join(', ')

/** An engagement with its people and the words that tell it. */
export const engagementText = (engagement: Engagement, paint: Paint, name = engagement.id): string => {
  const { status, participants, others, parties, initiator, evidence } = engagement
  const people = [...participants.map((who) => person(who, paint)), ...others.map((who) => `also ${person(who, paint)}`)]
  const asked = initiator ? [`at the request of ${asker(initiator, paint)}`] : []
  const words = evidence.map(({ text }) => `“${onOneLine(text)}”`).join(' ')
  const lines = [
    ...people,
    ...(people.length || !parties.length ? [] : [parties.join(', ')]),
    ...asked,
    ...(words ? [paint.dim(words)] : []),
  ]
  return [`${paint.bold(name)}  ${status}  ${headingOf(engagement)}`, ...lines.map((line) => `    ${line}`)].join('\n')
}
