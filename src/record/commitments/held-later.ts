import type { JoinedEngagement } from '../../model/account.ts'
import type { Shown } from '../../model/commitment-life.ts'
import { daysBetween } from '../../model/days.ts'
import type { Engagement, Participation } from '../../model/engagement.ts'
import { partiesOf } from '../../model/parties-of.ts'
import { findDaysOf } from '../../model/season-days.ts'
import type { When } from '../../model/when.ts'
import { grouped } from '../../text/grouped.ts'
import { type Dossier, toldOf } from '../dossier.ts'
import { personName } from '../people-ruled.ts'
import { bucketOf, familyOf, isAtOnePlace } from '../same-engagement.ts'
import { inTime, isBefore, whenOf } from '../when.ts'
import { mechanismKey } from './matter.ts'
import type { Undertaking } from './undertaking.ts'

/** What shows that a commitment was kept, and whether it was later than had been said. */
export type Keeping = Readonly<{ shown: Shown; late: boolean }>

/** What comes more than a year after its time, or after a promise of no named session, is another contact. */
const MOST_LATE = 366

type Held = Readonly<{ joined: JoinedEngagement; when: When }>

/** Those of the words of an account that tell of an engagement; of accounts the first that is no copy. */
function shownBy(dossier: Dossier, { joined, when }: Held, rule: string): Shown | null {
  const [told] = toldOf(dossier, joined)
  const words = told?.engagement.evidence ?? []
  const account = told?.account
  return account && words.length > 0 ? { rule, document: account.document, file: account.file, engagement: joined.id, when, words } : null
}

const isInPerson = (engagement: Engagement): boolean => !['remote', 'written'].includes(familyOf(engagement))

/** The state that is to be visited: where the visit is announced to be; else who invites; else, of an accepted invitation, the other side. */
function hostOf({ commitment: { act, by }, matter: { planned }, between }: Undertaking): string | null {
  if (planned?.place.country) return planned.place.country
  if (act === 'invite') return by[0] ?? null
  const [other, ...more] = between.filter((party) => !by.includes(party))
  return other && more.length === 0 ? other : null
}

const isOneOf = (people: readonly Participation[], visitors: ReadonlySet<string>): boolean =>
  people.some((who) => visitors.has(personName(who)))

/** Who is to come: those whom the announcement names, else who accepts. */
function visitorsOf({ commitment: { act, statement }, matter: { planned }, reading }: Undertaking, host: string): ReadonlySet<string> {
  const named = (planned?.participants ?? []).filter(({ party }) => party !== host)
  if (named.length > 0) return new Set(named.map(personName))
  const said = act === 'accept' ? reading.statements.find(({ id }) => id === statement) : undefined
  return new Set((said?.speakers ?? []).filter(({ party }) => party !== host).map(personName))
}

const isRound = ({ joined: { engagement } }: Held, round: number | null): boolean =>
  round === null || engagement.mechanism?.round == null || engagement.mechanism.round === round

/** An invitation that was accepted in the words beside it is meant by "accepted the invitation". */
function withInvitation(one: Undertaking, undertakings: readonly Undertaking[]): Undertaking {
  if (one.commitment.act !== 'accept' || one.matter.planned) return one
  const invitation = undertakings.find(
    ({ commitment, reading, joined, matter }) =>
      commitment.act === 'invite' &&
      matter.planned &&
      reading === one.reading &&
      joined === one.joined &&
      !commitment.by.some((party) => one.commitment.by.includes(party)),
  )
  return invitation ? { ...one, matter: { ...one.matter, planned: invitation.matter.planned } } : one
}

/**
 * Tells which later engagement shows that a promised one took place: a session of the same mechanism between those parties; the
 * announced visitor in the announced state; else a contact of the same form between the same principals.
 */
export function heldLater(dossier: Dossier, undertakings: readonly Undertaking[]): (one: Undertaking) => Keeping | null {
  const held: Held[] = dossier.engagements
    .filter(({ engagement }) => engagement.status !== 'planned')
    .map((joined) => ({ joined, when: whenOf(joined) }))
    .filter(({ when }) => when.edtf !== null)
    .sort((a, b) => inTime(a.when, b.when))
  const byMechanism = grouped(held, ({ joined }) => mechanismKey(joined.engagement))
  const byBucket = grouped(held, ({ joined }) => bucketOf({ ...joined.engagement, status: 'held' }))
  const byCountry = grouped(held, ({ joined: { engagement } }) => (isInPerson(engagement) ? engagement.place.country : null))
  const documentsOf = grouped(undertakings, ({ reading }) => reading.document.id)

  function candidates(one: Undertaking): Readonly<{ rule: string; among: readonly Held[] }> | null {
    const { planned, mechanism } = one.matter
    const isBetween = ({ joined }: Held): boolean => one.between.every((party) => partiesOf(joined.engagement).includes(party))
    if (mechanism) {
      const round = planned?.mechanism?.round ?? null
      return {
        rule: 'session held',
        among: (byMechanism.get(mechanism) ?? []).filter((session) => isBetween(session) && isRound(session, round)),
      }
    }
    if (planned?.kind === 'visit' || one.commitment.act === 'invite' || one.commitment.act === 'accept') {
      const host = hostOf(one)
      const visitors = host ? visitorsOf(one, host) : new Set<string>()
      const came = ({ joined }: Held): boolean => isOneOf(joined.engagement.participants, visitors)
      return { rule: 'visit made', among: host ? (byCountry.get(host) ?? []).filter((one) => came(one)) : [] }
    }
    if (!planned || planned.participants.length === 0) return null
    const alike = byBucket.get(bucketOf({ ...planned, status: 'held' })) ?? []
    return { rule: 'contact held', among: alike.filter(({ joined }) => isAtOnePlace(joined.engagement, planned)) }
  }

  return (given) => {
    const made = given.when
    if (!made) return null
    const one = withInvitation(given, documentsOf.get(given.reading.document.id) ?? [])
    const found = candidates(one)
    const { planned, mechanism } = one.matter
    const told = findDaysOf(one.due?.edtf ?? planned?.date.edtf)
    const isTooLate = ({ when }: Held): boolean =>
      (told !== null || !mechanism) && daysBetween(told?.to ?? made.to ?? '0001-01-01', when.from ?? '9999-12-31') > MOST_LATE
    const isEarlier = ({ when }: Held): boolean => !mechanism && planned?.date.edtf != null && (when.to ?? '') < (told?.from ?? '')
    for (const later of found?.among ?? []) {
      if (later.joined === one.joined || !isBefore(made, later.when) || isEarlier(later) || isTooLate(later)) continue
      const shown = shownBy(dossier, later, found?.rule ?? '')
      if (shown) return { shown, late: told !== null && (later.when.from ?? '') > told.to }
    }
    return null
  }
}
