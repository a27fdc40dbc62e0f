import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knowledgeBase } from '../knowledge/base.ts'
import { loadRegisters } from '../knowledge/load.ts'
import type { Captured } from '../model/captured.ts'
import type { Document } from '../model/document.ts'
import { layOut } from './layout.ts'

const ROOT = join(import.meta.dirname, '../..')
const knowledge = knowledgeBase(loadRegisters(join(ROOT, 'knowledge'), [join(ROOT, 'sample/knowledge')]))

const captured = (text: string, more: Partial<Captured> = {}): Captured => ({
  id: 'sha256:0',
  file: 'x.txt',
  text,
  metadata: {},
  raw: false,
  ...more,
})
const read = (text: string, more?: Partial<Captured>): Document => layOut(captured(text, more), { knowledge })

const LEAD = 'Foreign Minister Ilva Maren met with Chancellor Oru Hallan in Velm on Friday, and the two spoke of trade and of the river.'
const REST = 'Maren said the two countries should finish the bridge before the winter.\n\nThe two sides agreed to meet again in Hask.'
const HAN_LEAD = '奥鲁斯特总理塔斯16日在维尔姆会见伊尔瓦尼亚外交部长马伦。马伦表示，两国应当在冬天以前把大桥建成，让两岸居民早日受益。'
const BODY = `${LEAD}\n\n${REST}`

type Expected = Readonly<{
  title?: string | null
  source?: string | null
  carrier?: string | null
  published?: string | null
  place?: string
  day?: string | null
  byline?: string
  tier?: string
  /** Lines that must be set aside. */
  gone?: readonly string[]
  /** Lines that must stay, with their role. */
  kept?: Readonly<Record<string, string>>
}>

const PAGES: readonly (readonly [name: string, text: string, expected: Expected])[] = [
  [
    'a Chinese page: a line about the text, its foot and an appeal to readers',
    `塔斯会见马伦\n\n发布时间： 2024-02-17 08:00:00 | 来源： 新华社 | 作者： 石明 | 责任编辑： 高远\n\n${HAN_LEAD}\n\n责任编辑：高远\n\n請成為維爾姆日報的會員。每位會員過年得到一份潮汐表。\n\n電子郵件:\n\n© velm.example`,
    {
      source: 'xinhua',
      published: '2024-02-17',
      gone: ['责任编辑', '潮汐表', '電子郵件', 'velm.example'],
    },
  ],
  ['a Chinese dateline with wide figures', `新华网维尔姆２月１６日消息（记者石明）${HAN_LEAD}`, { source: 'xinhua', place: '维尔姆' }],
  [
    'an agency report with its dateline',
    `Maren meets Hallan in Velm\n\nVELM, Feb. 16 (Ilnews) -- ${BODY}\n\nPublished: 2024-02-17 08:00`,
    { title: 'Maren meets Hallan in Velm', source: 'ilnews', published: '2024-02-17', place: 'Velm', day: '2024-02-16', tier: 'original' },
  ],
  [
    'a dateline of December, published in January',
    `Maren meets Hallan in Velm\n2025-01-02 08:00\n\nVELM, Dec. 31 (Ilnews) -- ${BODY}`,
    { published: '2025-01-02', day: '2024-12-31' },
  ],
  [
    'an agency between slashes',
    `Maren to visit Hask in March for talks\nHASK, February 16. /Ilnews/. ${BODY}`,
    { title: 'Maren to visit Hask in March for talks', source: 'ilnews', place: 'Hask', day: null, published: null },
  ],
  [
    'a date that slid before the headline, a broken line',
    ` date 2025-05-21 Maren meets Hallan on trade and the river\n\nIlnews) 08:05, May 21, 2025\n\nVELM, May 20 (Ilnews) -- ${BODY}`,
    {
      title: 'Maren meets Hallan on trade and the river',
      source: 'ilnews',
      published: '2025-05-21',
      day: '2025-05-20',
      gone: ['Ilnews) 08:05', 'date 2025'],
    },
  ],
  [
    'a headline that stands last',
    `${LEAD}\n${REST.replace('\n\n', '\n')}\nForeign Minister Maren meets Chancellor Hallan in Velm`,
    {
      title: 'Foreign Minister Maren meets Chancellor Hallan in Velm',
      source: null,
      published: null,
      gone: ['Foreign Minister Maren meets'],
    },
  ],
  [
    'a newspaper with byline, caption, standfirst and foot',
    `city news\nHome | World\n\nMaren and Hallan agree on the bridge\n\nBy TOMA REED | Updated: 2024-02-17 01:20\n\nForeign Minister Ilva Maren shows Chancellor Oru Hallan the old port of Velm on Friday. TOMA REED/ILNEWS\n\nVisit: Neighbors promise an early start\n\n${BODY}\n\nLocal Edition\nBACK TO THE TOP\nCopyright 2024 The Hask Herald. All rights reserved.`,
    {
      title: 'Maren and Hallan agree on the bridge',
      byline: 'TOMA REED',
      published: '2024-02-17',
      gone: ['Home | World', 'city news', 'By TOMA REED', 'BACK TO THE TOP', 'Copyright 2024', 'Local Edition'],
      kept: { 'Visit: Neighbors promise': 'subheading', 'shows Chancellor': 'caption' },
    },
  ],
  [
    'a portal that carries an agency, with breadcrumbs and a foot',
    `Início » Maren calls for an early start of the bridge\n\nMaren calls for an early start of the bridge\n\n${BODY}\n\n*With Ilnews\n\nContact Us\n\nOne small house of good news for both banks of the river.\n\nBarca Studio\n\nSubscribe Barca Newsletter to keep up with everything!`,
    {
      title: 'Maren calls for an early start of the bridge',
      source: 'ilnews',
      carrier: 'Barca',
      tier: 're-translation',
      gone: ['Início', 'Contact Us', 'One small house', 'Barca Studio', 'Subscribe'],
    },
  ],
  [
    'a ministry: crumbs, headline, date and clock',
    `Home > Top Stories\nForeign Minister Maren Meets with Chancellor Hallan\n2024-02-16 18:30\n\n${BODY}\n\nSuggest to a friend: Print\nAddress: 2, Old Port, Velm`,
    {
      title: 'Foreign Minister Maren Meets with Chancellor Hallan',
      published: '2024-02-16',
      gone: ['Home >', '18:30', 'Suggest', 'Address'],
    },
  ],
  [
    'a department: labels, office, date, share',
    `Secretary Hale's Meeting with Foreign Minister Maren\nReadout\nOffice of the Spokesperson\n\nFebruary 16, 2024\n\nShare\nThe below is attributable to Spokesperson Lea Tors:\n\n${BODY}\n\nTags\nBureau of River Affairs Velm`,
    {
      title: "Secretary Hale's Meeting with Foreign Minister Maren",
      published: '2024-02-16',
      gone: ['Share', 'Tags', 'Bureau of River'],
      kept: { 'The below is attributable': 'paragraph' },
    },
  ],
  [
    'a presidency: summary, then date, clock and place',
    `Events\nTelephone conversation with Chancellor Hallan\nPresident Oskel had a telephone conversation with Chancellor Hallan.\nFebruary 16, 2024\n13:35\nLindengate Palace, Velm\n\n${BODY}\n\nSee also\nMeeting with King Edran\nFebruary 2, 2024\nPublication status\nPublication date: February 16, 2024, 13:35`,
    {
      title: 'Telephone conversation with Chancellor Hallan',
      published: '2024-02-16',
      place: 'Velm',
      day: '2024-02-16',
      gone: ['13:35', 'See also', 'King Edran'],
      kept: { 'President Oskel had': 'paragraph' },
    },
  ],
  [
    'a government page: kind, headline, summary, issuer, date',
    `World news story\nPM call with Chancellor Hallan: 16 February 2024\nThe Prime Minister spoke to the Chancellor of Orust, Oru Hallan.\n\nFrom: Office of the Harbour Master\nPublished 16 February 2024\n\n${BODY}\n\nShare this page`,
    { title: 'PM call with Chancellor Hallan: 16 February 2024', published: '2024-02-16', gone: ['From:', 'Published 16', 'Share this'] },
  ],
  [
    'a bureau: ministry, headline, "Posted On", signs and release number',
    `Ministry of Foreign Affairs of Orust\nChancellor holds talks with Foreign Minister Maren\nPosted On: 16 FEB 2024 5:30PM by MFO Hask\n\n${BODY}\n\n***\n\nDS/ST\n\n(Release ID: 2006)`,
    {
      title: 'Chancellor holds talks with Foreign Minister Maren',
      source: 'mfa-orust',
      published: '2024-02-16',
      gone: ['***', 'DS/ST', 'Release ID'],
    },
  ],
  [
    'an agency with writers beside the date',
    `Ilvanian, Orustian ministers discuss the bridge\nMinisters meet on sidelines of conference in Hask\n\nLea Tors | 16.02.2024 - Update : 17.02.2024\n\nHASK\n\n${BODY}`,
    {
      title: 'Ilvanian, Orustian ministers discuss the bridge',
      byline: 'Lea Tors',
      published: '2024-02-16',
      place: 'Hask',
      kept: { 'Ministers meet on': 'subheading' },
    },
  ],
  [
    'a headline that ends as a sentence',
    `Joint statement by the Chancellor of Orust and the President of Ilvania.\n16 February 2024 - Press release\n\n${BODY}`,
    { title: 'Joint statement by the Chancellor of Orust and the President of Ilvania.', published: '2024-02-16' },
  ],
  [
    'a release wrapped at a fixed width',
    `FOR IMMEDIATE RELEASE\nFebruary 16, 2024\n\nREADOUT OF THE CALL WITH CHANCELLOR HALLAN\n\nPresident Radmir Oskel spoke today with Chancellor Oru Hallan of Orust\nto follow up on their meeting in Velm. The leaders discussed support for\npeace on the Lantern Sea, reviewed the state of the river commission and\nagreed to stay in close touch over the coming months.\n\n###`,
    {
      title: 'READOUT OF THE CALL WITH CHANCELLOR HALLAN',
      published: '2024-02-16',
      gone: ['FOR IMMEDIATE', '###'],
      kept: { 'Orust to follow up on their meeting in Velm. The leaders discussed support for peace': 'paragraph' },
    },
  ],
  [
    'participants as a list, without marks and with them',
    `${BODY}\n\nParticipants included:\n\n- Radmir Oskel, President\n- Ilva Maren, Foreign Minister\n\n###`,
    { gone: ['###'], kept: { 'Participants included:': 'paragraph', 'Radmir Oskel, President': 'list-item' } },
  ],
  [
    'a date that could be read two ways',
    `Maren meets Hallan in Velm\n03/04/2024\n\n${BODY}`,
    { title: 'Maren meets Hallan in Velm', published: null },
  ],
  [
    'a sentence with a date in it stays',
    `Talks in Velm on the bridge\n\n${LEAD}\n\nThey met on February 16, 2024.`,
    { published: null, kept: { 'They met on February': 'paragraph' } },
  ],
  ['only a sentence', 'The ministers met.', { title: null, published: null, kept: { 'The ministers met.': 'paragraph' } }],
  ['nothing', '', { title: null, source: null, published: null }],
]

describe('layout', () => {
  it.each(PAGES)('%s', (_, text, { gone = [], kept = {}, ...expected }) => {
    const document = read(text)
    const found = {
      title: document.title,
      source: document.source,
      carrier: document.carrier,
      published: document.published?.edtf ?? null,
      place: document.dateline?.place,
      day: document.dateline?.edtf ?? null,
      byline: document.byline,
      tier: document.tier,
    }
    expect(found).toMatchObject(expected)
    for (const line of gone) {
      expect(document.text).not.toContain(line)
      expect(document.furniture.some((furniture) => furniture.text.includes(line))).toBe(true)
    }
    for (const [line, role] of Object.entries(kept)) {
      const block = document.blocks.find(({ span }) => document.text.slice(span.start, span.end).includes(line))
      expect([line, block?.role]).toEqual([line, role])
    }
  })

  it('has every block where the text has it, in order', () => {
    for (const [, text] of PAGES) {
      const document = read(text)
      let end = 0
      for (const { span } of document.blocks) {
        expect(document.text.slice(end, span.start)).toMatch(end ? /^\n\n?$/ : /^$/)
        expect(document.text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/)
        end = span.end
      }
      expect(document.text.length).toBe(end)
    }
  })

  it('says where a dateline ends', () => {
    const { text, dateline } = read(`VELM, Feb. 16 (Ilnews) -- ${BODY}`)
    expect(text.slice(dateline?.span?.end, (dateline?.span?.end ?? 0) + 16)).toBe('Foreign Minister')
  })

  it('takes headline, date and publisher from metadata first', () => {
    const document = read(`Maren meets Hallan\n\n${BODY}`, {
      metadata: { title: 'Maren meets Hallan', published: '2024-02-16', url: 'https://www.mfa.orust.example/en/2024/01/01/x' },
    })
    expect(document).toMatchObject({
      title: 'Maren meets Hallan',
      source: 'mfa-orust',
      published: { edtf: '2024-02-16', certainty: 'stated' },
    })
    expect(document.text.startsWith(LEAD)).toBe(true)
  })

  it('infers a date from an address only when nothing else tells it', () => {
    expect(read(BODY, { metadata: { url: 'https://velm.example/2024/02/16/talks' } }).published).toMatchObject({
      edtf: '2024-02-16',
      certainty: 'inferred',
    })
  })

  it('leaves a raw text as it is', () => {
    const text = ' Headline of a day \r\n\r\nBy Lea Tors\n\tA sentence.  \n'
    const document = read(text, { raw: true })
    expect(document).toMatchObject({ text, title: null, furniture: [], published: null })
    expect(document.blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Headline of a day', 'By Lea Tors', 'A sentence.'])
  })

  it.each([
    ['en', BODY],
    ['zh', '外长马伦会见了哈兰总理。双方就共同关心的问题交换了意见。'],
    ['ru', 'Министр Марен встретилась с канцлером Халланом в Вельме.'],
    [
      'und',
      'O ministro das Relações Exteriores reuniu-se com o seu homólogo na quarta-feira para discutir a cooperação entre os dois países e as relações econômicas da região.',
    ],
  ])('tells the language %s', (language, text) => expect(read(text).language).toBe(language))
})
