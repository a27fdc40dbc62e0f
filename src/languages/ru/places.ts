import { isCapital } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'

const LEADS = new Set(['в', 'во', 'на', 'под', 'близ'])
const ATTRIBUTE = /(?:ом|ем|ой|ей|ых|их)$/

/** "в Велме", "в старом Велме", "в Большом дворце": a place is where something is done after a preposition of place. */
export function leadsToPlace({ tokens }: Page, at: number): boolean {
  let i = at - 1
  while (i >= 0 && at - i < 5 && (isCapital(tokens, i) || ATTRIBUTE.test(tokens.word[i] as string) || tokens.word[i] === '-')) i--
  return LEADS.has(tokens.word[i] ?? '')
}
