import type { Quote } from '../model/span.ts'
import type { WordingUsed } from '../record/wordings-used.ts'
import { findWordingPlaces } from '../store/office-wordings.ts'
import type { Store } from '../store/store.ts'

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

/** A wording with the place where it stands for the last time. */
export type WordingWithPlace = WordingUsed & Readonly<{ document: string; file: string; quote: Quote | null }>

/** Wordings with their words. One whose account is gone is left out. */
export async function withPlaces(wordings: readonly WordingUsed[], { db }: Pick<Store, 'db'>): Promise<WordingWithPlace[]> {
  const asked = wordings.map(({ newest, wording, who, name }) => ({ engagement: newest, wording, person: who.person, name }))
  const places = asked.length ? await findWordingPlaces(db, asked) : []
  return wordings.flatMap((one, nth) => {
    const place = places[nth]
    if (!place) return []
    const { document, file, text, evidence } = place
    return [{ ...one, document, file, quote: quoteOf(text, { wording: one.wording, evidence }) }]
  })
}
