import type { Reading } from '../../model/reading.ts'
import type { Column } from './column.ts'

/** One row a captured document. */
export const documentColumns: readonly Column<Reading>[] = [
  { name: 'document', means: 'Id: SHA-256 of the captured bytes', of: ({ document }) => document.id },
  { name: 'file', means: 'Name under which it was captured', of: ({ document }) => document.file },
  { name: 'source', means: 'Publisher of the account, id in the registers', of: ({ document }) => document.source },
  { name: 'source_name', means: 'Publisher, name', of: ({ document }) => document.sourceName },
  { name: 'carrier', means: 'Who re-published it', of: ({ document }) => document.carrier },
  { name: 'holder', means: 'Party whose telling it is', of: ({ document }) => document.holder },
  { name: 'tier', means: 'original, official-translation, re-translation, rewrite or unknown', of: ({ document }) => document.tier },
  { name: 'language', means: 'Language (BCP 47)', of: ({ document }) => document.language },
  { name: 'title', means: 'Headline as printed', of: ({ document }) => document.title },
  { name: 'published', means: 'Day of publication (EDTF)', of: ({ document }) => document.published?.edtf ?? null },
  { name: 'published_certainty', means: 'stated or inferred', of: ({ document }) => document.published?.certainty ?? null },
  { name: 'dateline_place', means: 'Place of the dateline', of: ({ document }) => document.dateline?.place ?? null },
  { name: 'dateline_date', means: 'Day of the dateline (EDTF)', of: ({ document }) => document.dateline?.edtf ?? null },
  { name: 'url', means: 'Address it was found at', of: ({ document }) => document.url },
  { name: 'characters', means: 'Length of the clean text in UTF-16 code units', of: ({ document }) => document.text.length },
  { name: 'sentences', means: 'Sentences of the clean text', of: ({ coverage }) => coverage.sentences },
  { name: 'sentences_read', means: 'Sentences that a rule read', of: ({ coverage }) => coverage.read },
  { name: 'sentences_unread', means: 'Sentences that no rule read', of: ({ coverage }) => coverage.unread.length },
  { name: 'issues', means: 'Codes of doubts about the text', of: ({ issues }) => issues.map(({ code }) => code) },
  { name: 'rules', means: 'Version of the rules that read it', of: ({ madeBy }) => madeBy.rules },
  { name: 'knowledge', means: 'Version of the registers that it was read with', of: ({ madeBy }) => madeBy.knowledge },
]
