import type { RecurringPhrase, RecurringWords } from '../model/set-phrase.ts'
import { onOneLine } from './printable.ts'

const quoted = (words: string): string => JSON.stringify(words)

const seen = ({ text, uses, documents, file, span, date }: RecurringWords): string =>
  onOneLine(`“${text}” ${uses} uses in ${documents} documents; ${[date ?? 'undated', file, span.join('-')].join(' · ')}`)

function entry({ id, language, parties, first, last, likelihood, variants, ...words }: RecurringPhrase): string {
  const all = [words, ...variants]
  const patterns = [...new Set(all.map(({ pattern }) => pattern))]
  return [
    `  # status: candidate. ${first ?? 'undated'} to ${last ?? 'undated'}; log-likelihood ratio ${likelihood}`,
    ...all.map((one) => `  # ${seen(one)}`),
    `  - id: ${id}`,
    '    gloss: ""',
    ...(parties.length ? [`    holders: [${parties.map(quoted).join(', ')}]`] : []),
    '    variants:',
    `      ${language}: [${patterns.map(quoted).join(', ')}]`,
    '    source: discovered',
    '    checked: false',
  ].join('\n')
}

/**
 * Candidates as a file of the registers' format. The empty gloss is on purpose: a file with one is refused as a register, so nobody lays
 * over a candidate that nobody looked at.
 */
export const candidatesYaml = (found: readonly RecurringPhrase[]): string =>
  [
    '# Recurring phrases that no register has, found by `chancery formulas discover`.',
    '# To accept one: write its gloss, mend its variants, and move it to formulas/ of your own registers. To refuse one: drop it.',
    'sources:',
    '  discovered: { name: "the record, by chancery formulas discover" }',
    found.length ? 'formulas:' : 'formulas: []',
    ...found.map(entry),
    '',
  ].join('\n')
