import type { Document } from '../model/document.ts'
import type { MadeBy, Reading } from '../model/reading.ts'

/** The honest empty reading of a document in a language that is not read: kept, searchable, and saying so. */
export const unread = (document: Document, madeBy: MadeBy): Reading => ({
  document,
  engagements: [],
  statements: [],
  commitments: [],
  discussed: [],
  formulas: [],
  occasions: [],
  forums: [],
  instruments: [],
  coverage: {
    sentences: document.blocks.length,
    read: 0,
    ignored: document.blocks.map(({ span }) => ({ span, reason: 'language' })),
    unread: [],
  },
  issues: [
    {
      code: 'not-read',
      message: `The language \`${document.language}\` is not read; the document is kept and can be searched`,
      span: null,
    },
  ],
  madeBy,
})
