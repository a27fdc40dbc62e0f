import { isCapital, Shape } from '../../text/tokens.ts'
import lists from './salutations.yaml'
import type { Sight } from './subjects.ts'
import { titles } from './titles.ts'

const { greetings, words } = lists as Readonly<Record<'greetings' | 'words', readonly string[]>>
const first = new Set(greetings)
const rest = new Set([...greetings, ...words])

/**
 * Whether a stretch only calls those who are spoken to: nobody's statement.
 *
 *     Уважаемый господин Канцлер, дорогие друзья!   → yes
 *     Уважаемые коллеги, торговля растёт.           → no
 */
export function isSalutation({ page, nameAt }: Sight, from: number, to: number): boolean {
  const { tokens } = page
  if (!first.has(tokens.word[from] as string)) return false
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string
    if (tokens.shape[i] === Shape.mark || nameAt[i] || isCapital(tokens, i) || rest.has(word) || titles.heads.has(word)) continue
    return false
  }
  return true
}
