import type { OfficeHistory } from '../../model/office-history.ts'
import type { Column } from './column.ts'

/** One row an office. */
export const officeColumns: readonly Column<OfficeHistory>[] = [
  { name: 'office', means: 'Id in the registers', of: ({ office }) => office },
  { name: 'party', means: 'Party', of: ({ party }) => party },
  { name: 'names', means: 'Names in the registers', of: ({ names }) => names.filter(({ isAlias }) => !isAlias).map(({ name }) => name) },
  {
    name: 'aliases',
    means: 'Further wordings in the registers',
    of: ({ names }) => names.filter(({ isAlias }) => isAlias).map(({ name }) => name),
  },
  {
    name: 'holders',
    means: 'Holders in order, from and until',
    of: ({ holders }) => holders.map(({ name, from, to, acting }) => `${name}${acting ? ' (acting)' : ''} ${from ?? '?'}/${to ?? '..'}`),
  },
  { name: 'wordings', means: 'Wordings in the record', of: ({ wordings }) => [...new Set(wordings.map(({ wording }) => wording))] },
  {
    name: 'where',
    means: 'Where each wording stands: document, span',
    of: ({ wordings }) => wordings.map(({ document, quote }) => `${document} ${quote.span.join('-')}`),
  },
]
