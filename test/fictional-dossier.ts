import { createHash } from 'node:crypto'
import type { JoinedEngagement } from '../src/model/account.ts'
import type { Tier } from '../src/model/document.ts'
import type { Engagement, Participation } from '../src/model/engagement.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Quote } from '../src/model/span.ts'
import type { Act, Speaker, Statement } from '../src/model/statement.ts'
import type { Dossier } from '../src/record/dossier.ts'

/** Words of a speaker; `formula` marks the words between « and ». */
export type Words = Readonly<{ by: 'Ilva Maren' | 'Oru Tass'; says: string; topics?: readonly string[]; act?: Act; formula?: string }>

export type Readout = Readonly<{
  date: string | null
  says: readonly Words[]
  tier?: Tier
  language?: string
  mechanism?: string
  who?: readonly string[]
  copyOf?: string
}>

const PARTIES: Readonly<Record<string, string>> = { 'Ilva Maren': 'XA', 'Oru Tass': 'XB', 'Teo Aldane': 'XC' }
const idOf = (name: string): string => `${(PARTIES[name] ?? '').toLowerCase()}/${name.toLowerCase().replace(' ', '-')}`

const participant = (name: string): Participation => ({
  ...{ person: idOf(name), name, asWritten: name, party: PARTIES[name] ?? null, role: 'participant' },
  ...{ officeAsWorded: 'foreign minister', officeHeld: [], evidence: [] },
})

const speaker = (name: string): Speaker => ({ person: idOf(name), name, asWritten: name, party: PARTIES[name] ?? null })

function telling(name: string, { date, says, tier = 'original', language = 'en', mechanism, who = ['Ilva Maren', 'Oru Tass'] }: Readout) {
  const id = `sha256:${createHash('sha256').update(name).digest('hex')}`
  const marks: { formula: string; statement: string; quote: Quote }[] = []
  let text = ''
  const statements = says.map(({ by, says: marked, topics = [], act = 'assertive', formula }, i): Statement => {
    const said = marked.replace(/[«»]/g, '')
    const start = text.length
    text += `${said}.\n`
    const [from, to] = [marked.indexOf('«'), marked.indexOf('»') - 1]
    if (formula) marks.push({ formula, statement: `s${i + 1}`, quote: { text: said.slice(from, to), span: [start + from, start + to] } })
    return {
      ...{ id: `s${i + 1}`, engagement: 'e1', speakers: [speaker(by)], joint: false, official: true, source: null, cue: null },
      content: [{ text: said, span: [start, start + said.length] }],
      ...{ mode: 'indirect', attributedBy: 'cue', act, addressee: null, topics, formulas: formula ? [formula] : [] },
    }
  })
  const engagement: Engagement = {
    ...{
      id: 'e1',
      status: 'held',
      kind: 'meeting',
      channel: 'in-person',
      weekday: null,
      initiator: null,
      others: [],
      parties: [],
      evidence: [],
    },
    date: { edtf: date, certainty: 'stated', rule: null, evidence: [] },
    place: { id: null, city: null, country: null, venue: null, certainty: 'stated', evidence: [] },
    mechanism: mechanism ? { id: mechanism, name: mechanism, round: null } : null,
    participants: who.map(participant),
  }
  const reading: Reading = {
    document: {
      ...{
        id,
        file: `${name}.txt`,
        source: null,
        sourceName: null,
        carrier: null,
        holder: 'XA',
        tier,
        language,
        title: null,
        byline: null,
      },
      ...{ published: null, dateline: null, url: null, text, furniture: [], blocks: [] },
    },
    ...{ engagements: [engagement], statements, commitments: [], discussed: [], occasions: [], forums: [], instruments: [] },
    formulas: marks.map(({ formula, statement, quote }) => ({ formula, statement, ...quote })),
    ...{
      coverage: { sentences: says.length, read: says.length, ignored: [], unread: [] },
      issues: [],
      madeBy: { rules: '1', knowledge: '1' },
    },
  }
  return { id, engagement, reading, tier, language }
}

/** A dossier of readouts, each of an engagement of its own named as the readout is. */
export function dossierOfReadouts(readouts: Readonly<Record<string, Readout>>, today = '2026-06-01'): Dossier {
  const told = Object.entries(readouts).map(([name, readout]) => ({ name, readout, ...telling(name, readout) }))
  const engagements = told.map(({ name, readout, id, engagement, reading, tier, language }): JoinedEngagement => {
    const copyOf = readout.copyOf ? (told.find((one) => one.name === readout.copyOf)?.id ?? null) : null
    const { file } = reading.document
    const account = { document: id, file, holder: 'XA', carrier: null, tier, language, published: null, engagement: 'e1', copyOf }
    return { id: name, engagement, certainty: 'stated', accounts: [account], conflicts: [] }
  })
  return { engagements, readings: new Map(told.map(({ id, reading }) => [id, reading])), decisions: [], today }
}
