import type { Kysely } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import { findDocumentIds } from '../store/documents.ts'
import { findJoined } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'
import { notFound, Refusal } from './settings.ts'

/** An engagement that a person names; `document` where a document was named, whose account is then meant. */
export type Named = Readonly<{ joined: JoinedEngagement; document: string | null }>

const whoMet = ({ engagement: { participants, parties } }: JoinedEngagement): string =>
  participants.length ? participants.map(({ name }) => name).join(' and ') : parties.join(' and ')

/** An engagement in a few words, to be chosen by its id: that, its day, kind and people. */
export const inShort = (joined: JoinedEngagement): string => {
  const [{ date, kind }, who] = [joined.engagement, whoMet(joined)]
  return `${joined.id} (${date.edtf ?? 'date unknown'}, ${kind}${who ? `, ${who}` : ''})`
}

/** An engagement as a sentence tells of it: `call of 2024-09-05 (Ilva Maren and Dagna Rehl, 3f1c…)`. */
export const inWords = (joined: JoinedEngagement): string => {
  const [{ date, kind }, who] = [joined.engagement, whoMet(joined)]
  return `${kind} of ${date.edtf ?? 'an unknown date'} (${who ? `${who}, ` : ''}${joined.id})`
}

const MOST_TOLD = 6

const told = (engagements: readonly JoinedEngagement[]): string =>
  `${engagements.slice(0, MOST_TOLD).map(inShort).join(', ')}${engagements.length > MOST_TOLD ? ` and ${engagements.length - MOST_TOLD} more` : ''}`

async function findOfDocument(db: Kysely<Tables>, wanted: string, document: string): Promise<Named> {
  const [only, ...more] = await findJoined(db, { documents: [document], status: 'held' })
  if (!only) throw new Refusal(`\`${wanted}\` tells of no engagement that was held: \`chancery show ${wanted}\` shows what was read in it`)
  if (more.length) throw new Refusal(`\`${wanted}\` tells of ${more.length + 1} engagements: give the id of one, ${told([only, ...more])}`)
  return { joined: only, document }
}

/** The engagement that a person means by its id or the beginning of it, or by a document's file or hash. */
export async function findEngagement(db: Kysely<Tables>, wanted: string): Promise<Named> {
  const engagements = /^[0-9a-f]{4,12}$/.test(wanted) ? await findJoined(db, { prefix: wanted }) : []
  const documents = await findDocumentIds(db, wanted)
  if (engagements.length + documents.length > 1) {
    const all = [told(engagements), ...documents.slice(0, MOST_TOLD).map((id) => id.slice(0, 19))].filter(Boolean)
    throw new Refusal(`\`${wanted}\` may mean ${all.join(', ')}: give more of the id`)
  }
  const [document] = documents
  if (document) return findOfDocument(db, wanted, document)
  const [joined] = engagements
  if (!joined)
    throw notFound(
      `Nothing in the record is called \`${wanted}\`: give the id that \`chancery list\` prints, a file name, or the beginning of a document's hash`,
    )
  return { joined, document: null }
}
