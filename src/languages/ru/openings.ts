import type { Page } from '../pack.ts'
import type { Cue } from './cues.ts'
import { lexicon } from './lexicon.ts'
import { adjunctEnd, type Sight } from './subjects.ts'
import { isVerb } from './verbs.ts'

/** Where the content after a cue begins; `cueEnd` where the cue ends, its preposition included. */
export type Opening = Readonly<{ content: number; cueEnd: number; kind: 'clause' | 'np' | 'to' | 'quote' }>

const OBJECT_REACH = 16
const THAT = new Set(['что', 'чтобы'])
const POINTERS = new Set(['том', 'тем', 'то', 'того', 'тому', 'те'])

/**
 *     Тасс отметил в этой связи, что торговля растёт.   → after «что»
 *     Тасс высказался за мир.                           → after «за»
 */
export function openingAfter(sight: Sight, cue: Cue, at: number, to: number): Opening | null {
  const { page } = sight
  const { word, mark } = page.tokens
  const i = skipLoose(sight, at, to)
  if (i >= to) return null
  if (word[i] === ':' && i + 1 < to) return { content: i + 1, cueEnd: at, kind: 'quote' }
  if (isThat(page, i))
    return cue.frames.has('that') || cue.frames.size === 0 ? { content: pastThat(page, i), cueEnd: at, kind: 'clause' } : null
  if (cue.preps.has(word[i] as string)) return afterPreposition(sight, i, to)
  if (cue.frames.has('inf') && isInfinitive(word[word[i] === 'не' ? i + 1 : i] ?? '')) return { content: i, cueEnd: at, kind: 'to' }
  if (cue.frames.has('to')) {
    const after = pastAddressee(sight, cue, i, to)
    if (after) return after
  }
  if (mark[i] === '«' || mark[i] === '"' || mark[i] === '“') return { content: i, cueEnd: at, kind: 'quote' }
  if (cue.frames.has('np') && !isVerb(word[i] as string)) return { content: i, cueEnd: at, kind: 'np' }
  const prep = cue.preps.size > 0 && !cue.frames.has('np') ? prepositionAhead(sight, cue, i, to) : -1
  return prep >= 0 ? afterPreposition(sight, prep, to) : null
}

/** Past adverbs, set phrases and asides between commas. */
export function skipLoose({ page }: Sight, at: number, to: number): number {
  const { word } = page.tokens
  let i = at
  for (let steps = 0; i < to && steps < 12; steps++) {
    const end = adjunctEnd(page, i, to)
    if (end > i) i = end
    else if (lexicon.adverbs.has(word[i] as string) && word[i] !== 'не') i++
    else if (word[i] === ',' && !isThat(page, i) && (adjunctEnd(page, i + 1, to) > i + 1 || i > at)) i++
    else if (isTime(page, i)) i++
    else break
  }
  return i
}

const isTime = ({ tokens }: Page, i: number): boolean => lexicon.days.has(tokens.word[i] as string)

/** ", что", ", чтобы", "в том, что", "о том, как". */
function isThat({ tokens: { word } }: Page, i: number): boolean {
  if (word[i] === ',')
    return (
      THAT.has(word[i + 1] ?? '') ||
      (['как', 'какие', 'какой'].includes(word[i + 1] ?? '') && i > 0) ||
      (POINTERS.has(word[i + 1] ?? '') && word[i + 2] === ',')
    )
  if (POINTERS.has(word[i] ?? '')) return word[i + 1] === ',' && (THAT.has(word[i + 2] ?? '') || word[i + 2] === 'как')
  return false
}

function pastThat({ tokens: { word } }: Page, i: number): number {
  let at = i
  while (word[at] === ',' || POINTERS.has(word[at] ?? '')) at++
  return THAT.has(word[at] ?? '') ? at + 1 : at
}

function afterPreposition({ page }: Sight, at: number, to: number): Opening | null {
  if (at + 1 >= to) return null
  if (isThat(page, at + 1)) return { content: pastThat(page, at + 1), cueEnd: at, kind: 'clause' }
  return { content: at + 1, cueEnd: at + 1, kind: 'np' }
}

/** "проинформировал канцлера Оруста о переговорах": the addressee stands before the content. */
function pastAddressee(sight: Sight, cue: Cue, from: number, to: number): Opening | null {
  const { page, nameAt } = sight
  const { word } = page.tokens
  for (let i = from; i < Math.min(to, from + OBJECT_REACH); i++) {
    if (isThat(page, i)) return { content: pastThat(page, i), cueEnd: from, kind: 'clause' }
    if (i > from && cue.preps.has(word[i] as string) && !nameAt[i]) return afterPreposition(sight, i, to)
    if (isVerb(word[i] as string) || word[i] === ';') return null
  }
  return null
}

function prepositionAhead({ page }: Sight, cue: Cue, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (cue.preps.has(page.tokens.word[i] as string)) return i
    if (page.tokens.word[i] === ',' || isVerb(page.tokens.word[i] as string)) return -1
  }
  return -1
}

const isInfinitive = (word: string): boolean =>
  word.length > 3 &&
  /(?:[аеиоуыяюё]ть|ти|чь)(?:ся|сь)?$/.test(word) &&
  ![
    'часть',
    'область',
    'власть',
    'путь',
    'опять',
    'пять',
    'шесть',
    'девять',
    'память',
    'сеть',
    'смерть',
    'почти',
    'дети',
    'ночь',
    'речь',
    'помощь',
    'области',
    'части',
    'власти',
    'сети',
    'пути',
    'готовности',
    'деятельности',
    'возможность',
    'готовность',
    'необходимость',
    'важность',
  ].includes(word) &&
  !/ост[ьи]$/.test(word)
