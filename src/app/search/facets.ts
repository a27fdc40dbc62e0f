import { englishNameBy } from '../../knowledge/english-name.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { type FacetCount, HIT_KINDS, type HitKind, type SearchFacets } from '../../model/search-hit.ts'
import type { Found } from './found.ts'

type Choices = Readonly<{ kind: readonly string[]; party: readonly string[]; publisher: readonly string[]; language: readonly string[] }>

const MOST = 60
const NAMED: readonly string[] = ['person', 'office', 'formula']

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const languageName = (id: string): string => (id === 'und' ? 'Unknown' : (languageNames.of(id) ?? id))

function counted(values: Iterable<string>, nameOf: (id: string) => string, chosen: readonly string[]): FacetCount[] {
  // What is chosen is listed though nothing is left of it, so that it can be taken back.
  const counts = new Map<string, number>(chosen.map((id) => [id, 0]))
  for (const id of values) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: nameOf(id), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
}

/** Whether a hit is left by the choices, but for one of them. */
const isLeft = (
  { parties, publisher, language }: Found,
  { party, publisher: publishers, language: languages }: Choices,
  but: string,
): boolean =>
  (but === 'party' || party.length === 0 || parties.some((one) => party.includes(one))) &&
  (but === 'publisher' || publishers.length === 0 || (publisher !== null && publishers.includes(publisher))) &&
  (but === 'language' || languages.length === 0 || (language !== null && languages.includes(language)))

/** How hits are spread. `found`: what the choices leave; `all`: what is found without them. `totals`: how many there are of a kind of which not all may be looked at. */
export function facetsOf(
  found: readonly Found[],
  all: readonly Found[],
  chosen: Choices,
  totals: Readonly<Partial<Record<HitKind, number>>>,
  { findParty, findPublisher }: Pick<KnowledgeBase, 'findParty' | 'findPublisher'>,
): SearchFacets {
  // What the registers alone tell of is no part of what the record holds, unless it is asked for.
  const isKind = ({ kind }: Found): boolean => (chosen.kind.length ? chosen.kind.includes(kind) : !NAMED.includes(kind))
  const left = (but: string): Found[] => all.filter((one) => isKind(one) && isLeft(one, chosen, but))
  const own = found.filter(isKind)
  const of = (list: readonly Found[], value: (one: Found) => string | null): string[] => list.flatMap((one) => value(one) ?? [])
  const kinds = new Map(
    counted(
      of(found, ({ kind }) => kind),
      (id) => id,
      [],
    ).map((one) => [one.id, one.count]),
  )
  return {
    kind: HIT_KINDS.map((id) => ({ id, name: id, count: totals[id] ?? kinds.get(id) ?? 0 })),
    party: counted(
      (chosen.party.length ? left('party') : own).flatMap(({ parties }) => parties),
      (id) => englishNameBy(findParty, id),
      chosen.party,
    ),
    publisher: counted(
      of(chosen.publisher.length ? left('publisher') : own, ({ publisher }) => publisher),
      (id) => englishNameBy(findPublisher, id),
      chosen.publisher,
    ),
    language: counted(
      of(chosen.language.length ? left('language') : own, ({ language }) => language),
      languageName,
      chosen.language,
    ),
    year: counted(
      of(own, ({ day }) => day?.slice(0, 4) ?? null),
      (id) => id,
      [],
    ).sort((a, b) => (a.id > b.id ? -1 : 1)),
  }
}
