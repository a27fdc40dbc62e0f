import type { Hit } from '../annotators/marks.ts'
import type { PlaceEntry } from '../knowledge/registers.ts'
import type { Place } from '../model/engagement.ts'
import { isWithin, quoteAt, type Span } from '../model/span.ts'
import { type Range, spanOf } from '../text/range.ts'
import { isCapital, Shape, tokenAt } from '../text/tokens.ts'
import type { Scene } from './scene.ts'

export const NOWHERE: Place = { id: null, city: null, country: null, venue: null, certainty: 'inferred', evidence: [] }

const LEADS = new Set(['in', 'at', 'outside', 'near', 'to', 'inside', 'around'])
const HERE = new Set(['here'])

/**
 *     … in Velm, Orust        … at the Tower of Glass in Velm        … the Velm summit
 *          ^^^^  ^^^^^               ^^^^^^^^^^^^^^     ^^^^              ^^^^
 */
export function placeIn(scene: Scene, scope: Span, parties: readonly string[], beside: number): Place {
  const { page, marks } = scene
  const from = tokenAt(page.tokens, scope.start)
  const to = tokenAt(page.tokens, scope.end)
  const hits = marks.places.filter((hit) => hit.from >= from && hit.to <= to && isPlaceOf(scene, hit, beside))
  const venue = entryOf(scene, hits, parties, (entry) => entry.kind === 'venue')
  const city =
    entryOf(scene, hits, parties, (entry) => entry.kind === 'city') ??
    entryOf(scene, hits, parties, (entry) => entry.kind === 'region' || entry.kind === 'country-part')
  if (city || venue) return placed(scene, city, venue)
  return here(scene, from, to) ?? country(scene, from, to) ?? unknownCity(scene, from, to) ?? NOWHERE
}

/** The cities that stand in the name of a contact: "the Velm and Tarn meetings". */
export function placesBeside(scene: Scene, cue: Span, parties: readonly string[]): Place[] {
  const { tokens } = scene.page
  const hits = scene.marks.places.filter((hit) => isWithin(spanOf(tokens, hit), cue))
  const starts = [...new Set(hits.map((hit) => hit.from))]
  return starts.map((start) => {
    const found = entryOf(
      scene,
      hits.filter((hit) => hit.from === start),
      parties,
      (entry) => entry.kind !== 'venue',
    )
    return found ? placed(scene, found, null) : NOWHERE
  })
}

/** The place that a stretch names, whatever stands before it: "visited Velm". */
export function placeNamed(scene: Scene, span: Span, parties: readonly string[]): Place | null {
  const { tokens, text } = scene.page
  const inside = (range: Range) => isWithin(spanOf(tokens, range), span) && !scene.cast.at[range.from]
  const hits = scene.marks.places.filter(inside)
  const city = entryOf(scene, hits, parties, (entry) => entry.kind === 'city')
  const venue = entryOf(scene, hits, parties, (entry) => entry.kind === 'venue')
  if (city || venue) return placed(scene, city, venue)
  const party = scene.marks.parties.find(
    (mark) => mark.form === 'name' && inside(mark) && scene.knowledge.findParty(mark.party)?.kind !== 'body',
  )
  if (!party) return null
  const quote = quoteAt(text, spanOf(tokens, party))
  return { ...NOWHERE, country: party.party, certainty: 'stated', evidence: [quote] }
}

type Found = Readonly<{ hit: Hit; entry: PlaceEntry }>

function placed(scene: Scene, city: Found | null, venue: Found | null): Place {
  const { text, tokens } = scene.page
  const quote = ({ hit }: Found) => quoteAt(text, spanOf(tokens, hit))
  const inside = venue?.entry.in ? scene.knowledge.findPlace(venue.entry.in) : null
  return {
    id: city?.entry.id ?? venue?.entry.in ?? venue?.entry.id ?? null,
    city: city
      ? (scene.pack.formsOf && city.entry.names[scene.pack.id]?.[0]) || quote(city).text
      : (inside?.names[scene.pack.id]?.[0] ?? inside?.names.en?.[0] ?? null),
    country: city?.entry.country ?? venue?.entry.country ?? null,
    venue: venue ? quote(venue).text : null,
    certainty: city ? 'stated' : 'inferred',
    evidence: [venue, city].filter((one): one is Found => one !== null).map(quote),
  }
}

/** The first that fits; of places that share a name, the one in a country named beside it or of a party of the contact. */
function entryOf(scene: Scene, hits: readonly Hit[], parties: readonly string[], fits: (entry: PlaceEntry) => boolean): Found | null {
  const found = hits
    .map((hit) => ({ hit, entry: scene.knowledge.findPlace(hit.value.id) }))
    .filter((one): one is Found => one.entry !== null && fits(one.entry))
  const [first] = found
  if (!first) return null
  const same = found.filter(({ hit }) => hit.from === first.hit.from)
  const near = scene.marks.parties.find((mark) => mark.from >= first.hit.to && mark.from <= first.hit.to + 3)?.party
  return same.find(({ entry }) => entry.country === near) ?? same.find(({ entry }) => parties.includes(entry.country)) ?? first
}

/** A place of the contact: after a preposition of place, or right before its noun. */
function isPlaceOf(scene: Scene, hit: Hit, beside: number): boolean {
  const { tokens } = scene.page
  if (scene.cast.at[hit.from]) return false
  if (scene.pack.leadsToPlace) return leadsTo(scene, hit)
  if (hit.to < beside && hit.to >= beside - 2 && hit.from < beside - 1) return true
  let i = hit.from - 1
  while (
    i >= 0 &&
    (tokens.word[i] === 'the' ||
      isCapital(tokens, i) ||
      tokens.word[i] === ',' ||
      tokens.word[i] === 'downtown' ||
      tokens.word[i] === 'central')
  ) {
    if (tokens.word[i] === ',' && !isCapital(tokens, i - 1)) return false
    i--
  }
  return LEADS.has(tokens.word[i] ?? '')
}

/** In languages without spaces: after the word that leads to it, or to the places and countries that stand before it. */
function leadsTo({ page, pack, marks }: Scene, hit: Readonly<{ from: number; to: number }>): boolean {
  const isIn = (one: Readonly<{ from: number; to: number }>): boolean => one.from <= hit.from && one.to > hit.to
  if (marks.parties.some(isIn) || marks.patterns.some((one) => one.value.register === 'forum' && isIn(one))) return false
  let at = hit.from
  for (;;) {
    const before = [...marks.places, ...marks.parties].find((one) => one.to === at)
    if (!before) return pack.leadsToPlace?.(page, at) ?? false
    at = before.from
  }
}

/** "here" in a report is the place of its dateline. */
function here(scene: Scene, from: number, to: number): Place | null {
  const { dateline } = scene.document
  const { tokens, text } = scene.page
  for (let i = from; i < to; i++) if (scene.pack.isInCapital?.(scene.page, i)) return capitalOf(scene, i)
  if (!dateline) return null
  for (let i = from; i < to; i++) {
    if (!HERE.has(tokens.word[i] as string)) continue
    return { ...ofDateline(scene), evidence: [quoteAt(text, spanOf(tokens, { from: i, to: i + 1 }))] }
  }
  return null
}

/** The capital of the account holder's own country. */
function capitalOf({ knowledge, document, page, pack }: Scene, at: number): Place | null {
  const capital = document.holder ? knowledge.findParty(document.holder)?.capital : undefined
  const entry = capital ? knowledge.findPlace(capital) : null
  const evidence = [quoteAt(page.text, spanOf(page.tokens, { from: at, to: at + 1 }))]
  const city = entry?.names[pack.id]?.[0] ?? null
  return entry ? { id: entry.id, city, country: entry.country, venue: null, certainty: 'inferred', evidence } : null
}

/** The place where a report was written. */
export function ofDateline(scene: Scene): Place {
  const { dateline } = scene.document
  if (!dateline) return NOWHERE
  const name = dateline.place.toLowerCase()
  const entry = scene.knowledge.registers.places.find(
    (place) =>
      place.kind === 'city' && [...(place.names.en ?? []), ...(place.names[scene.pack.id] ?? [])].some((one) => one.toLowerCase() === name),
  )
  const city = dateline.place
  const span = dateline.span
  return {
    id: entry?.id ?? null,
    city,
    country: entry?.country ?? null,
    venue: null,
    certainty: 'inferred',
    evidence: span ? [quoteAt(scene.page.text, span)] : [],
  }
}

/** "visited Orust", "in Orust": a country alone. */
function country({ page, marks, cast, knowledge, pack }: Scene, from: number, to: number): Place | null {
  const mark = marks.parties.find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      one.form === 'name' &&
      !cast.at[one.from] &&
      (pack.leadsToPlace?.(page, one.from) ??
        LEADS.has(page.tokens.word[page.tokens.word[one.from - 1] === 'the' ? one.from - 2 : one.from - 1] ?? '')),
  )
  if (!mark || knowledge.findParty(mark.party)?.kind === 'body') return null
  return {
    ...NOWHERE,
    country: mark.party,
    certainty: 'stated',
    evidence: [quoteAt(page.text, spanOf(page.tokens, mark))],
  }
}

/** A city in no register, by its preposition and what stands around it: "in Velm on Friday", "in Velm, Orust". */
function unknownCity({ page, marks, cast, pack }: Scene, from: number, to: number): Place | null {
  const { tokens, text } = page
  for (let i = from; i + 1 < to; i++) {
    if (
      tokens.word[i] !== 'in' ||
      !isCapital(tokens, i + 1) ||
      tokens.shape[i + 1] === Shape.upper ||
      cast.at[i + 1] ||
      pack.isTimeWord(tokens.word[i + 1] as string)
    )
      continue
    let end = i + 2
    while (end < to && isCapital(tokens, end) && !pack.isTimeWord(tokens.word[end] as string)) end++
    if (
      end - i > 4 ||
      marks.parties.some((mark) => mark.from < end && mark.to > i) ||
      marks.patterns.some((hit) => hit.from === i + 1 || hit.from === i + 2)
    )
      continue
    const after = tokens.word[end] ?? ''
    const named = after === ',' ? marks.parties.find((mark) => mark.from === end + 1 && mark.form === 'name') : undefined
    if (
      !named &&
      !['.', ',', 'on', 'today', 'yesterday', 'at', 'and', 'to', 'with', 'this', 'for', 'last', 'where'].includes(after) &&
      !pack.isTimeWord(after) &&
      end < to
    )
      continue
    const quote = quoteAt(text, spanOf(tokens, { from: i + 1, to: end }))
    return { id: null, city: quote.text, country: named?.party ?? null, venue: null, certainty: 'stated', evidence: [quote] }
  }
  return null
}
