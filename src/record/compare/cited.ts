import type { Cited } from '../../model/comparison.ts'
import type { Evidence } from '../../model/edtf.ts'
import type { Quote } from '../../model/span.ts'
import type { Told } from '../dossier.ts'

/** A quote with the document it stands in. */
export const cite = ({ account: { document, file } }: Told, { text, span }: Quote): Cited => ({ text, span, document, file })

/** An evidence that may stand outside the clean text. */
export const citeEvidence = ({ account: { document, file } }: Told, { text, span, where }: Evidence): Cited => ({
  text,
  span: span ?? null,
  ...(where === undefined ? {} : { where }),
  document,
  file,
})
