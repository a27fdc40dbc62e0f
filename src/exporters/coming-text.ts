import type { Coming } from '../model/coming.ts'
import type { RegisterNote, WordsNote } from '../model/note.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import type { Column } from './tables/column.ts'

const wordsText = ({ quote, publisher, date, file, span }: WordsNote): string =>
  `“${onOneLine(quote)}” ${onOneLine([publisher ?? 'publisher unknown', date ?? 'undated', file, span.join('-')].join(' · '))}`

const registerText = ({ register, id, field, value, source, checked }: RegisterNote): string =>
  onOneLine(`register ${register}: ${id}, ${field} ${value} (${source ?? 'no source'}${checked ? '' : ', unchecked'})`)

/** An entry of a calendar with what it rests on. */
export function comingText({ date, title, base, round, due, kind, words, registers }: Coming, paint: Paint): string {
  const about = [kind, base ? `counted from ${base}` : null, round ? 'round' : null].filter(Boolean).join(', ')
  const when = due ? ` ${paint.warn(`due “${onOneLine(due)}”`)}` : ''
  return [
    `${paint.bold(date ?? 'no time told')}  ${onOneLine(title)}${when} ${paint.dim(`(${about})`)}`,
    ...words.map((one) => `    ${paint.dim(wordsText(one))}`),
    ...registers.map((one) => `    ${paint.dim(registerText(one))}`),
  ].join('\n')
}

/** One row an entry. */
export const comingColumns: readonly Column<Coming>[] = [
  { name: 'date', means: 'When (EDTF); empty when the words name no time', of: ({ date }) => date },
  { name: 'kind', means: 'anniversary, themed-year, chairmanship or planned', of: ({ kind }) => kind },
  { name: 'title', means: 'What', of: ({ title }) => title },
  { name: 'parties', means: 'Whose it is; empty: of all the world', of: ({ parties }) => [...parties] },
  { name: 'base', means: 'The year or day it counts from', of: ({ base }) => base },
  { name: 'ordinal', means: 'Years since', of: ({ ordinal }) => ordinal },
  { name: 'round', means: 'true: 5, 10, 25, 50 …', of: ({ round }) => round },
  { name: 'due', means: 'Due wording', of: ({ due }) => due },
  { name: 'engagement', means: 'The contact announced or agreed', of: ({ engagement }) => engagement },
  { name: 'mechanism', means: 'Standing format that it is one of', of: ({ session }) => session?.name ?? null },
  { name: 'session', means: 'Which round of it, where told', of: ({ session }) => session?.round ?? null },
  { name: 'words', means: 'The words that tell it', of: ({ words }) => words.map(({ quote }) => quote) },
  { name: 'documents', means: 'Documents they stand in', of: ({ words }) => words.map(({ document }) => document) },
  { name: 'spans', means: 'Where', of: ({ words }) => words.map(({ span }) => span.join('-')) },
  {
    name: 'registers',
    means: 'Entries of the registers it rests on',
    of: ({ registers }) => registers.map(({ register, id }) => `${register}/${id}`),
  },
]
