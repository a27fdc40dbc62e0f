import { createHash } from 'node:crypto'

const PARTIES = 24
const PEOPLE = 6
const YEARS = 12
const TOPICS = ['energy', 'economy-trade', 'climate', 'security-cooperation', 'ukraine', 'taiwan', 'people-to-people', 'united-nations']
const ACTS = ['assertive', 'commissive', 'directive', 'expressive']
const WORDS =
  'cooperation partnership dialogue energy trade security stability development friendship exchange region support deepen maintain'.split(
    ' ',
  )

/** Numbers that look random and are the same in every run. */
function chance(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

const partyOf = (n) => `Q${String.fromCharCode(65 + n)}`
const two = (n) => String(n).padStart(2, '0')

/** One readout and its reading, as a reader would have made them, of `PARTIES` fictional states over `YEARS` years. */
export function fictionalReading(n) {
  const next = chance(n * 7919 + 1)
  const [a, b] = [next(PARTIES), next(PARTIES - 1)]
  const parties = [partyOf(a), partyOf(b < a ? b : b + 1)]
  const people = parties.map((party) => ({ party, id: `${party.toLowerCase()}/p${next(PEOPLE)}` }))
  const date = `${2014 + next(YEARS)}-${two(1 + next(12))}-${two(1 + next(28))}`
  const sentences = Array.from({ length: 12 }, () => `${Array.from({ length: 22 }, () => WORDS[next(WORDS.length)]).join(' ')}.`)
  const head = `${people[0].id} met with ${people[1].id} in the capital on ${date}. Readout ${n}.`
  const text = [head, ...sentences].join(' ')
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`
  const quote = (start, end) => ({ text: text.slice(start, end), span: [start, end] })
  const who = ({ party, id: person }, role) => ({
    ...{
      person,
      name: person,
      asWritten: person,
      party,
      role,
      officeAsWorded: null,
      officeHeld: [`${person}/office`],
      evidence: [quote(0, 5)],
    },
  })
  let at = head.length + 1
  const statements = sentences.map((sentence, i) => {
    const span = quote(at, at + sentence.length - 1)
    at += sentence.length + 1
    const speaker = people[i % 2]
    return {
      ...{
        id: `s${i + 1}`,
        engagement: 'e1',
        joint: false,
        official: true,
        source: null,
        cue: null,
        mode: 'indirect',
        attributedBy: 'cue',
      },
      speakers: [{ person: speaker.id, name: speaker.id, asWritten: speaker.id, party: speaker.party }],
      ...{ content: [span], act: ACTS[next(4)], addressee: null, topics: [TOPICS[next(8)]], formulas: [`formula-${next(40)}`] },
    }
  })
  const engagement = {
    ...{ id: 'e1', status: 'held', kind: 'meeting', channel: 'in-person', weekday: null, mechanism: null, initiator: null, others: [] },
    date: { edtf: date, certainty: 'stated', rule: null, evidence: [] },
    place: { id: null, city: null, country: parties[0], venue: null, certainty: 'inferred', evidence: [] },
    participants: [who(people[0], 'host'), who(people[1], 'guest')],
    ...{ parties: [...parties].sort(), evidence: [quote(0, 10)] },
  }
  const document = {
    ...{ id, file: `${n}.txt`, source: null, sourceName: null, carrier: null, holder: parties[0], tier: 'original', language: 'en' },
    ...{ title: `Readout ${n}`, byline: null, published: { edtf: date, certainty: 'stated', evidence: [] }, dateline: null, url: null },
    ...{ text, furniture: [], blocks: [{ span: { start: 0, end: text.length }, role: 'paragraph' }] },
  }
  const reading = {
    document,
    engagements: [engagement],
    statements,
    commitments: statements
      .filter(({ act }) => act === 'commissive')
      .map(({ id: statement, speakers, content, topics }, i) => ({
        ...{ id: `c${i + 1}`, statement, engagement: 'e1', by: [speakers[0].party], act: 'pledge', content, due: null, topics },
      })),
    ...{ discussed: [], occasions: [], forums: [], instruments: [], issues: [] },
    formulas: statements.map(({ id: statement, formulas, content }) => ({ formula: formulas[0], statement, ...content[0] })),
    coverage: { sentences: 13, read: 13, ignored: [], unread: [] },
    madeBy: { rules: '1', knowledge: 'bench' },
  }
  return { captured: { id, file: document.file, text, metadata: {}, raw: false }, reading }
}
