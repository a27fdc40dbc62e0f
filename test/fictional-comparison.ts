import type { JoinedEngagement } from '../src/model/account.ts'
import type { Tier } from '../src/model/document.ts'
import type { Engagement, Participation } from '../src/model/engagement.ts'
import type { IssueCode } from '../src/model/issue.ts'
import type { Reading } from '../src/model/reading.ts'
import { type Quote, quoteAt } from '../src/model/span.ts'
import type { Act, CommitmentAct, Speaker, Statement } from '../src/model/statement.ts'
import { type Told, toldOf } from '../src/record/dossier.ts'

type Person = Readonly<{ person: string; name: string; party: string; office: string }>

/** The officials of states that do not exist. */
export const PEOPLE = {
  maren: { person: 'xa/ilva-maren', name: 'Ilva Maren', party: 'XA', office: 'xa/foreign-minister' },
  dravin: { person: 'xa/selka-dravin', name: 'Selka Dravin', party: 'XA', office: 'xa/president' },
  tass: { person: 'xb/oru-tass', name: 'Oru Tass', party: 'XB', office: 'xb/council-secretary' },
  rehl: { person: 'xb/dagna-rehl', name: 'Dagna Rehl', party: 'XB', office: 'xb/council-secretary' },
} as const satisfies Record<string, Person>

export type Who = keyof typeof PEOPLE

export type SaidWish = Readonly<{
  by: Who | 'both' | 'XA' | 'XB'
  text: string
  cue?: string
  act?: Act
  topics?: readonly string[]
  formulas?: Readonly<Record<string, string>>
  commit?: CommitmentAct
}>

export type Wish = Readonly<{
  id: string
  date?: string | null
  published?: string | null
  people?: readonly Who[]
  kind?: Engagement['kind']
  mechanism?: string | null
  holder?: string | null
  tier?: Tier
  language?: string
  place?: string
  said?: readonly SaidWish[]
  discussed?: Readonly<Record<string, string>>
  occasions?: Readonly<Record<string, string>>
  /** A closing sentence that nobody says. */
  close?: string
  issues?: readonly IssueCode[]
  /** The last sentence was read by no rule. */
  isUnread?: boolean
}>

const participation = ({ person, name, party, office }: Person, i: number, quote: Quote): Participation => ({
  ...{ person, name, asWritten: name, party, role: i === 0 ? 'host' : 'guest', officeAsWorded: null },
  ...{ officeHeld: [office, `${party.toLowerCase()}/cabinet-member`], evidence: [quote] },
})

function speakersOf(by: SaidWish['by'], people: readonly Who[]): Speaker[] {
  if (by === 'XA' || by === 'XB') return [{ person: null, name: by, asWritten: by, party: by }]
  const all = by === 'both' ? people : [by]
  return all.map((one) => {
    const { person, name, party } = PEOPLE[one]
    return { person, name, asWritten: name, party }
  })
}

/** A document that tells of one engagement, as it would have been read. */
export function readingOf(wish: Wish): Reading {
  const { id, date = '2024-02-16', published = date, people = ['maren', 'tass'], said = [], discussed = {}, occasions = {} } = wish
  const names = people.map((one) => PEOPLE[one].name)
  const sentences = [
    `${names.join(' met with ')} in ${wish.place ?? 'Velm'}.`,
    ...said.map(({ text, cue = 'said' }) => `It was ${cue} ${text}.`),
  ]
  const text = [...sentences, ...Object.values(discussed).map((words) => `They talked about ${words}.`), wish.close]
    .filter(Boolean)
    .join(' ')
  const quote = (part: string, from = 0): Quote => {
    const start = text.indexOf(part, from)
    if (start < 0) throw new Error(`Unexpected words \`${part}\`, expected some of \`${text}\``)
    return quoteAt(text, { start, end: start + part.length })
  }
  const statements = said.map(
    ({ by, text: words, cue = 'said', act = 'assertive', topics = [], formulas = {} }, i): Statement => ({
      ...{ id: `s${i + 1}`, engagement: 'e1', speakers: speakersOf(by, people), joint: by === 'both', official: true, source: null },
      ...{ cue: quote(cue), content: [quote(words)], mode: 'indirect', attributedBy: 'cue', act, addressee: null, topics },
      formulas: Object.keys(formulas),
    }),
  )
  const last = text.lastIndexOf('. ', text.length - 2) + 2
  return {
    document: {
      ...{
        id: `sha256:${id}`,
        file: `${id}.txt`,
        source: null,
        sourceName: null,
        carrier: null,
        holder: wish.holder === undefined ? 'XA' : wish.holder,
      },
      ...{ tier: wish.tier ?? 'original', language: wish.language ?? 'en', title: null, byline: null, dateline: null, url: null, text },
      published: published === null ? null : { edtf: published, certainty: 'stated', evidence: [] },
      ...{ furniture: [], blocks: [{ span: { start: 0, end: text.length }, role: 'paragraph' }] },
    },
    engagements: [
      {
        ...{
          id: 'e1',
          status: 'held',
          kind: wish.kind ?? 'dialogue',
          channel: 'in-person',
          weekday: null,
          initiator: null,
          others: [],
          parties: [],
        },
        date: { edtf: date, certainty: 'stated', rule: null, evidence: [] },
        place: {
          id: null,
          city: wish.place ?? 'Velm',
          country: null,
          venue: null,
          certainty: 'stated',
          evidence: [quote(wish.place ?? 'Velm')],
        },
        mechanism: wish.mechanism ? { id: wish.mechanism, name: 'Two Rivers Dialogue', round: null } : null,
        participants: people.map((one, i) => participation(PEOPLE[one], i, quote(PEOPLE[one].name))),
        evidence: [quote('met with')],
      },
    ],
    statements,
    commitments: said.flatMap(({ by, text: words, commit, topics = [] }, i) =>
      commit
        ? [
            {
              ...{ id: `c${i + 1}`, statement: `s${i + 1}`, engagement: 'e1', act: commit, content: [quote(words)], due: null, topics },
              by: [...new Set(speakersOf(by, people).flatMap(({ party }) => party ?? []))],
            },
          ]
        : [],
    ),
    discussed: Object.entries(discussed).map(([topic, words]) => ({
      topic,
      engagement: 'e1',
      ...quote(words, text.indexOf('They talked')),
    })),
    formulas: said.flatMap(({ formulas = {} }, i) =>
      Object.entries(formulas).map(([formula, words]) => ({ formula, statement: `s${i + 1}`, ...quote(words) })),
    ),
    occasions: Object.entries(occasions).map(([occasion, words]) => ({
      occasion,
      ordinal: null,
      baseYear: null,
      year: null,
      ...quote(words),
    })),
    forums: [],
    instruments: [],
    coverage: { sentences: sentences.length, read: 0, ignored: [], unread: wish.isUnread ? [{ start: last, end: text.length }] : [] },
    issues: (wish.issues ?? []).map((code) => ({ code, message: code, span: null })),
    madeBy: { rules: '1', knowledge: 'k1' },
  }
}

/** An engagement with the accounts of it that these documents are. */
export function joinedOf(id: string, readings: readonly Reading[]): JoinedEngagement {
  const [first] = readings as readonly [Reading]
  return {
    ...{ id, engagement: first.engagements[0] as Engagement, certainty: 'stated', conflicts: [] },
    accounts: readings.map(({ document: { id: document, file, holder, carrier, tier, language, published } }) => ({
      ...{ document, file, holder, carrier, tier, language, published: published?.edtf ?? null, engagement: 'e1', copyOf: null },
    })),
  }
}

/** An engagement of one account, and of more. */
export const engagementOf = (...wishes: readonly Wish[]): JoinedEngagement => joinedOf(wishes[0]?.id ?? '', wishes.map(readingOf))

/** What is compared: an engagement with what its accounts tell. */
export function comparedOf(...wishes: readonly Wish[]): { joined: JoinedEngagement; told: Told[]; held: number } {
  const readings = wishes.map(readingOf)
  const joined = joinedOf(wishes[0]?.id ?? '', readings)
  const told = toldOf({ readings: new Map(readings.map((reading) => [reading.document.id, reading])) }, joined)
  return { joined, told, held: told.length }
}
