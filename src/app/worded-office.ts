import type { Quote } from '../model/span.ts'

/** Where a wording of an office stands: of several places the one nearest to the name of its holder. */
export function quoteOf(
  text: string,
  { wording, evidence }: Readonly<{ wording: string; evidence: readonly Readonly<{ span: readonly [number, number] }>[] }>,
): Quote | null {
  const near = evidence[0]?.span[0] ?? 0
  const places: number[] = []
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) places.push(at)
  const [start] = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  return start === undefined ? null : { text: wording, span: [start, start + wording.length] }
}
