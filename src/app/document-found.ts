import type { Kysely } from 'kysely'
import type { Decision } from '../model/decision.ts'
import type { Reading } from '../model/reading.ts'
import { decisionsAboutDocument } from '../record/decisions-about.ts'
import { prepareRuler } from '../record/ruled-reading.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import { findFilesOf, findJoinedOf, findKinOf, type Kin } from '../store/document-kin.ts'
import { findReading, findTexts } from '../store/documents.ts'
import { findDocumentsStarting } from '../store/find-ids.ts'
import type { Tables } from '../store/tables.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import { idsIn, namesOfIds, type RegisterNames } from './register-names.ts'
import { namesOf } from './ruler.ts'
import { notFound, Refusal, type Settings } from './settings.ts'

/** A document with everything that was read in it. */
export type DocumentFound = Readonly<{
  id: string
  /** As decisions have it. */
  reading: Reading
  /** Every name under which it was captured. */
  files: readonly string[]
  /** Other captures of the same page, and other accounts of what it tells. */
  kin: readonly Kin[]
  /** Ids in the record of the engagements that it tells, by their ids within it. */
  joined: Readonly<Record<string, string>>
  decisions: readonly Decision[]
  names: RegisterNames
}>

/** The one document whose hash begins so. */
async function documentMeant(db: Kysely<Tables>, wanted: string): Promise<string> {
  const hash = wanted.replace(/^sha256:/, '')
  const ids = /^[0-9a-f]{8,64}$/.test(hash) ? await findDocumentsStarting(db, hash) : []
  const [id, ...more] = ids
  if (more.length) throw new Refusal(`\`${wanted}\` may mean ${ids.map((one) => one.slice(0, 23)).join(', ')}: give more of the id`)
  if (!id)
    throw notFound(
      `No document in the record has the id \`${wanted.slice(0, 80)}\`, expected \`sha256:\` and 64 digits, or 8 and more of their beginning, as lists of documents give it`,
    )
  return id
}

/** A document by its id, or the beginning of its hash. */
export async function findWholeDocument(wanted: string, settings: Settings): Promise<DocumentFound> {
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => {
    const id = await documentMeant(db, wanted)
    const decisions = standing(await findDecisions(db))
    const kept = await findReading(db, id)
    const reading = prepareRuler(decisions, namesOf(knowledge))(kept as Reading)
    const [files, joined] = [await findFilesOf(db, id), await findJoinedOf(db, id)]
    const engagements = [...new Set(Object.values(joined))]
    const kin = await findKinOf(db, { document: id, files, url: reading.document.url, engagements })
    const ids = idsIn([reading])
    const publishers = [...(ids.publishers ?? []), ...kin.flatMap(({ source, carrier }) => [source, carrier])]
    const parties = [...(ids.parties ?? []), ...kin.map(({ holder }) => holder)]
    return {
      ...{ id, reading, files, kin, joined },
      decisions: decisionsAboutDocument(decisions, id),
      names: namesOfIds({ ...ids, publishers, parties }, knowledge),
    }
  })
}

/** The clean text of a document, in which every span counts. */
export const findTextOf = (wanted: string, settings: Settings): Promise<{ id: string; text: string }> =>
  withRecord(settings, async ({ db }) => {
    const id = await documentMeant(db, wanted)
    return { id, text: (await findTexts(db, [id])).get(id) ?? '' }
  })
