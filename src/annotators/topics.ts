import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Topic } from '../knowledge/registers.ts'
import type { Page, PartyMark } from '../languages/pack.ts'
import { isWithin, type Span } from '../model/span.ts'
import { type Range, spanOf } from '../text/range.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Hit, RegisterMarks } from './marks.ts'

/**
 * Whose talk it is: topics that name a third party do not count for the party itself.
 * `before` is what a stretch with no topic of its own goes back to; where it is given, there is no other topic but these.
 */
export type TopicContext = Readonly<{ parties: readonly string[]; before?: readonly string[] | undefined }>

/** What any two parties talk about: less telling than any other topic. */
const BILATERAL = 'bilateral-relations'
const MULTILATERAL = 'multilateral-coordination'
const isCommon = (id: string): boolean => id === BILATERAL || id === MULTILATERAL

/**
 * What a stretch is about, the first of these that tells: terms, set phrases and third parties named; weak terms; what it goes back to;
 * weak terms of the relationship; regions of third parties; the relationship itself.
 *
 *     The two sides will buy more grain.   → economy-trade
 */
export function prepareTopics(knowledge: KnowledgeBase) {
  const topics = new Map(knowledge.registers.topics.map((topic) => [topic.id, topic]))
  const byParty = grouped(knowledge.registers.topics, (topic) => topic.parties ?? [])
  const byRegion = grouped(knowledge.registers.topics, (topic) => topic.region ?? [])
  const pairs = knowledge.registers.topics.filter((topic) => topic.pair)
  const formulas = new Map(knowledge.registers.formulas.map((formula) => [formula.id, formula.topics ?? []]))
  return (page: Page, marks: RegisterMarks, span: Span, { parties, before }: TopicContext): string[] => {
    const { strong, weak } = termsIn(page, marks, span, formulas)
    const named = within(page, marks.parties, span).flatMap((mark) =>
      parties.includes(mark.party) || isAddress(page, marks.places, mark) ? [] : [mark.party],
    )
    for (const party of named) for (const id of byParty.get(party) ?? []) strong.add(id)
    if (strong.size > 0) return withPairs(strong, pairs, parties, topics)
    const steps = [
      () => weak.filter((id) => !isCommon(id)),
      () => carried(before ?? []),
      () => weak,
      () => (parties.length > 1 ? named.flatMap((party) => byRegion.get(party) ?? []) : []),
      () => (before === undefined && parties.length > 1 ? [BILATERAL] : []),
    ]
    for (const step of steps) if (strong.size === 0) for (const id of step()) strong.add(id)
    return withPairs(strong, pairs, parties, topics)
  }
}

/** The topics whose words stand in a span. The first topic of a set phrase is its own, the others are where it is often heard. */
function termsIn(page: Page, marks: RegisterMarks, span: Span, formulas: ReadonlyMap<string, readonly string[]>) {
  const hits = within(page, marks.patterns, span)
  const strong = new Set<string>()
  const weak: string[] = []
  const barred = hits.filter((hit) => hit.value.register === 'topic' && hit.value.form === 'not')
  for (const hit of hits) {
    const { register, id, form } = hit.value
    if (register === 'formula') {
      const [first, ...others] = formulas.get(id) ?? []
      if (first && !isBarred(hit, barred, first)) strong.add(first)
      weak.push(...others)
    }
    if (register !== 'topic' || form === 'not' || isBarred(hit, barred)) continue
    if (form === 'term') strong.add(id)
    else weak.push(id)
  }
  return { strong, weak }
}

/** Where something was done, as words of single characters go on after a country: "在奥鲁斯特举行". */
const DONE_AT = new Set(['举', '会', '同', '与', '首', '访', '，', ','])

/** "the Velm talks", "in Velm, Orust", "在奥鲁斯特会晤": a capital, or a country after its city, mostly tells where, not what. */
function isAddress({ tokens }: Page, places: readonly Hit[], { from, to, form }: PartyMark): boolean {
  if (tokens.word[from - 1] === '在' && DONE_AT.has(tokens.word[to] || (tokens.mark[to] ?? ''))) return true
  return form === 'metonym' || (tokens.word[from - 1] === ',' && places.some((place) => place.to === from - 1))
}

/** What is pointed back at: the topics before, the relationship itself only where there was no other. */
const carried = (before: readonly string[]): readonly string[] => (before.length > 1 ? before.filter((id) => id !== BILATERAL) : before)

/** Between the two powers themselves, their own topic goes with their bilateral relations. */
function withPairs(found: Set<string>, pairs: readonly Topic[], parties: readonly string[], known: ReadonlyMap<string, Topic>): string[] {
  for (const topic of pairs) {
    if (!found.has(BILATERAL) && !found.has(topic.id)) continue
    const between = topic.pair?.every((party) => parties.includes(party)) ?? false
    if (between) found.add(BILATERAL).add(topic.id)
  }
  return [...found].filter((id) => known.has(id)).sort()
}

function grouped(topics: readonly Topic[], keys: (topic: Topic) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const topic of topics) for (const key of keys(topic)) groups.set(key, [...(groups.get(key) ?? []), topic.id])
  return groups
}

const isBarred = (hit: Hit, barred: readonly Hit[], id = hit.value.id): boolean =>
  barred.some((not) => not.value.id === id && not.from <= hit.from && hit.to <= not.to)

const isIn = (page: Page, range: Range, span: Span): boolean => isWithin(spanOf(page.tokens, range), span)

/** The hits that stand wholly within a span; `hits` are in the order of the text. */
export function within<T extends Range>(page: Page, hits: readonly T[], span: Span): T[] {
  const [begin, end] = [tokenAt(page.tokens, span.start), tokenAt(page.tokens, span.end)]
  const out: T[] = []
  for (let i = firstFrom(hits, begin); i < hits.length; i++) {
    const hit = hits[i] as T
    if (hit.from >= end) break
    if (isIn(page, hit, span)) out.push(hit)
  }
  return out
}

/** The first hit that begins at a token or after it. */
function firstFrom(hits: readonly Range[], token: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle] as Range).from < token) low = middle + 1
    else high = middle
  }
  return low
}
