import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Occasion } from '../knowledge/registers.ts'
import type { LanguagePack, Page } from '../languages/pack.ts'
import type { OccasionMention } from '../model/reading.ts'
import { quoteAt } from '../model/span.ts'
import { spanOf } from '../text/range.ts'
import type { Hit, RegisterMarks } from './marks.ts'
import { longest } from './marks.ts'

/**
 * Anniversaries with the year they count from, themed years and holidays.
 *
 *     This year marks the 75th anniversary of the founding of Orust.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function prepareOccasions(knowledge: KnowledgeBase, pack: LanguagePack) {
  const known = new Map(knowledge.registers.occasions.map((occasion) => [occasion.id, occasion]))
  const signed = new Map(
    knowledge.registers.instruments.map((instrument) => [instrument.id, Number(instrument.signed?.slice(0, 4)) || null]),
  )
  return (page: Page, marks: RegisterMarks, parties: readonly string[]): OccasionMention[] => {
    const out: OccasionMention[] = []
    const hits = marks.patterns.filter((hit) => hit.value.register === 'occasion')
    let done = 0
    for (const mark of pack.findAnniversaries(page)) {
      const inside = hits.filter((hit) => hit.from >= mark.from && hit.from <= mark.to + 1)
      const best = bestOf(inside, known, parties)
      const to = Math.max(mark.to, ...inside.map((hit) => hit.to))
      const instrument = marks.patterns.find(
        (hit) => hit.value.register === 'instrument' && hit.from >= mark.from && hit.to <= to && signed.get(hit.value.id),
      )
      const base = best?.base ?? (instrument ? (signed.get(instrument.value.id) ?? null) : null)
      out.push(
        mention(page, mark.from, to, {
          occasion: best?.id ?? null,
          ordinal: mark.ordinal,
          baseYear: base,
          year: base !== null && mark.ordinal !== null ? base + mark.ordinal : null,
        }),
      )
      done = to
    }
    const rest = hits.filter((hit) => known.get(hit.value.id)?.kind !== 'anniversary' && !out.some((one) => covers(page, one, hit)))
    for (const hit of longest(rest))
      out.push(mention(page, hit.from, hit.to, { occasion: chosen(rest, hit, known, parties), ordinal: null, baseYear: null, year: null }))
    return done >= 0 ? out.sort((a, b) => a.span[0] - b.span[0]) : out
  }
}

const mention = (page: Page, from: number, to: number, value: Omit<OccasionMention, 'text' | 'span'>): OccasionMention => ({
  ...value,
  ...quoteAt(page.text, spanOf(page.tokens, { from, to })),
})

const covers = (page: Page, { span }: OccasionMention, hit: Hit): boolean =>
  (page.tokens.start[hit.from] as number) >= span[0] && (page.tokens.end[hit.to - 1] as number) <= span[1]

/** Of the occasions that share a name, that of the parties of the text; else the one of no party in particular. */
function bestOf(hits: readonly Hit[], known: ReadonlyMap<string, Occasion>, parties: readonly string[]): Occasion | null {
  const occasions = hits.map((hit) => known.get(hit.value.id)).filter((one): one is Occasion => one !== undefined)
  const fitting = occasions.filter((one) => (one.parties ?? []).every((party) => parties.includes(party)))
  const sorted = [...fitting].sort(
    (a, b) => Number(b.base !== undefined) - Number(a.base !== undefined) || (b.parties?.length ?? 0) - (a.parties?.length ?? 0),
  )
  return sorted[0] ?? null
}

function chosen(hits: readonly Hit[], hit: Hit, known: ReadonlyMap<string, Occasion>, parties: readonly string[]): string | null {
  const same = hits.filter((one) => one.from === hit.from && one.to === hit.to)
  return bestOf(same, known, parties)?.id ?? (same.length === 1 ? hit.value.id : null)
}
