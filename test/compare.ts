import type { Engagement, Participation } from '../src/model/engagement.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Commitment, Statement } from '../src/model/statement.ts'
import type { Expected, ExpectedCommitment, ExpectedEngagement, ExpectedPerson, ExpectedStatement } from './expected.ts'

type Field = readonly [name: string, got: unknown, expected: unknown, isRight: boolean]

/** White space, marks and characters that nobody sees do not count; nor do quotation marks and stops at the ends. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/^["\s]+|["\s.,;]+$/g, '')
    .trim()

const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  fold(a ?? '').toLowerCase() === fold(b ?? '').toLowerCase()
const holds = (a: string, b: string): boolean => fold(a).toLowerCase().includes(fold(b).toLowerCase())
const alike = (a: string, b: string): boolean => a !== '' && b !== '' && (holds(a, b) || holds(b, a))
const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
const wordsOf = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const textOf = (content: readonly { text: string }[]): string => content.map(({ text }) => text).join(' ')

function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const rest = [...right]
  const shared = left.filter((word) => rest.includes(word) && rest.splice(rest.indexOf(word), 1)).length
  return shared / (left.length + right.length - shared || 1)
}

const wrong = (where: string, fields: readonly Field[]): string[] =>
  fields.flatMap(([name, got, expected, isRight]) =>
    expected === undefined || isRight ? [] : [`${where}: ${name} ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`],
  )

/** Pairs every expected thing with the best fitting thing that was read; each is used once. */
function pair<E, R>(
  expected: readonly E[],
  read: readonly R[],
  score: (e: E, r: R) => number,
): { pairs: [E, R][]; missing: E[]; extra: R[] } {
  const all = expected.flatMap((e) => read.map((r) => [score(e, r), e, r] as const)).filter(([likeness]) => likeness > 0)
  const pairs: [E, R][] = []
  for (const [, e, r] of all.sort((a, b) => b[0] - a[0])) if (!pairs.some(([x, y]) => x === e || y === r)) pairs.push([e, r])
  return {
    pairs,
    missing: expected.filter((e) => !pairs.some(([x]) => x === e)),
    extra: read.filter((r) => !pairs.some(([, y]) => y === r)),
  }
}

function compareDocument({ document: got }: Reading, { document: want }: Expected): string[] {
  const captions = got.blocks.filter(({ role }) => role === 'caption').map(({ span }) => got.text.slice(span.start, span.end))
  const { dateline } = got
  return [
    ...wrong('document', [
      ['source', got.source, want.source, got.source === want.source],
      ['carrier', got.carrier, want.carrier ?? null, (got.carrier ?? null) === (want.carrier ?? null)],
      ['language', got.language, want.language, got.language === want.language],
      ['title', got.title, want.title, fold(got.title ?? '') === fold(want.title)],
      ['published', got.published?.edtf ?? null, want.published, (got.published?.edtf.slice(0, 10) ?? null) === want.published],
      ['dateline place', dateline?.place, want.dateline?.place, same(dateline?.place, want.dateline?.place)],
      ['dateline date', dateline?.edtf, want.dateline?.date, dateline?.edtf === want.dateline?.date],
      ['dateline agency', dateline?.agency, want.dateline?.agency, same(dateline?.agency, want.dateline?.agency)],
    ]),
    ...(want.dateline || !dateline ? [] : [`document: dateline ${JSON.stringify(dateline.place)}, expected none`]),
    ...(want.captions ?? [])
      .filter((words) => !captions.some((caption) => holds(caption, words)))
      .map((words) => `document: no caption with «${words}»`),
    ...(want.furniture ?? []).filter((words) => holds(got.text, words)).map((words) => `document: furniture left in the text «${words}»`),
  ]
}

const describeEngagement = ({ status, kind, participants, parties }: Engagement): string =>
  `${status} ${kind} of ${[...participants.map(({ name }) => name), ...parties].join(', ') || 'nobody'}`

const sides = (engagement: Engagement): string[] =>
  [...engagement.parties, ...engagement.participants.map(({ party }) => party)].filter((party) => party !== null)

function fitOfEngagement(want: ExpectedEngagement, got: Engagement): number {
  if (want.status !== got.status) return 0
  const names = (want.participants ?? []).map(({ person }) => person)
  const shared = names.filter((name) => got.participants.some((one) => same(one.name, name))).length
  const parties = want.parties ?? (want.participants ?? []).flatMap(({ party }) => party ?? [])
  const known = parties.filter((party) => sides(got).includes(party)).length
  const isKind = [want.kind, ...(want.kind_alt ?? [])].includes(got.kind)
  if (want.optional && !isKind) return 0
  if (names.length + parties.length > 0 && shared + known === 0) return 0
  return 1 + shared * 4 + known + (isKind ? 3 : 0) + (String(want.date) === got.date.edtf ? 1 : 0) - (want.optional ? 0.5 : 0)
}

function comparePerson(where: string, want: ExpectedPerson, got: Participation | undefined): string[] {
  if (!got) return want.optional ? [] : [`${where}: no participant ${want.person}`]
  return wrong(`${where}, ${want.person}`, [
    ['party', got.party, want.party, got.party === want.party],
    ['role', got.role, want.role, got.role === want.role],
    ['office', got.officeAsWorded, want.office, (want.office ?? []).some((office) => alike(got.officeAsWorded ?? '', office))],
  ])
}

function compareEngagement(want: ExpectedEngagement, got: Engagement): string[] {
  const where = `engagement ${want.key}`
  const people = want.participants ?? []
  const dates = [want.date === null ? null : String(want.date), ...(want.date_alt ?? [])]
  const uninvited = got.participants.filter(({ name }) => !people.some(({ person }) => same(person, name)))
  return [
    ...wrong(where, [
      ['kind', got.kind, want.kind, [want.kind, ...(want.kind_alt ?? [])].includes(got.kind)],
      ['channel', got.channel, want.channel, got.channel === want.channel],
      ['date', got.date.edtf, want.date, dates.includes(got.date.edtf)],
      ['certainty', got.date.certainty, want.certainty, got.date.certainty === want.certainty],
      ['weekday', got.weekday, want.weekday, got.weekday === want.weekday],
      ['city', got.place.city, want.city, same(got.place.city, want.city)],
      ['country', got.place.country, want.country, got.place.country === want.country],
      ['venue', got.place.venue, want.venue, alike(got.place.venue ?? '', want.venue ?? '')],
      ['mechanism', got.mechanism?.id, want.mechanism, got.mechanism?.id === want.mechanism],
      [
        'initiator',
        got.initiator?.name ?? null,
        want.initiator?.name ?? want.initiator,
        (got.initiator?.name ?? null) === (want.initiator?.name ?? null),
      ],
      ['its words', got.initiator?.evidence[0]?.text, want.initiator?.text, same(got.initiator?.evidence[0]?.text, want.initiator?.text)],
      ['round', got.mechanism?.round, want.round, got.mechanism?.round === want.round],
      ['parties', sides(got), want.parties, sameSet(sides(got), want.parties ?? [])],
    ]),
    ...people.flatMap((person) =>
      comparePerson(
        where,
        person,
        got.participants.find(({ name }) => same(name, person.person)),
      ),
    ),
    ...(people.length ? uninvited.map(({ name }) => `${where}: participant ${name} not expected`) : []),
  ]
}

function compareEngagements({ engagements }: Reading, want: Expected): { problems: string[]; ids: Map<string, string> } {
  const { pairs, missing, extra } = pair(want.engagements ?? [], engagements, fitOfEngagement)
  return {
    ids: new Map(pairs.map(([e, r]) => [e.key, r.id])),
    problems: [
      ...pairs.filter(([e]) => !e.optional).flatMap(([e, r]) => compareEngagement(e, r)),
      ...missing.filter(({ optional }) => !optional).map(({ key, status, kind }) => `engagement ${key}: missed (${status} ${kind})`),
      ...extra.map((engagement) => `engagement too many: ${describeEngagement(engagement)}`),
    ],
  }
}

const contents = ({ content, content_alt = [] }: Readonly<{ content: string; content_alt?: readonly string[] }>): string[] => [
  content,
  ...content_alt,
]

function isSpeaker(want: string, { joint, speakers, official }: Statement): boolean {
  if (want === 'both') return joint
  // Who is no official is called by the noun as written, with or without a trade.
  if (!official) return speakers.length === 1 && alike(speakers[0]?.name ?? '', want)
  const [one, ...more] = speakers
  return !joint && more.length === 0 && one !== undefined && (same(one.name, want) || same(one.asWritten, want))
}

function compareStatement(want: ExpectedStatement, got: Statement, ids: ReadonlyMap<string, string>): string[] {
  const text = textOf(got.content)
  const speakers = got.joint ? 'both' : got.speakers.map(({ name }) => name).join(' + ')
  const cue = got.cue?.text ?? null
  const isCue = want.cue === null || cue === null ? want.cue === cue : alike(cue, want.cue)
  return wrong(`statement «${want.content.slice(0, 60)}»`, [
    ['content', text, want.content, contents(want).some((content) => fold(content) === fold(text))],
    ['speaker', speakers, want.speaker, isSpeaker(want.speaker, got)],
    ['cue', cue, want.cue, isCue],
    ['mode', got.mode, want.mode, [want.mode, ...(want.mode_alt ?? [])].includes(got.mode)],
    ['act', got.act, want.act, [want.act, ...(want.act_alt ?? [])].includes(got.act)],
    ['official', got.official, want.official ?? true, got.official === (want.official ?? true)],
    ['topics', got.topics, want.topics, (want.topics ?? []).every((topic) => got.topics.includes(topic))],
    ['engagement', got.engagement, want.engagement, got.engagement === ids.get(want.engagement ?? '')],
  ])
}

/** Words in common, so that a statement cut differently is told as one thing and not as one missed and one too many. */
function fitOfStatement(want: ExpectedStatement, got: Statement): number {
  const best = Math.max(...contents(want).map((content) => overlap(content, textOf(got.content))))
  return best >= 0.5 ? best : 0
}

function compareStatements({ statements }: Reading, want: Expected, ids: ReadonlyMap<string, string>): string[] {
  const { pairs, missing, extra } = pair(want.statements, statements, fitOfStatement)
  return [
    ...pairs.filter(([e]) => !e.optional).flatMap(([e, r]) => compareStatement(e, r, ids)),
    ...missing.filter(({ optional }) => !optional).map(({ speaker, content }) => `statement missed: ${speaker} «${content}»`),
    ...extra.map((statement) => `statement too many: «${textOf(statement.content)}»`),
  ]
}

function fitOfCommitment(want: ExpectedCommitment, got: Commitment): number {
  const best = Math.max(...contents(want).map((content) => overlap(content, textOf(got.content))))
  return best >= (want.optional ? 0.5 : 0.75) ? best : 0
}

function compareCommitments({ commitments }: Reading, want: Expected): string[] {
  const { pairs, missing, extra } = pair(want.commitments, commitments, fitOfCommitment)
  const compare = ([e, r]: [ExpectedCommitment, Commitment]): string[] =>
    wrong(`commitment «${e.content.slice(0, 60)}»`, [
      ['by', r.by, e.by, sameSet(r.by, e.by)],
      ['act', r.act, e.act, [e.act, ...(e.act_alt ?? [])].includes(r.act)],
    ])
  return [
    ...pairs.filter(([e]) => !e.optional).flatMap(compare),
    ...missing.filter(({ optional }) => !optional).map(({ by, content }) => `commitment missed: ${by.join()} «${content}»`),
    ...extra.map(({ by, content }) => `commitment too many: ${by.join()} «${textOf(content)}»`),
  ]
}

function compareMentions(reading: Reading, want: Expected): string[] {
  const topics = [...new Set(reading.discussed.map(({ topic }) => topic))]
  const missing = want.discussed.filter((topic) => !topics.includes(topic))
  const extra = topics.filter((topic) => !want.discussed.includes(topic))
  const formulas = new Set(reading.formulas.map(({ formula }) => formula))
  const occasions = (want.occasions ?? []).flatMap((e) => {
    const r = reading.occasions.find(({ text }) => alike(text, e.text))
    if (!r) return [`occasion missed: «${e.text}»`]
    return wrong(`occasion «${e.text}»`, [
      ['id', r.occasion, e.occasion, r.occasion === e.occasion],
      ['ordinal', r.ordinal, e.ordinal, r.ordinal === e.ordinal],
      ['baseYear', r.baseYear, e.baseYear, r.baseYear === e.baseYear],
      ['year', r.year, e.year, r.year === e.year],
    ])
  })
  return [
    ...missing.map((topic) => `discussed topic missed: ${topic}`),
    ...extra.map((topic) => `discussed topic too many: ${topic}`),
    ...(want.formulas ?? []).filter((id) => !formulas.has(id)).map((id) => `formula missed: ${id}`),
    ...occasions,
  ]
}

/** Everything in which a reading is not what was expected, one line each; empty when all is well. */
export function differences(reading: Reading, want: Expected): string[] {
  const { problems, ids } = compareEngagements(reading, want)
  return [
    ...compareDocument(reading, want),
    ...problems,
    ...compareStatements(reading, want, ids),
    ...compareCommitments(reading, want),
    ...compareMentions(reading, want),
  ]
}
