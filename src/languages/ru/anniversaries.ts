import { Shape, tokenAt } from '../../text/tokens.ts'
import type { AnniversaryMark, Page } from '../pack.ts'
import { lexicon } from './lexicon.ts'
import { isVerb } from './verbs.ts'

const YEARS = /^лети(?:е|я|ю|ем|и)$/
const NOUNS = /^(?:годовщин(?:а|ы|е|у|ой)|юбиле(?:й|я|ю|ем|е)|лети(?:е|я|ю|ем|и))$/
const WORDED: Readonly<Record<string, number>> = {
  столети: 100,
  пятидесятилети: 50,
  десятилети: 10,
  двадцатилети: 20,
  тридцатилети: 30,
  сорокалети: 40,
  шестидесятилети: 60,
  семидесятилети: 70,
  восьмидесятилети: 80,
}
/** Cheap to see, and every word of an anniversary has it. */
const LIKELY = /лети|годовщ|юбил/
const STEMS = Object.entries(WORDED)
const LONGEST = 16

/**
 *     … по случаю 60-летия установления дипломатических отношений между Орустом и Ильванией
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function anniversaries(page: Page): AnniversaryMark[] {
  const { tokens } = page
  const out: AnniversaryMark[] = []
  for (const sentence of page.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = tokens.word[i] as string
      if (!LIKELY.test(word)) continue
      const worded = STEMS.find(([stem]) => word.startsWith(stem) && word.length < stem.length + 3)?.[1] ?? null
      if (!NOUNS.test(word) && worded === null) continue
      const number = worded === null ? numberBefore(page, i) : { at: i, ordinal: worded }
      if (!number && YEARS.test(word)) continue
      const to = phraseEnd(page, i + 1, sentence.to)
      if (!number && to === i + 1) continue
      out.push({ from: number?.at ?? i, to, ordinal: number?.ordinal ?? null })
      i = to - 1
    }
  }
  return out
}

/** "80-летие", "80-й годовщине", "80-я годовщина". */
function numberBefore({ tokens }: Page, at: number): { at: number; ordinal: number } | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (tokens.shape[i] === Shape.number && /^\d{1,4}$/.test(tokens.word[i] as string)) return { at: i, ordinal: Number(tokens.word[i]) }
    if (!['-', '–', '‑', 'й', 'я', 'ю', 'ей', 'ой', 'ую', 'ая'].includes(tokens.word[i] as string)) return null
  }
  return null
}

const STOP = new Set([
  'который',
  'которая',
  'которое',
  'которые',
  'что',
  'в',
  'во',
  'на',
  'с',
  'состоится',
  'по',
  'к',
  'для',
  'при',
  'где',
  'когда',
  'а',
  'также',
  'предстоящим',
  'году',
])
const GOES_ON = new Set(['великой', 'отечественной', 'второй', 'мировой', 'войне', 'борьбе', 'первой'])

function phraseEnd({ tokens }: Page, from: number, end: number): number {
  let i = from
  for (; i < end && i - from < LONGEST; i++) {
    const word = tokens.word[i] as string
    if (tokens.shape[i] === Shape.mark && !['-', '«', '»', '"'].includes(tokens.mark[i] as string)) break
    if ((word === 'в' || word === 'во') && GOES_ON.has(tokens.word[i + 1] ?? '')) continue
    if (STOP.has(word) || isVerb(word)) break
    if (word === 'и' && (lexicon.prepositions.has(tokens.word[i + 1] ?? '') || isVerb(tokens.word[i + 1] ?? ''))) break
  }
  return i
}

/** "в этом году отмечается …": said of the year of writing. */
export function isOfThisYear(page: Page, at: number): boolean {
  const { tokens } = page
  const i = tokenAt(tokens, at)
  const near = tokens.word.slice(Math.max(0, i - 12), i + 12).join(' ')
  return (
    /(?:в этом году|в нынешнем году|в текущем году|отмечаем|сегодня|ныне|этого года|текущего года)/.test(near) &&
    !/(?:в следующем году|в прошлом году)/.test(near)
  )
}
