import type { JoinedEngagement } from '../model/account.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { toldOf } from '../record/dossier.ts'
import { findDocumentIds, findReading, findReadingsOf } from '../store/documents.ts'
import { findJoined } from '../store/joined.ts'
import type { Store } from '../store/store.ts'
import { withRecord } from './record.ts'
import { notFound, Refusal, type Settings } from './settings.ts'

/** One account of an engagement, with what was said at it. */
export type AccountShown = Readonly<{
  document: string
  file: string
  engagement: Reading['engagements'][number]
  statements: readonly Statement[]
}>

export type Found =
  | Readonly<{ kind: 'document'; reading: Reading }>
  | Readonly<{ kind: 'engagement'; joined: JoinedEngagement; accounts: readonly AccountShown[] }>

async function accountsOf({ db }: Store, joined: JoinedEngagement): Promise<AccountShown[]> {
  const readings = await findReadingsOf(db, [...new Set(joined.accounts.map(({ document }) => document))])
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]))
  return toldOf({ readings: byDocument }, joined, { copies: true }).map(({ account, engagement, statements }) => ({
    ...account,
    engagement,
    statements,
  }))
}

async function findShown(store: Store, wanted: string): Promise<Found> {
  const engagements = /^[0-9a-f]{4,12}$/.test(wanted) ? await findJoined(store.db, { prefix: wanted }) : []
  const documents = await findDocumentIds(store.db, wanted)
  const [engagement] = engagements
  const [document] = documents
  if (engagements.length + documents.length > 1) {
    const all = [...engagements.map(({ id }) => id), ...documents.map((id) => id.slice(0, 19))]
    throw new Refusal(`\`${wanted}\` may mean ${all.slice(0, 8).join(', ')}: give more of the id`)
  }
  if (engagement) return { kind: 'engagement', joined: engagement, accounts: await accountsOf(store, engagement) }
  const reading = document ? await findReading(store.db, document) : null
  if (!reading)
    throw notFound(
      `Nothing in the record is called \`${wanted}\`: give the id that \`chancery list\` prints, a file name, or the beginning of a document's hash`,
    )
  return { kind: 'document', reading }
}

/** An engagement or a document, by its id, the beginning of one, or a file name. */
export const show = (wanted: string, settings: Settings): Promise<Found> => withRecord(settings, (store) => findShown(store, wanted))
