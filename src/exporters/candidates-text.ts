import type { RecurringPhrase } from '../model/set-phrase.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { tableText } from './table-text.ts'
import type { Column } from './tables/column.ts'

const MOST_PARTIES = 4

const partiesOf = ({ parties }: RecurringPhrase): string =>
  parties.length > MOST_PARTIES ? `${parties.slice(0, MOST_PARTIES).join(' ')} +${parties.length - MOST_PARTIES}` : parties.join(' ')

const yearsOf = ({ years }: RecurringPhrase): string => {
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined ? '' : first === last ? String(first) : `${first}–${last}`
}

const wordsOf = ({ text, state, formula, variants }: RecurringPhrase): string => {
  const more = variants.length ? ` (+${variants.length} like it: “${onOneLine(variants[0]?.text ?? '')}”)` : ''
  return `“${onOneLine(text)}”${more}${state === 'accepted' ? ` accepted as ${formula}` : ''}`
}

/** Recurring phrases in a table, with where each stands. */
export const candidatesText = (rows: readonly RecurringPhrase[], paint: Paint): string =>
  tableText(
    rows,
    [
      { title: 'words', of: wordsOf, width: 70 },
      { title: 'uses', of: ({ uses }) => uses, right: true },
      { title: 'documents', of: ({ documents }) => documents, right: true },
      { title: 'by', of: partiesOf, width: 16 },
      { title: 'years', of: yearsOf },
      { title: 'G²', of: ({ likelihood }) => Math.round(likelihood), right: true },
      { title: 'for example', of: ({ file, span }) => `${file} · ${span.join('-')}`, width: 44 },
    ],
    paint,
  )

/** One row a phrase. */
export const candidateColumns: readonly Column<RecurringPhrase>[] = [
  { name: 'id', means: 'Id for an entry of the registers', of: ({ id }) => id },
  { name: 'language', means: 'Language', of: ({ language }) => language },
  { name: 'text', means: 'Its usual words', of: ({ text }) => text },
  { name: 'pattern', means: 'The same as a pattern of the registers', of: ({ pattern }) => pattern },
  { name: 'uses', means: 'How often it stands in statements', of: ({ uses }) => uses },
  { name: 'documents', means: 'In how many documents, copies aside', of: ({ documents }) => documents },
  { name: 'parties', means: 'Parties that used it', of: ({ parties }) => [...parties] },
  { name: 'first', means: 'First date (EDTF)', of: ({ first }) => first },
  { name: 'last', means: 'Last date (EDTF)', of: ({ last }) => last },
  { name: 'likelihood', means: 'Log-likelihood ratio of its weakest joint (Dunning 1993)', of: ({ likelihood }) => likelihood },
  { name: 'state', means: 'new, or accepted by a decision', of: ({ state }) => state },
  { name: 'formula', means: 'The set phrase it was accepted for', of: ({ formula }) => formula },
  { name: 'variants', means: 'Wordings like it', of: ({ variants }) => variants.map(({ text }) => text) },
  { name: 'document', means: 'A document it stands in', of: ({ document }) => document },
  { name: 'file', means: 'Its file', of: ({ file }) => file },
  { name: 'span', means: 'Where in it', of: ({ span }) => span.join('-') },
]
