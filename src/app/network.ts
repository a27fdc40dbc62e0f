import { englishNameBy } from '../knowledge/english-name.ts'
import type { Channel, EngagementKind, EngagementStatus } from '../model/engagement.ts'
import type { Network } from '../model/network.ts'
import type { RibbonLevel } from '../model/ribbon.ts'
import { networkOf } from '../record/network.ts'
import { contactsMeant, isBetween, type NetworkFilter } from '../record/network-filter.ts'
import { findJoined } from '../store/joined.ts'
import { loadContacts } from './contacts.ts'
import { dayMeant, type EngagementListed, listed } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
import { levelsIn } from './levels-in.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type NetworkQuestion = Readonly<{
  by: 'person' | 'party'
  between?: readonly string[] | undefined
  party?: string | undefined
  from?: string | undefined
  to?: string | undefined
  kind?: EngagementKind | undefined
  channel?: Channel | undefined
  status: EngagementStatus | 'any'
  level?: RibbonLevel | undefined
  attendees?: boolean | undefined
}>

async function filterOf(
  { between = [], party, from, to, attendees, ...rest }: NetworkQuestion,
  settings: Settings,
): Promise<NetworkFilter> {
  const parties = await partiesMeant([...between, ...(party ? [party] : [])], settings)
  return { ...rest, parties, from: dayMeant(from, 'from'), to: dayMeant(to, 'to'), attendees: attendees ?? false }
}

/** Who meets whom. */
export async function askNetwork(
  { minimum, limit, ...question }: NetworkQuestion & Readonly<{ minimum: number; limit: number }>,
  settings: Settings,
): Promise<Network> {
  const [knowledge, filter, { contacts }] = [
    await loadKnowledge(settings),
    await filterOf(question, settings),
    await loadContacts(settings),
  ]
  return networkOf(
    contacts,
    filter,
    { minimum, limit },
    {
      levelOf: levelsIn(knowledge),
      nameOfParty: (id) => englishNameBy(knowledge.findParty, id),
    },
  )
}

/** The engagements behind a node of the network, or, with `b`, behind a link: newest first. */
export async function listNetworkEngagements(
  { a, b, ...question }: NetworkQuestion & Readonly<{ a: string; b?: string | undefined }>,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
  settings: Settings,
): Promise<{ items: EngagementListed[]; total: number }> {
  const [knowledge, filter, { contacts }] = [
    await loadKnowledge(settings),
    await filterOf(question, settings),
    await loadContacts(settings),
  ]
  const { within } = contactsMeant(contacts, filter, levelsIn(knowledge))
  const ids = within.filter((contact) => isBetween(contact, a, b, filter)).map(({ id }) => id)
  const page = ids.slice(offset, offset + limit)
  const found = await withRecord(settings, ({ db }) => findJoined(db, { ids: page }))
  const byId = new Map(found.map((joined) => [joined.id, listed(joined)]))
  return { items: page.flatMap((id) => byId.get(id) ?? []), total: ids.length }
}
