import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReader } from '../../test/expected.ts'
import type { Captured } from '../model/captured.ts'
import type { Reading } from '../model/reading.ts'

const MET = 'Ilvanian Foreign Minister Ilva Maren met with Orustian Foreign Minister Dagna Rehl on March 12, 2024.'

/** The paragraph after the lead, and the topics of each statement in it. */
const rows: readonly [style: string, paragraph: string, ...topics: string[]][] = [
  ['its own words', 'Maren said that the tariffs must be lifted.', 'economy-trade'],
  ['the opening of the sentence', 'On the wheat harvest, Maren reiterated that patience has its limits.', 'food-security'],
  ['the paragraph', 'Maren said that the typhoon spared nobody. Rehl said that everything must be done at once.', 'disaster', 'disaster'],
  [
    'the relationship again, where its words stand',
    'Maren said that the typhoon spared nobody. Rehl said that the relationship has never been better.',
    'disaster',
    'bilateral-relations',
  ],
  ['nothing before it', 'Maren said that everything must be done at once.', 'bilateral-relations'],
]

const matters: readonly [style: string, paragraph: string, ...topics: string[]][] = [
  ['a verb of talk', 'They conferred about visas.', 'consular-visas'],
  ['a passive', 'The drought and the railway were also discussed.', 'disaster', 'infrastructure'],
  ['nothing that any topic names', 'They discussed the outcome of the drawing of lots.'],
]

const HAN_MET = '2月16日，奥鲁斯特总理塔斯在维尔姆会见伊尔瓦尼亚外交部长马伦。'
const HAN_ROWS: readonly (readonly [style: string, paragraph: string, ...topics: string[]])[] = [
  [
    'points in paragraphs of their own',
    '马伦表示，抗疫仍不能松懈，办法有两个。\n\n第一，邻里要互相照应。\n\n第二，渡船要少坐人。',
    'covid-19',
    'covid-19',
    'covid-19',
  ],
  ['a country where something was done', '马伦表示，上月在阿根廷举行的会晤很成功。', 'bilateral-relations'],
  ['a common future of two', '马伦表示，要打造邻里命运共同体，保障粮食供应。', 'food-security'],
]

describe('what is talked about', () => {
  let read: (captured: Captured) => Reading
  beforeAll(() => {
    read = sampleReader()
  })
  const readOf = (paragraph: string): Reading =>
    read({ id: 'sha256:', file: 'row.txt', text: `${MET}\n\n${paragraph}`, metadata: { published: '2024-03-13' }, raw: false })
  it.each(rows.map(([style, paragraph, ...topics]) => ({ style, paragraph, topics })))('in a statement: $style', ({
    paragraph,
    topics,
  }) => {
    expect(readOf(paragraph).statements.map((one) => one.topics.join(' '))).toEqual(topics)
  })
  it.each(HAN_ROWS)('in a Chinese statement: %s', (_, paragraph, ...topics) => {
    const { statements } = read({
      id: 'sha256:',
      file: 'row.txt',
      text: `${HAN_MET}\n\n${paragraph}`,
      metadata: { published: '2024-02-17' },
      raw: false,
    })
    expect(statements.map((one) => one.topics.join(' '))).toEqual(topics)
  })
  it.each(matters.map(([style, paragraph, ...topics]) => ({ style, paragraph, topics })))('with no content told: $style', ({
    paragraph,
    topics,
  }) => {
    expect(readOf(paragraph).discussed.map((one) => one.topic)).toEqual(topics)
  })
})
