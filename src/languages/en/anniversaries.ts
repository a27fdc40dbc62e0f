import { isCapital, Shape, tokenAt } from '../../text/tokens.ts'
import type { AnniversaryMark, Page } from '../pack.ts'
import { lexicon } from './lexicon.ts'

const NOUNS = new Set(['anniversary', 'anniversaries', 'birthday', 'jubilee'])
const TENS = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth']
const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ORDINALS = new Map([...UNITS.map((word, i) => [word, i + 1] as const), ...TENS.map((word, i) => [word, (i + 2) * 10] as const)])
const STOP = new Set([
  ',',
  ';',
  '.',
  ':',
  '—',
  '–',
  '"',
  '”',
  ')',
  'which',
  'that',
  'who',
  'as',
  'this',
  'with',
  'while',
  'when',
  'where',
  'on',
  'at',
  'during',
  'by',
  'for',
  'to',
  'together',
  'marked',
  'falling',
])
const LONGEST = 18

/**
 *     … the 60th anniversary of diplomatic relations between Orust and Ilvania this year
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function anniversaries(page: Page): AnniversaryMark[] {
  const { tokens } = page
  const out: AnniversaryMark[] = []
  for (const sentence of page.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!NOUNS.has(tokens.word[i] as string)) continue
      const before = i - 1
      const ordinal = before >= sentence.from ? ordinalAt(page, before) : null
      const of = tokens.word[i + 1] === 'of' || tokens.word[i + 1] === 'since'
      if (ordinal === null && !of) continue
      const to = of ? phraseEnd(page, i + 2, sentence.to) : i + 1
      out.push({ from: ordinal === null ? i : before, to, ordinal })
      i = to - 1
    }
  }
  return out
}

function ordinalAt({ tokens }: Page, at: number): number | null {
  const word = tokens.word[at] as string
  const figures = tokens.shape[at] === Shape.number ? /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word) : null
  return figures ? Number(figures[1]) : (ORDINALS.get(word) ?? null)
}

/** The noun phrase after "of", up to the next clause. */
function phraseEnd(page: Page, from: number, to: number): number {
  const { tokens } = page
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    const word = tokens.word[i] as string
    if (STOP.has(word) || lexicon.auxiliaries.has(word) || (lexicon.pronouns.has(word) && word !== 'it')) return i
    if (word === 'and' && i > from && !isCapital(tokens, i + 1) && tokens.word[i + 1] !== 'the') return i
    if (word === 'and' && tokens.word[i + 1] === 'the' && !isCapital(tokens, i - 1)) return i
  }
  return Math.min(to, from + LONGEST)
}

const OTHER_YEAR = new Set(['next', 'last', 'coming', 'previous', 'past'])

/** "This year marks the 60th anniversary": not "next year will mark", not "in 2019, at the 50th". */
export function isOfThisYear(page: Page, at: number): boolean {
  const { tokens } = page
  const token = tokenAt(tokens, at)
  const sentence = page.sentences.find(({ from, to }) => from <= token && token < to)
  for (let i = sentence?.from ?? token; i < token; i++) {
    if (OTHER_YEAR.has(tokens.word[i] as string) && tokens.word[i + 1] === 'year') return false
  }
  return true
}
