import type { Span } from '../../model/span.ts'
import { spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'

const LOOSE = new Set(['and', 'but', 'while', 'whereas', 'then', 'or'])
const OPENING = new Set(['"', '“', '(', '[', '«', '$', '€', '£', '‘', '#', '@'])
const CLOSING = new Set(['"', '”', ')', ']', '»', '’', '%', '?', '!'])

/** A stretch without the commas, stops and loose conjunctions at its edges; null when nothing is left. */
export function tidy(page: Page, start: number, end: number): Span | null {
  const { tokens } = page
  let from = start
  let to = end
  while (from < to && isLooseMark(page, from, OPENING)) from++
  while (to > from && (isLooseMark(page, to - 1, CLOSING) || LOOSE.has(tokens.word[to - 1] as string))) to--
  return from < to ? spanOf(page.tokens, { from, to }) : null
}

function isLooseMark(page: Page, i: number, keep: ReadonlySet<string>): boolean {
  const { tokens } = page
  if (tokens.shape[i] !== Shape.mark) return false
  const word = tokens.word[i] as string
  return !keep.has(word) && word !== "'s"
}
