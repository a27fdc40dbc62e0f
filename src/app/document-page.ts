import { type DocumentListed, findDocumentPage } from '../store/document-page.ts'
import { dayMeant } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type { DocumentListed }

export type DocumentPageQuestion = Readonly<{
  publisher?: string | undefined
  holder?: string | undefined
  language?: string | undefined
  tier?: string | undefined
  text?: string | undefined
  from?: string | undefined
  to?: string | undefined
}>

const isIn = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())

/** A stretch of the documents that answer, latest first. Publishers are shown by their names in the registers. */
export async function listDocumentPage(
  { publisher, holder, language, tier, text, from, to }: DocumentPageQuestion,
  part: Readonly<{ offset: number; limit: number }>,
  settings: Settings,
): Promise<{ items: DocumentListed[]; total: number }> {
  const { registers, findPublisher } = await loadKnowledge(settings)
  const exact = registers.publishers.filter(({ id }) => id === publisher)
  const named = registers.publishers.filter(
    ({ names }) => publisher && Object.values(names).some((list) => list?.some((one) => isIn(one, publisher))),
  )
  const publishers = (exact.length ? exact : named).map(({ id }) => id)
  const filter = {
    ...(publisher ? { publishers, ...(exact.length ? {} : { publisher }) } : {}),
    ...{ language, tier, title: text, holder: await partyId(holder, settings) },
    ...{ from: dayMeant(from, 'from'), to: dayMeant(to, 'to') },
  }
  return withRecord(settings, async ({ db }) => {
    const { documents, total } = await findDocumentPage(db, filter, part)
    const items = documents.map((one) => ({
      ...one,
      sourceName: (one.source && findPublisher(one.source)?.names.en?.[0]) || one.sourceName,
    }))
    return { items, total }
  })
}
