import { diffArrays } from 'diff'
import type { Redline } from '../../model/comparison.ts'

// Letters of any script, each Han character alone, white space, any other sign.
const PIECES =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-'’](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

type Stretch = { in: 'both' | 'first' | 'second'; text: string }

const isSpace = (text: string): boolean => /^\s*$/.test(text)

/** So short that it is in both by chance: "to", "and the" between phrases that were replaced. */
const FEW_LETTERS = 3
const lettersIn = (text: string): number =>
  text.match(/\p{Script=Han}/u) ? Number.POSITIVE_INFINITY : (text.match(/[\p{L}\p{N}]/gu) ?? []).length

/** What little stands between two longer changes is a part of both: a phrase that was replaced reads as one. */
function joinOverLittle(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, i): Stretch[] => {
    const isBetween = i > 0 && i < stretches.length - 1
    const around = lettersIn(stretches[i - 1]?.text ?? '') + lettersIn(stretches[i + 1]?.text ?? '')
    const isLittle = isSpace(stretch.text) || (lettersIn(stretch.text) <= FEW_LETTERS && around > 6 * FEW_LETTERS)
    if (stretch.in !== 'both' || !isBetween || !isLittle) return [stretch]
    return [
      { in: 'first', text: stretch.text },
      { in: 'second', text: stretch.text },
    ]
  })
}

/** Neighboring changes gathered: first all that is in the first wording, then all that is in the second. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  let [first, second] = ['', '']
  const flush = (): void => {
    if (first) out.push({ in: 'first', text: first })
    if (second) out.push({ in: 'second', text: second })
    first = second = ''
  }
  for (const { in: where, text } of stretches) {
    if (where === 'first') first += text
    else if (where === 'second') second += text
    else {
      flush()
      const last = out.at(-1)
      if (last?.in === 'both') last.text += text
      else out.push({ in: 'both', text })
    }
  }
  flush()
  return out
}

const piecesOf = (text: string): string[] => text.replace(/\s+/g, ' ').match(PIECES) ?? []

/** Two wordings word by word, Chinese character by character. */
export function redline(first: string, second: string): Redline {
  const parts = diffArrays(piecesOf(first), piecesOf(second))
  return gathered(
    joinOverLittle(parts.map(({ added, removed, value }) => ({ in: added ? 'second' : removed ? 'first' : 'both', text: value.join('') }))),
  )
}
