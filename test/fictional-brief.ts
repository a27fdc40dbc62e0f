import type { JoinedEngagement } from '../src/model/account.ts'
import type { Brief } from '../src/model/brief.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Quote } from '../src/model/span.ts'
import { makeBrief } from '../src/record/brief/brief.ts'
import type { BriefMatter } from '../src/record/brief/matter.ts'
import { NO_REGISTERS } from '../src/record/commitments/registers.ts'

export type Said = Readonly<{ by: 'XA' | 'XB'; words: string; topics?: readonly string[]; formulas?: readonly string[] }>
export type Held = Readonly<{
  n: number
  date: string | null
  mechanism?: string
  says: readonly Said[]
  agrees?: string
  due?: string
  holder?: string | null
  tier?: 'original' | 're-translation'
  certainty?: 'stated' | 'inferred'
  unread?: boolean
  cut?: boolean
  orust?: readonly [person: string, name: string]
}>

const PEOPLE = { XA: ['xa/ilva-maren', 'Ilva Maren'], XB: ['xb/oru-tass', 'Oru Tass'] } as const

/** A reading and the engagement that it alone tells, out of what was said. */
function held({
  n,
  date,
  mechanism,
  says,
  agrees,
  due,
  holder = 'XA',
  tier = 'original',
  certainty = 'stated',
  unread = false,
  cut = false,
  orust = PEOPLE.XB,
}: Held): { joined: JoinedEngagement; reading: Reading } {
  const nameOf = (party: 'XA' | 'XB') => (party === 'XA' ? PEOPLE.XA : orust)
  const text = [
    `Ilva Maren met with ${orust[1]}.`,
    ...says.map(({ by, words }) => `${nameOf(by)[1]} said ${words}.`),
    ...(agrees ? [`They agreed to ${agrees}.`] : []),
    'The weather was fine.',
  ].join(' ')
  const quote = (words: string): Quote => ({ text: words, span: [text.indexOf(words), text.indexOf(words) + words.length] })
  const id = `sha256:${String(n).padStart(64, '0')}`
  const file = `${n}.txt`
  const engagement: Reading['engagements'][number] = {
    ...{ id: 'e1', status: 'held', kind: 'meeting', channel: 'in-person', weekday: null, initiator: null, others: [], parties: [] },
    date: { edtf: date, certainty: 'stated', rule: null, evidence: [] },
    place: { id: null, city: 'Velm', country: 'XA', venue: null, certainty: 'stated', evidence: [] },
    mechanism: mechanism ? { id: mechanism, name: mechanism, round: null } : null,
    participants: (['XA', 'XB'] as const).map((party) => ({
      ...{
        person: nameOf(party)[0],
        name: nameOf(party)[1],
        asWritten: nameOf(party)[1],
        party,
        role: 'participant',
        officeAsWorded: null,
        officeHeld: [`${party}/minister`],
      },
      evidence: [quote(nameOf(party)[1])],
    })),
    evidence: [quote('met with')],
  }
  const planned: Reading['engagements'][number] = {
    ...engagement,
    id: 'e2',
    status: 'planned',
    mechanism: { id: 'dialogue', name: 'dialogue', round: null },
    evidence: agrees ? [quote(agrees)] : [],
  }
  const fine = { start: text.indexOf('The weather'), end: text.length }
  const reading: Reading = {
    document: {
      ...{
        id,
        file,
        source: 'ilnews',
        sourceName: 'Ilnews',
        carrier: null,
        holder,
        tier,
        language: 'en',
        title: null,
        byline: null,
        dateline: null,
        url: null,
      },
      ...{ published: null, text, furniture: [], blocks: [] },
    },
    engagements: agrees ? [engagement, planned] : [engagement],
    statements: says.map(({ by, words, topics = [], formulas = [] }, i) => ({
      ...{
        id: `s${i}`,
        engagement: 'e1',
        joint: false,
        official: true,
        source: null,
        cue: null,
        mode: 'indirect',
        attributedBy: 'cue',
        act: 'assertive',
        addressee: null,
      },
      ...{
        speakers: [{ person: nameOf(by)[0], name: nameOf(by)[1], asWritten: nameOf(by)[1], party: by }],
        content: [quote(words)],
        topics,
        formulas,
      },
    })),
    commitments: agrees
      ? [
          {
            id: 'c1',
            statement: null,
            engagement: 'e1',
            by: ['XA', 'XB'],
            act: 'agree',
            content: [quote(agrees)],
            due: due ? { ...quote(due), edtf: due } : null,
            topics: [],
          },
        ]
      : [],
    formulas: says.flatMap(({ words, formulas = [] }, i) => formulas.map((formula) => ({ formula, statement: `s${i}`, ...quote(words) }))),
    ...{ discussed: [], occasions: [], forums: [], instruments: [] },
    coverage: { sentences: 3, read: 2, ignored: [], unread: unread ? [fine] : [] },
    issues: cut ? [{ code: 'cut-short', message: 'cut', span: fine }] : [],
    madeBy: { rules: '1', knowledge: '1' },
  }
  const account = { document: id, file, holder, carrier: null, tier, language: 'en', published: null, engagement: 'e1', copyOf: null }
  return { joined: { id: String(n).padStart(12, '0'), engagement, certainty, accounts: [account], conflicts: [] }, reading }
}

/** The brief that such contacts give, with the readings it rests on. */
export function briefOf(all: readonly Held[], fields: Partial<BriefMatter> = {}): { brief: Brief; readings: ReadonlyMap<string, Reading> } {
  const made = all.map(held)
  const readings = new Map(made.map(({ reading }) => [reading.document.id, reading]))
  const matter: BriefMatter = {
    dossier: { engagements: made.map(({ joined }) => joined), readings, decisions: [], today: '2025-06-01' },
    ...{ between: ['XA', 'XB'], counterpart: null, topics: [], held: all.length, coming: [], unreadLanguages: [], languagesOf: () => [] },
    names: { party: (id) => ({ XA: 'Ilvania', XB: 'Orust' })[id] ?? id, topic: (id) => id, place: (id) => id, language: (id) => id },
    registers: { ...NO_REGISTERS, shades: [], rankOf: () => null, isOfOne: () => true, nameOf: (office) => office },
    ...fields,
  }
  return { brief: makeBrief(matter, 'between XA, XB', '2025-06-01', (id) => readings.get(id)?.document ?? null), readings }
}
