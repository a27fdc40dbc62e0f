import { createHash } from 'node:crypto'
import type { Captured } from '../src/model/captured.ts'
import type { Participation } from '../src/model/engagement.ts'
import type { Reading } from '../src/model/reading.ts'
import { type Quote, quoteAt } from '../src/model/span.ts'

type Wishes = Readonly<{
  file?: string
  date?: string | null
  city?: string | null
  holder?: string
  rules?: string
  language?: string
  words?: string
}>

const WORDS =
  'Foreign Minister Ilva Maren met with Chancellor Oru Tass in Velm. Maren said that Ilvania stands ready to deepen cooperation in energy at an appropriate time. The weather was fine.'

/** A captured readout of two fictional states and its reading, as a reader would have made them. */
export function fictional({
  file = 'velm.txt',
  date = '2024-02-16',
  city = 'Velm',
  holder = 'ILV',
  rules = '1',
  language = 'en',
  words = WORDS,
}: Wishes = {}): {
  captured: Captured
  reading: Reading
} {
  const id = `sha256:${createHash('sha256').update(words).digest('hex')}`
  const quote = (part: string): Quote => {
    const start = words.indexOf(part)
    return start < 0 ? quoteAt(words, { start: 0, end: Math.min(5, words.length) }) : quoteAt(words, { start, end: start + part.length })
  }
  const who = (person: string, name: string, party: string, role: Participation['role'], office: string): Participation => ({
    ...{ person, name, asWritten: name, party, role, officeAsWorded: office, officeHeld: [], evidence: [quote(name)] },
  })
  const last = { start: Math.max(0, words.lastIndexOf('. ', words.length - 2) + 2), end: words.length }
  const reading: Reading = {
    document: {
      ...{
        id,
        file,
        source: 'velm-gazette',
        sourceName: 'Velm Gazette',
        carrier: null,
        holder,
        tier: 'original',
        language,
        title: 'Maren meets Tass',
        byline: null,
      },
      published: date === null ? null : { edtf: date, certainty: 'stated', evidence: [{ text: date, where: 'furniture' }] },
      ...{ dateline: null, url: null, text: words, furniture: [], blocks: [{ span: { start: 0, end: words.length }, role: 'paragraph' }] },
    },
    engagements: [
      {
        ...{
          id: 'e1',
          status: 'held',
          kind: 'meeting',
          channel: 'in-person',
          weekday: null,
          mechanism: null,
          initiator: null,
          others: [],
          parties: [],
        },
        date: { edtf: date, certainty: 'stated', rule: null, evidence: [] },
        place: { id: null, city, country: null, venue: null, certainty: 'stated', evidence: [] },
        participants: [
          who('ilv/ilva-maren', 'Ilva Maren', 'ILV', 'host', 'Foreign Minister'),
          who('oru/oru-tass', 'Oru Tass', 'ORU', 'guest', 'Chancellor'),
        ],
        evidence: [quote('met with')],
      },
    ],
    statements: [
      {
        ...{
          id: 's1',
          engagement: 'e1',
          joint: false,
          official: true,
          mode: 'indirect',
          attributedBy: 'cue',
          act: 'commissive',
          addressee: null,
        },
        speakers: [{ person: 'ilv/ilva-maren', name: 'Ilva Maren', asWritten: 'Maren', party: 'ILV' }],
        ...{ source: quote('Maren'), cue: quote('said'), content: [quote('Ilvania stands ready to deepen cooperation in energy')] },
        ...{ topics: ['energy'], formulas: ['stands-ready'] },
      },
    ],
    commitments: [
      {
        ...{
          id: 'c1',
          statement: 's1',
          engagement: 'e1',
          by: ['ILV'],
          act: 'pledge',
          content: [quote('deepen cooperation in energy')],
          topics: ['energy'],
        },
        due: { ...quote('at an appropriate time'), edtf: null },
      },
    ],
    discussed: [{ topic: 'energy', engagement: 'e1', ...quote('energy') }],
    formulas: [{ formula: 'stands-ready', statement: 's1', ...quote('stands ready to') }],
    occasions: [{ occasion: null, ordinal: 80, baseYear: 1945, year: 2025, ...quote('weather') }],
    forums: [{ forum: 'united-nations', ...quote('Velm') }],
    instruments: [{ instrument: 'ilv-oru/treaty', ...quote('Velm') }],
    coverage: { sentences: 3, read: 2, ignored: [], unread: [last] },
    issues: [{ code: 'ambiguous-person', message: 'two of one name', span: { start: 0, end: 4 } }],
    madeBy: { rules, knowledge: 'k1' },
  }
  return { captured: { id, file, text: words, metadata: { title: 'Maren meets Tass' }, raw: false }, reading }
}
