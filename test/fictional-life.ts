import type { JoinedEngagement } from '../src/model/account.ts'
import type { Decision } from '../src/model/decision.ts'
import type { Engagement, Participation } from '../src/model/engagement.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Quote } from '../src/model/span.ts'
import type { Commitment, Statement } from '../src/model/statement.ts'
import type { Dossier } from '../src/record/dossier.ts'
import { joinAccounts } from '../src/record/join-accounts.ts'

export const MAREN = 'xa/ilva-maren Ilva Maren XA'
export const TASS = 'xb/oru-tass Oru Tass XB'

type ToldContact = Partial<Pick<Engagement, 'status' | 'kind' | 'channel'>> &
  Readonly<{
    id?: string
    date?: string | null
    city?: string | null
    country?: string | null
    mechanism?: string | null
    round?: number | null
    who?: readonly string[]
    parties?: readonly string[]
    /** Words of the text that tell it. */
    words?: string
  }>

type ToldCommitment = Readonly<{
  by: readonly string[]
  act: Commitment['act']
  words: string
  due?: string
  topics?: readonly string[]
  engagement?: string | null
  statement?: string
}>

type ToldStatement = Readonly<{ by: string; act: Statement['act']; words: string; cue?: string; topics?: readonly string[] }>

export type ToldText = Readonly<{
  file: string
  language?: string
  published?: string
  contacts: readonly ToldContact[]
  commitments?: readonly ToldCommitment[]
  statements?: readonly ToldStatement[]
  forums?: readonly (readonly [forum: string, words: string])[]
}>

const personOf = (words: string): Participation => {
  const [person = '', ...rest] = words.split(' ')
  const party = rest.pop() ?? null
  const name = rest.join(' ')
  return { person, name, asWritten: name, party, role: 'participant', officeAsWorded: null, officeHeld: [], evidence: [] }
}

/** All the words that a text tells, one after another: every quote stands at its place. */
function textOf({ contacts, commitments = [], statements = [] }: ToldText): string {
  const words = [
    ...contacts.map((one) => one.words ?? 'met'),
    ...commitments.map((one) => one.words),
    ...statements.flatMap(({ cue, words }) => [cue ?? 'said', words]),
  ]
  return `${words.join('. ')}.`
}

/** The reading that a text of fictional states would have. */
export function readingOf(told: ToldText): Reading {
  const { file, language = 'en', published, contacts, commitments = [], statements = [], forums = [] } = told
  const text = textOf(told)
  const quote = (words: string): Quote => {
    const start = text.lastIndexOf(words)
    if (start < 0) throw new Error(`Unexpected words \`${words}\`, expected some of the text`)
    return { text: words, span: [start, start + words.length] }
  }
  const engagement = (one: ToldContact, i: number): Engagement => ({
    id: one.id ?? `e${i + 1}`,
    status: one.status ?? 'held',
    kind: one.kind ?? 'meeting',
    channel: one.channel ?? 'in-person',
    date: { edtf: one.date ?? null, certainty: 'stated', rule: null, evidence: [] },
    weekday: null,
    place: { id: null, city: one.city ?? null, country: one.country ?? null, venue: null, certainty: 'stated', evidence: [] },
    mechanism: one.mechanism ? { id: one.mechanism, name: one.mechanism, round: one.round ?? null } : null,
    initiator: null,
    participants: (one.who ?? [MAREN, TASS]).map(personOf),
    others: [],
    parties: [...(one.parties ?? [])],
    evidence: [quote(one.words ?? 'met')],
  })
  return {
    document: {
      ...{
        id: `sha256:${file}`,
        file,
        source: null,
        sourceName: null,
        carrier: null,
        holder: 'XA',
        tier: 'original',
        language,
        title: null,
      },
      ...{ byline: null, dateline: null, url: null, text, furniture: [], blocks: [] },
      published: published ? { edtf: published, certainty: 'stated', evidence: [] } : null,
    },
    engagements: contacts.map(engagement),
    statements: statements.map((one, i) => ({
      ...{
        id: `s${i + 1}`,
        engagement: 'e1',
        joint: false,
        official: true,
        mode: 'indirect',
        attributedBy: 'cue',
        addressee: null,
        formulas: [],
      },
      speakers: [{ person: null, name: one.by, asWritten: one.by, party: one.by }],
      ...{ source: null, cue: quote(one.cue ?? 'said'), content: [quote(one.words)], act: one.act, topics: [...(one.topics ?? [])] },
    })),
    commitments: commitments.map((one, i) => ({
      ...{ id: `c${i + 1}`, statement: one.statement ?? null, engagement: one.engagement === undefined ? 'e1' : one.engagement },
      ...{ by: [...one.by], act: one.act, content: [quote(one.words)], topics: [...(one.topics ?? [])] },
      due: one.due ? { ...quote(one.due), edtf: null } : null,
    })),
    ...{ discussed: [], formulas: [], occasions: [], instruments: [], issues: [] },
    forums: forums.map(([forum, words]) => ({ forum, ...quote(words) })),
    coverage: { sentences: 1, read: 1, ignored: [], unread: [] },
    madeBy: { rules: '1', knowledge: 'k' },
  }
}

/** Engagements joined out of readings as the record joins them. */
export const joinedOf = (readings: readonly Reading[]): JoinedEngagement[] =>
  joinAccounts(
    readings.flatMap(({ document, engagements }) =>
      engagements.map((engagement) => ({
        ...{ document: document.id, file: document.file, holder: document.holder, carrier: null, tier: document.tier },
        ...{ language: document.language, published: document.published?.edtf ?? null, engagement },
      })),
    ),
  )

/** A dossier of fictional texts as of a day. */
export function fictionalDossier(told: readonly ToldText[], today: string, decisions: readonly Decision[] = []): Dossier {
  const readings = told.map(readingOf)
  return { engagements: joinedOf(readings), readings: new Map(readings.map((one) => [one.document.id, one])), decisions, today }
}
