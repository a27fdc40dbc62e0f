import type { RegisterMarks } from '../annotators/marks.ts'
import type { DiscussionMark } from '../languages/pack.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Discussed } from '../model/reading.ts'
import { isWithin, quoteAt, type Span } from '../model/span.ts'
import { spanOf } from '../text/range.ts'
import type { Scene } from './scene.ts'

export type DiscussedSetting = Readonly<{
  scene: Scene
  discussions: readonly DiscussionMark[]
  topicsOf(span: Span, before: readonly string[]): readonly string[]
  engagements: readonly Engagement[]
}>

/**
 * What was talked about with no content told: each topic once for each engagement.
 *
 *     They exchanged views on grain and the strait.   → economy-trade, …
 */
export function discussed({ scene, discussions, topicsOf, engagements }: DiscussedSetting): Discussed[] {
  const out: Discussed[] = []
  for (const mark of discussions) {
    const { content, general } = mark
    if (general || isOneSided(scene, mark)) continue
    const engagement = engagementAt(engagements, content)
    for (const topic of topicsOf(content, [])) {
      if (out.some((one) => one.topic === topic && one.engagement === engagement)) continue
      out.push({ topic, engagement, ...quoteAt(scene.page.text, wordsOf(scene, scene.marks, content, topic)) })
    }
  }
  return out
}

/** "Maren discussed her concerns": one alone raises something; talk takes two. */
function isOneSided({ page, cast }: Scene, { source, cue }: DiscussionMark): boolean {
  if (!source || page.text.slice(0, cue.start).endsWith('to ')) return false
  const inside = cast.mentions.filter((one) => isWithin(spanOf(page.tokens, one), source))
  return (
    new Set(inside.map(({ actor }) => actor)).size === 1 &&
    inside.some(({ whole }) => page.tokens.end[whole.to - 1] === source.end && page.tokens.start[whole.from] === source.start)
  )
}

/** The words of a list that carry a topic: the register's hit, else the whole list. */
function wordsOf({ page }: Scene, marks: RegisterMarks, content: Span, topic: string): Span {
  const hit = marks.patterns.find(
    (one) =>
      one.value.register === 'topic' && one.value.id === topic && one.value.form !== 'not' && isWithin(spanOf(page.tokens, one), content),
  )
  return hit ? spanOf(page.tokens, hit) : content
}

/** The engagement that an offset of the text belongs to: the only held one, else the last told before it. */
function engagementAt(engagements: readonly Engagement[], { start }: Span): string | null {
  const held = engagements.filter((one) => one.status === 'held')
  if (held.length < 2) return held[0]?.id ?? null
  return held.findLast((one) => (one.evidence[0]?.span[0] ?? 0) <= start)?.id ?? null
}
