import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement, Telling } from '../model/account.ts'
import type { Neighbor } from '../model/comparison.ts'
import type { Decision } from '../model/decision.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Discussed, FormulaUse } from '../model/reading.ts'
import type { Commitment, Statement } from '../model/statement.ts'
import type { Session, Visit } from '../model/visit.ts'
import type { When } from '../model/when.ts'
import { decisionsAboutEngagement } from '../record/decisions-about.ts'
import { type Dossier, type Told, toldOf } from '../record/dossier.ts'
import { type PersonTogether, peopleTogether } from '../record/people-told.ts'
import { whenOf } from '../record/when.ts'
import { findEngagementIds } from '../store/find-ids.ts'
import { findJoined } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'
import { dossierOf } from './dossier.ts'
import { type EngagementListed, listed } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
import { findNeighborOf } from './neighbors.ts'
import { withRecord } from './record.ts'
import { idsIn, namesOfIds, officeNameOn, type RegisterNames } from './register-names.ts'
import { notFound, Refusal, type Settings } from './settings.ts'
import { findSessionOf, findVisitOf } from './stay.ts'

/** An account of an engagement with all that it tells of it. */
export type AccountFound = Omit<Telling, 'engagement'> &
  Readonly<{
    /** Id of the publisher in the registers, and its name there or as written. */
    source: string | null
    sourceName: string | null
    title: string | null
    url: string | null
    /** The one whose telling the fields of the engagement are. */
    isFullest: boolean
    /** The document of another account whose text this one repeats. */
    copyOf: string | null
    engagement: Engagement
    statements: readonly Statement[]
    commitments: readonly Commitment[]
    discussed: readonly Discussed[]
    formulas: readonly FormulaUse[]
  }>

/** A person at an engagement; `held`: the offices held on that day, by the names they had then. */
export type PersonFound = PersonTogether & Readonly<{ held: readonly Readonly<{ office: string; name: string }>[] }>

export type VisitFound = Omit<Visit, 'told' | 'meetings'> &
  Readonly<{ told: EngagementListed | null; meetings: readonly EngagementListed[] }>

/** `sessions`: how many of the mechanism the record holds. */
export type SessionFound = Omit<Session, 'joined'> &
  Readonly<{ before: EngagementListed | null; after: EngagementListed | null; sessions: number }>

export type NeighborFound = Omit<Neighbor, 'joined'> & Readonly<{ engagement: EngagementListed }>

/** An engagement with everything that the record tells of it. */
export type EngagementFound = Readonly<{
  joined: JoinedEngagement
  when: When
  people: readonly PersonFound[]
  accounts: readonly AccountFound[]
  visit: VisitFound | null
  session: SessionFound | null
  /** The comparable engagement before it, and after it. */
  predecessor: NeighborFound | null
  successor: NeighborFound | null
  decisions: readonly Decision[]
  names: RegisterNames
}>

type Db = Kysely<Tables>

/** The one engagement whose id begins so. */
export async function engagementMeant(db: Db, wanted: string): Promise<JoinedEngagement> {
  const ids = /^[0-9a-f]{4,12}$/.test(wanted) ? await findEngagementIds(db, wanted) : []
  if (ids.length > 1) throw new Refusal(`\`${wanted}\` may mean ${ids.join(', ')}: give more of the id`)
  const [joined] = ids.length ? await findJoined(db, { ids }) : []
  if (!joined)
    throw notFound(
      `No engagement in the record has the id \`${wanted.slice(0, 40)}\`, expected one of 12 digits, or 4 and more of its beginning, as lists of engagements give it`,
    )
  return joined
}

/** The accounts of an engagement, the one whose telling is shown first. */
function inFullness(dossier: Dossier, joined: JoinedEngagement): Told[] {
  const told = toldOf(dossier, joined, { copies: true })
  const words = JSON.stringify(joined.engagement)
  const fullest = told.find(({ engagement }) => JSON.stringify(engagement) === words)
  return fullest ? [fullest, ...told.filter((one) => one !== fullest)] : told
}

function accountFound({ account, reading, ...told }: Told, { findPublisher }: KnowledgeBase, isFullest: boolean): AccountFound {
  const { source, sourceName, title, url } = reading.document
  const name = (source && findPublisher(source)?.names.en?.[0]) || sourceName
  return { ...account, source, sourceName: name, title, url, isFullest, ...told }
}

function personFound(who: PersonTogether, on: string | null, { findOffice }: KnowledgeBase): PersonFound {
  const nameOf = (id: string): string => {
    const office = findOffice(id)
    return (office && officeNameOn(office, on)) ?? id
  }
  return { ...who, held: who.officeHeld.map((office) => ({ office, name: nameOf(office) })) }
}

const short = (joined: JoinedEngagement | null): EngagementListed | null => joined && listed(joined)

async function findAround(db: Db, knowledge: KnowledgeBase, joined: JoinedEngagement) {
  const visit = await findVisitOf(db, joined)
  const among = await findSessionOf(db, joined)
  const isHeld = joined.engagement.status === 'held'
  const neighbor = async (side: 'before' | 'after'): Promise<NeighborFound | null> => {
    const found = isHeld ? await findNeighborOf(db, knowledge, joined, side) : null
    return found && { engagement: listed(found.joined), basis: found.basis, explanation: found.explanation }
  }
  const { joined: _own, ...session } = among?.session ?? { joined: null }
  return {
    visit: visit && { ...visit, told: short(visit.told), meetings: visit.meetings.map(listed) },
    session: among && {
      ...(session as Omit<Session, 'joined'>),
      before: short(among.before),
      after: short(among.after),
      sessions: among.sessions,
    },
    predecessor: await neighbor('before'),
    successor: await neighbor('after'),
  }
}

/** An engagement by its id or the beginning of it. */
export async function findWholeEngagement(wanted: string, settings: Settings): Promise<EngagementFound> {
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => {
    const joined = await engagementMeant(db, wanted)
    const dossier = await dossierOf(db, knowledge, [joined])
    const told = inFullness(dossier, joined)
    const around = await findAround(db, knowledge, joined)
    const ids = idsIn([...dossier.readings.values()], [joined.engagement])
    const { visit, session, predecessor, successor } = around
    const near = [visit?.told, ...(visit?.meetings ?? []), session?.before, session?.after, predecessor?.engagement, successor?.engagement]
    const parties = [...(ids.parties ?? []), ...near.flatMap((one) => one?.parties ?? []), visit?.country ?? null]
    const mechanisms = [...(ids.mechanisms ?? []), ...near.map((one) => one?.mechanism?.id ?? null)]
    const places = [...(ids.places ?? []), ...(visit?.cities.map(({ id }) => id) ?? [])]
    return {
      joined,
      when: whenOf(joined),
      people: peopleTogether(told).map((who) => personFound(who, joined.engagement.date.edtf, knowledge)),
      accounts: told.map((one, i) => accountFound(one, knowledge, i === 0)),
      ...around,
      decisions: decisionsAboutEngagement(
        dossier.decisions,
        told.map(({ account: { document }, engagement }) => ({ document, engagement })),
      ),
      names: namesOfIds({ ...ids, parties, mechanisms, places }, knowledge),
    }
  })
}
