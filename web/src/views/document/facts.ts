import type {
  Commitment,
  Discussed,
  Engagement,
  FormulaUse,
  ForumMention,
  InstrumentMention,
  OccasionMention,
  Participation,
  Reading,
  Statement,
} from '../../api/answers.ts'

/** In the order in which letters stand where several facts begin at one place. */
export const KINDS = [
  'engagement',
  'statement',
  'commitment',
  'person',
  'topic',
  'formula',
  'occasion',
  'forum',
  'instrument',
  'unread',
] as const
export type FactKind = (typeof KINDS)[number]

export type Part = 'whole' | 'source' | 'cue' | 'content' | 'date' | 'place' | 'initiator' | 'due'

/** Words of a fact, and what of it they carry. Half-open, in UTF-16 code units of the text. */
export type FactSpan = Readonly<{ start: number; end: number; part: Part }>

/** A person as the engagements of a text name them. */
export type PersonNamed = Readonly<{ who: Participation; isPrincipal: boolean; engagements: readonly string[] }>

export type About =
  | Readonly<{ kind: 'engagement'; value: Engagement }>
  | Readonly<{ kind: 'person'; value: PersonNamed }>
  | Readonly<{ kind: 'statement'; value: Statement }>
  | Readonly<{ kind: 'commitment'; value: Commitment }>
  | Readonly<{ kind: 'topic'; value: Discussed }>
  | Readonly<{ kind: 'formula'; value: FormulaUse }>
  | Readonly<{ kind: 'occasion'; value: OccasionMention }>
  | Readonly<{ kind: 'forum'; value: ForumMention }>
  | Readonly<{ kind: 'instrument'; value: InstrumentMention }>
  | Readonly<{ kind: 'unread'; value: null }>

/** A fact with the words that carry it, in the order of the text. `id` is good for an address; `at`: where its letter stands; null without words. */
export type Fact = About & Readonly<{ id: string; spans: readonly FactSpan[]; at: number | null }>

type Words = Readonly<{ span?: readonly [number, number] }>

const spansOf = (words: readonly (Words | null | undefined)[], part: Part): FactSpan[] =>
  words.flatMap((one) => (one?.span && one.span[0] < one.span[1] ? [{ start: one.span[0], end: one.span[1], part }] : []))

const inOrder = (spans: readonly FactSpan[]): FactSpan[] => [...spans].sort((a, b) => a.start - b.start || b.end - a.end)

function peopleOf(engagements: readonly Engagement[]): PersonNamed[] {
  const found = new Map<string, PersonNamed>()
  const add = (who: Participation, isPrincipal: boolean, engagement: string) => {
    const key = who.person ?? `${who.party}:${who.name}`
    const known = found.get(key)
    const evidence = [...(known?.who.evidence ?? []), ...who.evidence]
    const engagements = [...(known?.engagements ?? []), engagement]
    const isLeading = (known?.isPrincipal ?? false) || isPrincipal
    const best = known && (known.who.officeAsWorded !== null || who.officeAsWorded === null) ? known.who : who
    found.set(key, { who: { ...best, evidence }, isPrincipal: isLeading, engagements })
  }
  for (const { id, participants, others } of engagements) {
    for (const who of participants) add(who, true, id)
    for (const who of others) add(who, false, id)
  }
  return [...found.values()]
}

const engagementSpans = ({ evidence, date, place, initiator }: Engagement): FactSpan[] => [
  ...spansOf(evidence, 'whole'),
  ...spansOf(date.evidence, 'date'),
  ...spansOf(place.evidence, 'place'),
  ...spansOf(initiator?.evidence ?? [], 'initiator'),
]

const statementSpans = ({ source, cue, content }: Statement): FactSpan[] => [
  ...spansOf([source], 'source'),
  ...spansOf([cue], 'cue'),
  ...spansOf(content, 'content'),
]

/** A span that is told twice is shown once. */
function distinct(spans: readonly FactSpan[]): FactSpan[] {
  return [...new Map(inOrder(spans).map((span) => [`${span.start}-${span.end}-${span.part}`, span])).values()]
}

/** An engagement stands at the words that tell it, not at the dateline that dates it. */
const placeOf = ({ spans }: Pick<Fact, 'spans'>): number | null => (spans.find(({ part }) => part === 'whole') ?? spans[0])?.start ?? null

/** Everything that was read in a text, each fact with its words. */
export function factsOf(reading: Reading): Fact[] {
  const { engagements, statements, commitments, discussed, formulas, occasions, forums, instruments, coverage } = reading
  const mentions = <K extends FactKind, V extends Words>(kind: K, values: readonly V[]) =>
    values.map((value, at) => ({ id: `${kind}-${at + 1}`, kind, value, spans: spansOf([value], 'whole') }))
  const facts = [
    ...engagements.map((value) => ({ id: `engagement-${value.id}`, kind: 'engagement' as const, value, spans: engagementSpans(value) })),
    ...statements.map((value) => ({ id: `statement-${value.id}`, kind: 'statement' as const, value, spans: statementSpans(value) })),
    ...commitments.map((value) => ({
      ...{ id: `commitment-${value.id}`, kind: 'commitment' as const, value },
      spans: [...spansOf(value.content, 'content'), ...spansOf([value.due], 'due')],
    })),
    ...peopleOf(engagements).map((value, at) => ({
      ...{ id: `person-${at + 1}`, kind: 'person' as const, value, spans: spansOf(value.who.evidence, 'whole') },
    })),
    ...mentions('topic', discussed),
    ...mentions('formula', formulas),
    ...mentions('occasion', occasions),
    ...mentions('forum', forums),
    ...mentions('instrument', instruments),
    ...coverage.unread.map(({ start, end }, at) => ({
      ...{ id: `unread-${at + 1}`, kind: 'unread' as const, value: null, spans: [{ start, end, part: 'whole' as const }] },
    })),
  ] as (About & Pick<Fact, 'id' | 'spans'>)[]
  return facts
    .map((fact) => ({ ...fact, spans: distinct(fact.spans) }))
    .map((fact): Fact => ({ ...fact, at: placeOf(fact) }))
    .sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

/** How many facts there are of each kind. */
export function countsOf(facts: readonly Fact[]): Readonly<Record<FactKind, number>> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<FactKind, number>
  for (const { kind } of facts) counts[kind] += 1
  return counts
}
