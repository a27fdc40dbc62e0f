import { Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'
import { ordinalOf } from './ordinals.ts'

/** "the 19th round of", "the third": the ordinal nearest before a mechanism's name. */
export function roundBefore({ tokens }: Page, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const word = tokens.word[i] as string
    if (word === '.' || word === ';') return null
    const figures = tokens.shape[i] === Shape.number ? /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word) : null
    const round = figures ? Number(figures[1]) : ordinalOf(word)
    if (round !== null) return round
  }
  return null
}
