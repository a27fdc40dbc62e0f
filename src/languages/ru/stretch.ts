import type { Span } from '../../model/span.ts'
import { spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'

const LOOSE = new Set(['и', 'а', 'но', 'также', 'при', 'этом'])
const OPENING = new Set(['"', '“', '«', '(', '[', '„', '$', '€', '№', '<'])
const CLOSING = new Set(['"', '”', '»', ')', ']', '“', '%', '?', '!', '…'])

/** A stretch without the commas, stops, dashes and loose conjunctions at its edges; null when nothing is left. */
export function tidy(page: Page, start: number, end: number): Span | null {
  const { tokens } = page
  let from = start
  let to = end
  while (from < to && isLoose(page, from, OPENING)) from++
  while (to > from && (isLoose(page, to - 1, CLOSING) || LOOSE.has(tokens.word[to - 1] as string))) to--
  return from < to ? spanOf(page.tokens, { from, to }) : null
}

const isLoose = (page: Page, i: number, keep: ReadonlySet<string>): boolean =>
  page.tokens.shape[i] === Shape.mark && !keep.has(page.tokens.word[i] as string) && !keep.has(page.tokens.mark[i] as string)
