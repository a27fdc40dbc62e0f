import { findDocumentIds, forgetDocument } from '../store/documents.ts'
import { changing } from '../store/revision.ts'
import { deriveFor } from './derive.ts'
import { withRecord } from './record.ts'
import { notFound, Refusal, type Settings } from './settings.ts'

/** Drops one document and all that rests on it. Returns its id. */
export const forget = (wanted: string, settings: Settings): Promise<string> =>
  withRecord(settings, async ({ db }) => {
    const [document, ...more] = await findDocumentIds(db, wanted)
    if (!document) throw notFound(`No document in the record is called \`${wanted}\``)
    if (more.length) throw new Refusal(`\`${wanted}\` may mean ${more.length + 1} documents: give more of the path or the hash`)
    await changing(db, async (transaction) => {
      await forgetDocument(transaction, document)
      await deriveFor(transaction, [document])
    })
    return document
  })
