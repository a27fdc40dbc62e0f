import type { Range } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'
import type { Layout } from '../registered.ts'
import { lexicon } from './lexicon.ts'
import { type Head, titles } from './titles.ts'
import { isPassive, isVerb } from './verbs.ts'

/** The words of an office, as tokens, and the form of its head. */
export type OfficeWords = Range & Readonly<{ head: Head }>

const LONGEST = 32
const HARD = new Set([
  'с',
  'со',
  'к',
  'ко',
  'у',
  'от',
  'для',
  'на',
  'до',
  'после',
  'из',
  'за',
  'между',
  'под',
  'над',
  'перед',
  'через',
  'против',
  'без',
  'ради',
  'включая',
  'как',
])

/**
 * The office right before a name: from its head, with what belongs before the head, to the name.
 *
 *     … с Министром иностранных дел Оруста Ору Тассом
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function officeBefore(page: Page, layout: Layout, name: number, floor: number): OfficeWords | null {
  const { tokens } = page
  let found: { at: number; head: Head } | null = null
  let soft = -1
  for (let i = name - 1; i >= Math.max(floor, name - LONGEST); i--) {
    const word = tokens.word[i] as string
    if (layout.person[i]) break
    if (tokens.shape[i] === Shape.mark && !isInner(page, layout, i)) break
    const head = titles.heads.get(word)
    if (head && !isOther(head, found?.head, soft)) {
      found = { at: i, head }
      soft = -1
      continue
    }
    if (HARD.has(word) || lexicon.pronouns.has(word)) break
    if (word === 'и' && found && found.at === i + 1) break
    if (lexicon.prepositions.has(word)) {
      if (soft < 0) soft = i
      continue
    }
    if (tokens.shape[i] === Shape.lower && (isVerb(word) || isPassive(word) || lexicon.adverbs.has(word)) && !titles.modifiers.has(word))
      break
  }
  if (!found) return null
  let from = found.at
  while (
    from - 1 >= floor &&
    (isModifier(page, from - 1) || (tokens.word[from - 1] === '-' && isModifier(page, from - 2)) || isJoinedModifier(page, from))
  )
    from--
  return { from, to: name, head: found.head }
}

/** A head in the nominative never stands within another's complement; in front of a preposition it is another office's. */
const isOther = (head: Head, found: Head | undefined, soft: number): boolean =>
  head.plural || (found !== undefined && soft >= 0 && head.nominative !== found.nominative && !head.nominative)

const isModifier = ({ tokens }: Page, i: number): boolean => i >= 0 && titles.modifiers.has(tokens.word[i] as string)

/** "Чрезвычайный и Полномочный Посол". */
const isJoinedModifier = (page: Page, from: number): boolean =>
  page.tokens.word[from - 1] === 'и' && isModifier(page, from - 2) && isModifier(page, from)

function isInner(page: Page, layout: Layout, i: number): boolean {
  const { tokens } = page
  const mark = tokens.mark[i] as string
  if (mark === '-' || mark === '«' || mark === '»' || mark === '"') return true
  // "наследный принц, председатель Совета министров": offices of one person, both in one case.
  if (mark === ',' || mark === '–')
    return (
      titles.heads.has(tokens.word[i + 1] ?? '') &&
      (titles.heads.has(tokens.word[i - 1] ?? '') || layout.party[i - 1] !== undefined || tokens.shape[i - 1] !== Shape.number) &&
      headBefore(page, i)
    )
  return false
}

/** Whether the words before a comma are an office in the same case as the one after it. */
function headBefore({ tokens }: Page, comma: number): boolean {
  const after = titles.heads.get(tokens.word[comma + 1] ?? '')
  for (let i = comma - 1; i > comma - 8 && i >= 0; i--) {
    if (tokens.shape[i] === Shape.mark) return false
    const before = titles.heads.get(tokens.word[i] as string)
    if (before)
      return before.nominative === after?.nominative && ending(tokens.word[i] as string) === ending(tokens.word[comma + 1] as string)
    if (lexicon.prepositions.has(tokens.word[i] as string) || isVerb(tokens.word[i] as string)) return false
  }
  return false
}

const ending = (word: string): string => word.slice(-1)

/** The office in an apposition: "Ору Тасс, канцлер Оруста, …". */
export function officeAfter(page: Page, layout: Layout, name: number, end: number): OfficeWords | null {
  const { tokens } = page
  if (tokens.word[name] !== ',' && tokens.word[name] !== '(') return null
  let at = name + 1
  while (isModifier(page, at)) at++
  const head = titles.heads.get(tokens.word[at] ?? '')
  if (!head || head.plural) return null
  let to = at + 1
  for (; to < end && to - at < 16; to++) {
    const word = tokens.word[to] as string
    if (layout.person[to] || (isCapital(tokens, to) && tokens.word[to + 1] === '.')) return null
    if ((tokens.shape[to] === Shape.mark && word !== '-' && word !== '«' && word !== '»') || isVerb(word)) break
  }
  return { from: name + 1, to, head }
}
