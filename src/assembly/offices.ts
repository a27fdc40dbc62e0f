import type { Actor, Mention } from '../annotators/cast.ts'
import { overlaps, type Span } from '../model/span.ts'
import { spanOf } from '../text/range.ts'
import type { Course } from './course.ts'
import type { Scene } from './scene.ts'

/**
 * The offices of those who took part, in the fullest wording of the text, else of the headline.
 *
 *     Top diplomat Ilva Maren met … Maren, minister of foreign affairs and member of the council, said …
 *                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function officesWorded({ scene, headlineOffices }: Course, actors: ReadonlySet<Actor>): ReadonlyMap<Actor, string> {
  const { page, marks, pack, cast } = scene
  const mentions = cast.mentions.filter((mention) => actors.has(mention.actor))
  const beside = pack.findOfficesBeside(page, marks, mentions)
  const out = new Map<Actor, string>()
  for (const actor of actors) {
    // Offices of one whom the headline alone names stand in the headline.
    const spans = [
      ...(cast.actors.includes(actor) ? actor.offices : []),
      ...mentions.flatMap((mention, i) => (mention.actor === actor ? (beside[i] ?? []) : [])),
    ]
    const words = spans.filter((span) => !isOfAnother(scene, span, actor, mentions)).map(({ start, end }) => page.text.slice(start, end))
    const fullest = words.reduce<string | null>((best, one) => (best === null || one.length > best.length ? one : best), null)
    const worded = fullest ?? headlineOffices.get(actor)
    if (worded) out.set(actor, worded)
  }
  return out
}

/** "Secretary Maren, Special Envoy Tass and …": what follows is the next in a list, not an office of hers. */
const isOfAnother = ({ page }: Scene, span: Span, actor: Actor, mentions: readonly Mention[]): boolean =>
  mentions.some(({ actor: other, whole }) => other !== actor && overlaps(spanOf(page.tokens, whole), span))
