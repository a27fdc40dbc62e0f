import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { toPerson } from '../../address/links.ts'
import type { EngagementAnswer, Place, RegisterNames, VisitFound } from '../../api/answers.ts'
import { EngagementLine } from '../../parts/engagement-line.tsx'
import { Inferred } from '../../parts/inferred.tsx'
import { Plain } from '../../parts/plain.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { engagement as words } from '../../strings/engagement.ts'
import { Evidence } from './evidence.tsx'

function Row({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-sm text-faint">{label}</dt>
      <dd className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">{children}</dd>
    </div>
  )
}

const Person = ({ person, name }: Readonly<{ person: string | null; name: string }>) =>
  person ? <Link {...toPerson(person)}>{name}</Link> : <Plain text={name} />

/** The visit in one line, with its other meetings. */
function Visit({ visit, own, names }: Readonly<{ visit: VisitFound; own: string; names: RegisterNames }>) {
  const all = [...(visit.told ? [visit.told] : []), ...visit.meetings]
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p>
        {words.visitOf}{' '}
        {visit.visitors.map((who, at) => (
          <span key={`${who.person}${who.name}`}>
            {at > 0 && ', '}
            <Person {...who} />
          </span>
        ))}{' '}
        {words.visitTo} {visit.cities.map(({ id, city }) => (id && names.places[id]) ?? city).join(', ') || visit.country},{' '}
        <When date={visit.from === visit.to ? visit.from : `${visit.from}/${visit.to}`} />
      </p>
      {all.length > 1 && (
        <ul className="flex flex-col gap-0.5 text-sm">
          {all.map((one) => (
            <li key={one.id}>
              <EngagementLine engagement={one} names={names} />
              {one.id === own && <span className="ml-2 text-faint">{words.thisOne}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function SessionLine({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const { session } = answer
  if (!session) return null
  const { round, missingBefore, alternates, sessions } = session
  return (
    <Row label={words.session}>
      {round && (
        <span>
          {words.round(round.number)}
          {round.certainty === 'inferred' && <Inferred rule={null} />}
        </span>
      )}
      <span>{words.sessionOf(sessions)}</span>
      {missingBefore ? <span className="text-warn">{words.missing(missingBefore)}</span> : null}
      {alternates !== null && <span className="text-soft">{words.alternates(alternates)}</span>}
    </Row>
  )
}

/** The id is of the city, or of the venue where no city is told. */
const cityOf = ({ id, city }: Place, { places }: RegisterNames): string | null => (city && id && places[id]) || city

/** When, where and how, with the words of the account that is shown. */
export function Head({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const { joined, accounts, visit, names } = answer
  const { date, place, mechanism, initiator, status, evidence } = joined.engagement
  const [shown] = accounts
  const of = { document: shown?.document, lang: shown?.language }
  const where = [place.venue, cityOf(place, names), place.country && (names.parties[place.country] ?? place.country)]
    .filter(Boolean)
    .join(', ')
  return (
    <dl className="flex flex-col gap-2.5">
      <Row label={words.status}>
        <State state={status} />
        {joined.certainty === 'inferred' && <span className="text-sm text-warn">≈ {words.joinedInferred}</span>}
        <Evidence {...of} evidence={evidence} />
      </Row>
      <Row label={words.date}>
        <When date={date} />
        <Evidence {...of} evidence={date.evidence} />
      </Row>
      <Row label={words.place}>
        {where ? (
          <>
            <span>
              <Plain text={where} />
              {place.certainty === 'inferred' && <Inferred rule={null} />}
            </span>
            <Evidence {...of} evidence={place.evidence} />
          </>
        ) : (
          <span className="text-faint">{words.placeUnknown}</span>
        )}
      </Row>
      {mechanism && (
        <Row label={words.mechanism}>
          <Plain text={(mechanism.id && names.mechanisms[mechanism.id]) ?? mechanism.name} />
          {mechanism.round && <span>{words.round(mechanism.round)}</span>}
        </Row>
      )}
      <SessionLine answer={answer} />
      {initiator && (
        <Row label={words.initiator}>
          <span>
            <Person {...initiator} />
            {initiator.certainty === 'inferred' && <Inferred rule={null} />}
          </span>
          <Evidence {...of} evidence={initiator.evidence} />
        </Row>
      )}
      {visit && (
        <Row label={words.visit}>
          <Visit visit={visit} own={joined.id} names={names} />
        </Row>
      )}
    </dl>
  )
}
