import type { Mechanism } from '../knowledge/registers.ts'
import type { MechanismSession } from '../model/engagement.ts'
import { isWithin, quoteAt, type Span } from '../model/span.ts'
import { spanOf } from '../text/range.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Scene } from './scene.ts'

export type Session = MechanismSession & Readonly<{ kind: Mechanism['kind'] | null }>

/**
 * The standing format whose session it was, with its round.
 *
 *     … co-chaired the third round of the Orust-Ilvania Security Consultation
 *                      ^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function sessionIn(
  scene: Scene,
  stretches: readonly Span[],
  parties: readonly string[],
  known: ReadonlyMap<string, Mechanism>,
): Session | null {
  const { page, marks } = scene
  let best: { from: number; to: number; mechanism: Mechanism } | null = null
  for (const hit of marks.patterns) {
    if (hit.value.register !== 'mechanism') continue
    const place = spanOf(page.tokens, hit)
    if (!stretches.some((span) => isWithin(place, span))) continue
    const mechanism = known.get(hit.value.id)
    if (!mechanism || !fits(mechanism, parties)) continue
    if (!best || hit.to - hit.from > best.to - best.from) best = { from: hit.from, to: hit.to, mechanism }
  }
  if (!best) return null
  const name = quoteAt(page.text, spanOf(page.tokens, best)).text
  return { id: best.mechanism.id, name, round: scene.pack.roundBefore(page, best.from), kind: best.mechanism.kind }
}

/** Of a mechanism of two parties those must be the parties of the contact; one within a forum is known by its name alone. */
function fits(mechanism: Mechanism, parties: readonly string[]): boolean {
  if (mechanism.parties.length === 0) return mechanism.forum !== undefined
  return parties.length > 1
    ? parties.every((party) => mechanism.parties.includes(party))
    : mechanism.parties.some((party) => parties.includes(party))
}

/** The stretch of a contact in which its mechanism may stand. */
export const stretchOf = (scene: Scene, cue: Span, scope: Span): Span => {
  const { tokens } = scene.page
  const to = Math.min(tokens.count - 1, tokenAt(tokens, cue.end) + 25)
  return { start: Math.min(scope.start, cue.start), end: Math.min(scope.end, tokens.end[to] as number) }
}
