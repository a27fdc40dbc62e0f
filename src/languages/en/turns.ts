import { spanOf } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Attribution, Page, Sentence } from '../pack.ts'
import { lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'
import type { Sight } from './subjects.ts'

const LONGEST_NAME = 7

const DASHES = new Set(['—', '–', '―', '-'])

/**
 *     “We have come a long way.” — Oru Tass
 *                                  ^^^^^^^^
 */
export function signedBy({ page }: Sight, sentence: Sentence, index: number): Attribution | null {
  const { tokens } = page
  for (let i = sentence.to - 1; i > sentence.from + 2 && sentence.to - i < 12; i--) {
    if (!DASHES.has(tokens.word[i] as string)) continue
    if (!page.inQuotes[i - 1] || tokens.shape[i - 1] !== Shape.mark || !isCapital(tokens, i + 1)) return null
    const content = tidy(page, sentence.from, i)
    const source = tidy(page, i + 1, sentence.to)
    if (!content || !source) return null
    const cue = spanOf(page.tokens, { from: i, to: i + 1 })
    return {
      sentence: index,
      source,
      cue,
      verb: '—',
      content: [content],
      lead: null,
      act: null,
      commit: null,
      frame: 'quote',
      form: 'trailing',
    }
  }
  return null
}

/**
 * A turn of a transcript: a name, a colon, the words.
 *
 *     ORU TASS: We have come a long way.
 *     ^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function turnOf(sight: Sight, sentence: Sentence, index: number): Attribution | null {
  const { page } = sight
  const { tokens } = page
  let colon = -1
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + LONGEST_NAME); i++) {
    if (tokens.word[i] === ':') {
      colon = i
      break
    }
    if (!isCapital(tokens, i) && tokens.word[i] !== '.' && !lexicon.prepositions.has(tokens.word[i] as string)) return null
  }
  if (colon <= sentence.from || colon + 1 >= sentence.to || !isFirstOfBlock(page, sentence)) return null
  const content = tidy(page, colon + 1, sentence.to)
  if (!content || tokens.shape[colon + 1] === Shape.number || !isSpeaker(sight, sentence.from, colon)) return null
  return {
    sentence: index,
    source: spanOf(page.tokens, { from: sentence.from, to: colon }),
    cue: spanOf(page.tokens, { from: colon, to: colon + 1 }),
    verb: ':',
    content: [content],
    lead: null,
    act: null,
    commit: null,
    frame: 'clause',
    form: 'leading',
  }
}

/** A speaker's line opens with a known name, or is written in capitals. */
function isSpeaker({ page, nameAt }: Sight, from: number, colon: number): boolean {
  if (nameAt[from] || nameAt[colon - 1]) return true
  for (let i = from; i < colon; i++) if (page.tokens.shape[i] !== Shape.upper && page.tokens.shape[i] !== Shape.mark) return false
  return true
}

const isFirstOfBlock = (page: Page, sentence: Sentence): boolean => page.blocks[sentence.block]?.span.start === sentence.start
