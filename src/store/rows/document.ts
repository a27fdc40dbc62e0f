import { findDays } from '../../model/days.ts'
import type { Reading } from '../../model/reading.ts'
import type { DocumentRow } from '../tables.ts'

export const documentRow = ({ document, coverage }: Reading): DocumentRow => ({
  document_id: document.id,
  file: document.file,
  source: document.source,
  source_name: document.sourceName,
  carrier: document.carrier,
  holder: document.holder,
  tier: document.tier,
  language: document.language,
  title: document.title,
  byline: document.byline,
  published: document.published?.edtf ?? null,
  published_from: findDays(document.published?.edtf)?.from ?? null,
  url: document.url,
  text: document.text,
  sentences: coverage.sentences,
  sentences_read: coverage.read,
})
