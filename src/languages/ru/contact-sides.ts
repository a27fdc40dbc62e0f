import type { Range } from '../../text/range.ts'
import type { Page } from '../pack.ts'
import { agreed, best, nouns } from './contact-words.ts'
import type { Gender } from './cues.ts'
import { partnersAt } from './partners.ts'
import type { Sight } from './subjects.ts'
import { titles } from './titles.ts'
import { isVerb } from './verbs.ts'

/** "договорились об организации личных встреч": a meeting to come. */
export function isAgreed({ tokens }: Page, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && at - i < 19; i--) if (agreed.has(tokens.word[i] as string)) return true
  return false
}

const ATTRIBUTE = /(?:[ыи]х|ого|его|ой|ей)$/

/** "переговоры лидеров", "встреча экспертных групп": a group in the genitive, or one who holds an office. */
export function isOwner({ page }: Sight, at: number): boolean {
  const { word } = page.tokens
  let i = at
  while (ATTRIBUTE.test(word[i] ?? '') && !OWNERS.has(word[i] as string) && i - at < 3) i++
  return OWNERS.has(word[i] ?? '')
}

const OWNERS = new Set([
  'лидеров',
  'президентов',
  'министров',
  'глав',
  'представителей',
  'делегаций',
  'групп',
  'президента',
  'министра',
  'главы',
  'премьер',
  'председателя',
  'секретаря',
  'помощника',
  'канцлера',
  'короля',
])

/** "… с канцлером Оруста Ору Тассом": the first "с" that leads to a person or an office. */
export function withAfter(sight: Sight, from: number, to: number): Range | null {
  const { word } = sight.page.tokens
  for (let i = from; i < Math.min(to, from + 16); i++) {
    if ((word[i] === 'с' || word[i] === 'со') && !best(nouns, sight.page, i + 1, to)) {
      const partners = partnersAt(sight, i + 1, to)
      if (partners) return partners
    }
    if (word[i] === ';' || word[i] === ',' || (sight.nameAt[i] && isSubject(sight, i)) || (isVerb(word[i] as string) && i > from))
      return null
  }
  return null
}

/** провёл, провела, провели: the verb tells the gender of its subject; проведут, встретятся: many. */
export const genderOf = (word: string): Gender | null => {
  if (/^принят/.test(word)) return word.endsWith('а') ? 'f' : word.endsWith('ы') ? 'p' : 'm'
  return /ли(?:сь)?$|(?:ут|ют|ат|ят)(?:ся)?$/.test(word) ? 'p' : /ла(?:сь)?$/.test(word) ? 'f' : /л(?:ся)?$/.test(word) ? 'm' : null
}

/** An official in the nominative is the subject of what follows, not whose talks they were. */
export const isSubject = ({ nameAt, page }: Sight, at: number): boolean => {
  const office = nameAt[at]?.office
  return (
    office !== null &&
    office !== undefined &&
    office.from < (nameAt[at]?.from ?? 0) &&
    (titles.heads.get(page.tokens.word[office.from] as string)?.nominative ?? false)
  )
}
