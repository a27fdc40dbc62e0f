import { type Range, spanOf } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Attribution } from '../pack.ts'
import { isSalutation } from './salutations.ts'
import { tidy } from './stretch.ts'
import type { Sight } from './subjects.ts'

const LONGEST_NAME = 12
const LONGEST_NOTE = 9
const VOICES = new Set(['вопрос', 'реплика', 'ответ', 'корреспондент', 'ведущий', 'модератор'])
const FEWEST_WORDS = 4

/**
 * A transcript: a name, a colon, the words, which go on until another speaks.
 *
 *     О.Тасс: Мы прошли долгий путь. Торговля растёт.
 *     ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 */
export function turns(sight: Sight): ReadonlyMap<number, Attribution[]> {
  const { page } = sight
  const out = new Map<number, Attribution[]>()
  let speaker: Range | null = null
  page.sentences.forEach((sentence, index) => {
    const isFirst = page.blocks[sentence.block]?.span.start === sentence.start
    const colon: number = isFirst || speaker ? colonOf(sight, sentence.from, sentence.to, isFirst) : -1
    if (colon > 0) speaker = { from: sentence.from, to: nameEnd(sight, sentence.from, colon) }
    else if (isFirst && endsSpeech(sight, sentence.from)) speaker = null
    if (!speaker) return
    const from = colon > 0 ? colon + 1 : sentence.from
    const content = tidy(page, from, sentence.to)
    const isShort = countWords(sight, from, sentence.to) < FEWEST_WORDS
    out.set(
      index,
      !content || isShort || isSalutation(sight, from, sentence.to)
        ? []
        : [
            {
              sentence: index,
              source: spanOf(page.tokens, speaker),
              cue: colon > 0 ? spanOf(page.tokens, { from: colon, to: colon + 1 }) : null,
              verb: ':',
              content: [content],
              lead: null,
              act: null,
              commit: null,
              frame: 'quote',
              form: 'leading',
            },
          ],
    )
  })
  return out
}

function countWords({ page }: Sight, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (page.tokens.shape[i] !== Shape.mark) count++
  return count
}

/**
 * Where the colon of a turn stands: after initials and a surname, a known name, or a word like "Вопрос", with or without a note
 * ("как переведено"). Within a paragraph only initials before a surname show that another speaks.
 */
function colonOf({ page, nameAt }: Sight, from: number, to: number, isFirst: boolean): number {
  const { tokens } = page
  for (let i = from; i < Math.min(to, from + LONGEST_NAME); i++) {
    const word = tokens.word[i] as string
    if (word === ':') {
      if (i === from) return -1
      const isTag = isInitialled(page.text, tokens.start[from] as number, tokens.end[i - 1] as number)
      if (isTag || !isFirst) return isTag ? i : -1
      return nameAt[i - 1] !== undefined || nameAt[from] !== undefined || VOICES.has(tokens.word[from] as string) ? i : -1
    }
    if (word === '(' && i > from) {
      const end = noteEnd(tokens.word, i, to)
      if (end < 0) return -1
      i = end
    } else if (!isCapital(tokens, i) && tokens.shape[i] !== Shape.mark && !nameAt[i] && word !== 'как') return -1
  }
  return -1
}

/** "(как переведено)": where the bracket before the colon closes. */
function noteEnd(word: readonly string[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + LONGEST_NOTE); i++) if (word[i] === ')') return word[i + 1] === ':' ? i : -1
  return -1
}

/** The tag without its note. */
function nameEnd({ page }: Sight, from: number, colon: number): number {
  for (let i = from + 1; i < colon; i++) if (page.tokens.word[i] === '(') return i
  return colon
}

const isInitialled = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}/u.test(text.slice(start, end))

/** Signs, and sentences of the page itself, end a speech. */
const endsSpeech = ({ page }: Sight, from: number): boolean => page.tokens.mark[from] === '*' || page.tokens.mark[from] === '<'
