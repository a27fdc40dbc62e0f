import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReader } from '../../test/expected.ts'
import type { Captured } from '../model/captured.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Reading } from '../model/reading.ts'

type Row = readonly [style: string, metadata: Captured['metadata'], text: string, ...expected: string[]]

/** status kind channel date city/country: who[party role] …; for those without persons, the parties. */
const rows: readonly Row[] = [
  [
    'an agency, dateline and weekday',
    { published: '2024-03-13' },
    'VELM, March 12 (Ilnews) -- Ilvanian Foreign Minister Ilva Maren held talks with her Orustian counterpart Dagna Rehl here on Tuesday.\n\nMaren said the two countries will keep in touch.',
    'held meeting in-person 2024-03-12 Velm/XA: Ilva Maren[XA host] Dagna Rehl[XB guest]',
  ],
  [
    'a ministry, two colons and a spokesperson',
    { published: '2025-01-15' },
    'The following is attributable to Spokesperson Bram Lisk:\n\nForeign Minister Ilva Maren spoke today with Orustian Foreign Minister Dagna Rehl. The Minister reaffirmed the value of the treaty.',
    'held call phone 2025-01-15 -/-: Ilva Maren[XA participant] Dagna Rehl[XB participant]',
  ],
  [
    'a leader by title, in his own office',
    { published: '2025-10-09', url: 'https://www.president.ilvania.example/news/1' },
    'The President spoke to Chancellor Oru Hallan of Orust this afternoon. The President thanked the Chancellor for his patience.',
    'held call phone 2025-10-09 -/-: Selka Dravin[XA participant] Oru Hallan[XB participant]',
  ],
  [
    'a presidency, conversation at whose request',
    { published: '2025-03-18' },
    'Oru Hallan had a telephone conversation with President of Ilvania Selka Dravin at the initiative of the Ilvanian side.',
    'held call phone 2025-03-18 -/-: Oru Hallan[XB participant] Selka Dravin[XA participant]',
  ],
  [
    'a ministry, day and hour first, office after the name',
    { published: '2025-03-05' },
    'On March 5, commencing at 6:00 p.m. for approximately 30 minutes, Ms. Ilva Maren, Minister for Foreign Affairs of Ilvania, held a telephone talk with Mr. Teo Aldane, Minister of Foreign Affairs of the Kingdom of Kelmar.',
    'held call phone 2025-03-05 -/-: Ilva Maren[XA participant] Teo Aldane[XC participant]',
  ],
  [
    'a round, in the passive, with the heads of delegation',
    { published: '2023-10-18' },
    'The third round of Ilvania-Orust consultations was held in Hask on October 17, 2023. The Ilvanian side was led by Joss Tarvik, Deputy Foreign Minister. The Orustian delegation was headed by Dagna Rehl.',
    'held consultation in-person 2023-10-17 Hask/XB: Joss Tarvik[XA guest] Dagna Rehl[XB host]',
  ],
  [
    'a service, a meeting on the margins, and a visit to come',
    { published: '2025-09-24' },
    'President Selka Dravin met on September 23 with President Mirko Solend of Sarvona on the margins of a water conference in Hask. The two presidents discussed energy. They agreed that Foreign Minister Ilva Maren will visit Sarvona.',
    'held meeting in-person 2025-09-23 Hask/XB: Selka Dravin[XA participant] Mirko Solend[XD participant]',
    'planned visit in-person null -/XD: Ilva Maren[XA guest]',
  ],
  [
    'officials of one side, told with the country of the other alone',
    { published: '2025-03-18' },
    'President Selka Dravin, Special Envoy for Water Rina Vold, and Coordinator for Harbors and Locks Oleg Kubran met today in Velm with Chancellor Oru Hallan of Orust. Dravin and Special Envoy Vold thanked the Chancellor.',
    'held meeting in-person 2025-03-18 Velm/XA: Selka Dravin[XA host] Rina Vold[XA host] Oleg Kubran[XA host] Oru Hallan[XB guest]',
  ],
  [
    'those who took part, told in a sentence of their own',
    { published: '2025-03-18', url: 'https://www.president.ilvania.example/news/3' },
    'President Selka Dravin held a video call with foreign leaders today. They expressed concern about the drought.\n\nParticipants in the call included Chancellor Oru Hallan of Orust and President Mirko Solend of Sarvona.',
    'held call video 2025-03-18 -/-: Selka Dravin[XA participant] Oru Hallan[XB participant] Mirko Solend[XD participant]',
  ],
  [
    'an official readout with people of no register: its own country is the one that it does not tell',
    { published: '2025-03-18', url: 'https://www.president.ilvania.example/news/4' },
    "Deputy Foreign Minister Anno Lowen spoke with Orust's Minister of Trade, Piet Zal.",
    'held call phone 2025-03-18 -/-: Anno Lowen[XA participant] Piet Zal[XB participant]',
  ],
  [
    'the same with both named first',
    { published: '2025-03-18', url: 'https://www.president.ilvania.example/news/5' },
    "Deputy Foreign Minister Anno Lowen and Orust's Minister of Trade, Piet Zal, held consultations.",
    'held consultation in-person 2025-03-18 -/-: Anno Lowen[XA participant] Piet Zal[XB participant]',
  ],
  [
    'the same of nobody knows whom',
    { published: '2025-03-18' },
    'Deputy Foreign Minister Anno Lowen spoke with the Minister of Trade of Orust, Piet Zal.',
    'held call phone 2025-03-18 -/-: Anno Lowen[null participant] Piet Zal[XB participant]',
  ],
  [
    'a title of a royal house, in Chinese',
    { published: '2025-04-18' },
    '4月17日晚，总统塞尔卡·德拉温同奥鲁斯特太后莫娜列在哈斯克举行会见。德拉温指出，湖泊属于两国人民。',
    'held meeting in-person 2025-04-17 哈斯克/XB: Selka Dravin[XA guest] 莫娜列[XB host]',
  ],
  [
    'an earlier meeting, with month and place',
    { published: '2025-03-18' },
    'President Selka Dravin spoke today with Chancellor Oru Hallan. The call follows the two leaders’ meeting in Hask in November 2024.',
    'held call phone 2025-03-18 -/-: Selka Dravin[XA participant] Oru Hallan[XB participant]',
    'referenced meeting in-person 2024-11 Hask/XB: Selka Dravin[XA guest] Oru Hallan[XB host]',
  ],
  [
    'one visitor, two hosts, two days',
    { published: '2025-06-19' },
    'On Tuesday, Foreign Minister Ilva Maren met with King Edran III in Port Aran. On Wednesday, Maren held talks with Prime Minister Sanna Iverlo.',
    'held meeting in-person 2025-06-17 Port Aran/XC: Ilva Maren[XA guest] Edran III[XC host]',
    'held meeting in-person 2025-06-18 Port Aran/XC: Ilva Maren[XA guest] Sanna Iverlo[XC host]',
  ],
  [
    'met separately',
    { published: '2025-06-19' },
    'Foreign Minister Ilva Maren met separately today with Foreign Minister Dagna Rehl of Orust and Foreign Minister Teo Aldane of Kelmar.',
    'held meeting in-person 2025-06-19 -/-: Ilva Maren[XA participant] Dagna Rehl[XB participant]',
    'held meeting in-person 2025-06-19 -/-: Ilva Maren[XA participant] Teo Aldane[XC participant]',
  ],
  [
    'persons in no register',
    { published: '2025-06-19' },
    'Foreign Minister Ilva Maren received Transport Minister Aldo Ferenz-Lowe of Orust in Velm today.',
    'held meeting in-person 2025-06-19 Velm/XA: Ilva Maren[XA host] Aldo Ferenz-Lowe[XB guest]',
  ],
  [
    'the year from an anniversary alone',
    {},
    'Foreign Minister Ilva Maren met with Dagna Rehl, foreign minister of Orust, in Velm on Sunday. Rehl said this year marks the 80th anniversary of the founding of the United Nations.',
    'held meeting in-person 2025 Velm/XA: Ilva Maren[XA host] Dagna Rehl[XB guest]',
  ],
  [
    'two chairs, each with a long office after the name',
    { published: '2025-12-03' },
    'Ilva Maren, a member of the Political Bureau of the Communist Party of Ilvania Central Committee and director of the Office of the Central Commission for Foreign Affairs, and Dagna Rehl, secretary of the Security Council of the Orustian Federation, co-chaired the seventh round of the Ilvania-Orust strategic security consultation in Hask on Tuesday.',
    'held consultation in-person 2025-12-02 Hask/XB: Ilva Maren[XA co-chair] Dagna Rehl[XB co-chair]',
  ],
  [
    'a long office, and a titled name after it',
    { published: '2025-12-03' },
    'Ilva Maren, a member of the Political Bureau of the Communist Party of Ilvania Central Committee, and Secretary of the Security Council Dagna Rehl of Orust spoke by phone on Tuesday.',
    'held call phone 2025-12-02 -/-: Ilva Maren[XA participant] Dagna Rehl[XB participant]',
  ],
  [
    'three, each with an office after the name',
    { published: '2025-12-03' },
    'Ilva Maren, vice chairwoman of the Standing Committee of the National Assembly of the Republic of Ilvania, Dagna Rehl, secretary of the Security Council of the Orustian Federation, and Teo Aldane, special adviser on security and defence to the Prime Minister of the Kingdom of Kelmar, met in Hask on Tuesday.',
    'held meeting in-person 2025-12-02 Hask/XB: Ilva Maren[XA guest] Dagna Rehl[XB host] Teo Aldane[XC guest]',
  ],
  [
    'a counterpart, by name and office',
    { published: '2025-12-03' },
    'Ilva Maren, a member of the Political Bureau and director of the Office of the Central Commission for Foreign Affairs, and her counterpart Dagna Rehl, special representative of the Chancellor of Orust for boundary questions and water, met in Hask on Tuesday.',
    'held meeting in-person 2025-12-02 Hask/XB: Ilva Maren[XA guest] Dagna Rehl[XB host]',
  ],
  [
    'several offices after a name, with commas between',
    { published: '2025-12-03' },
    'Ilva Maren, also a member of the Council, minister of foreign affairs, and her Orustian counterpart Dagna Rehl held talks in Hask on Tuesday.',
    'held meeting in-person 2025-12-02 Hask/XB: Ilva Maren[XA guest] Dagna Rehl[XB host]',
  ],
  [
    'offices in brackets',
    { published: '2025-12-03' },
    'Ilva Maren (a member of the Political Bureau and director of the Office of the Central Commission) and Dagna Rehl (secretary of the Security Council) met in Hask on Tuesday.',
    'held meeting in-person 2025-12-02 Hask/XB: Ilva Maren[XA guest] Dagna Rehl[XB host]',
  ],
  [
    'home politics',
    { published: '2025-06-19', url: 'https://www.president.ilvania.example/news/2' },
    'President Selka Dravin met today with the governors of the coastal provinces to discuss flood defences. The President also spoke with Mayor Tam Oster.',
  ],
  [
    'business of another country',
    { published: '2025-06-19' },
    'Prime Minister Radmir Oskel met today with Orustian business leaders and advocates. The Prime Minister thanked them.',
  ],
]

const place = ({ city, country }: Engagement['place']): string => `${city ?? '-'}/${country ?? '-'}`
const who = ({ participants, parties }: Engagement): string =>
  participants.length > 0 ? participants.map(({ name, party, role }) => `${name}[${party} ${role}]`).join(' ') : parties.join(' ')
const line = (one: Engagement): string => `${one.status} ${one.kind} ${one.channel} ${one.date.edtf} ${place(one.place)}: ${who(one)}`

describe('engagements', () => {
  let read: (captured: Captured) => Reading
  beforeAll(() => {
    read = sampleReader()
  })
  it.each(rows.map(([style, metadata, text, ...expected]) => ({ style, metadata, text, expected })))('$style', ({
    metadata,
    text,
    expected,
  }) => {
    const { engagements } = read({ id: 'sha256:', file: 'row.txt', text, metadata, raw: false })
    expect(engagements.map(line)).toEqual(expected)
  })
})
