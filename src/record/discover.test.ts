import { describe, expect, it } from 'vitest'
import { dossierOfReadouts, type Readout } from '../../test/fictional-dossier.ts'
import type { Decision } from '../model/decision.ts'
import type { RecurringPhrase } from '../model/set-phrase.ts'
import { discover, recurring } from './discover.ts'
import type { PhraseLanguage } from './discover-words.ts'
import { phraseCorpus } from './phrase-corpus.ts'
import type { KnownWords } from './phrase-masks.ts'
import { likelihoodRatio } from './phrase-statistics.ts'
import { finish } from './steps.ts'

const KNOWN: KnownWords = {
  parties: ['Ilvania', 'Orust', 'Илвания'],
  names: ['Port Aran'],
  patterns: [],
  phrases: ['lantern (of|over) peace'],
}

/** Other words about it, so that nothing else recurs. */
const FILL = ['quiet rain', 'old stones', 'tall masts', 'cold bread', 'green doors', 'long ropes']

const around = (phrase: string, count: number, before = 'upheld', after = 'and'): Record<string, Readout> =>
  Object.fromEntries(
    FILL.slice(0, count).map((fill, i) => [
      `${phrase} ${i}`,
      {
        date: `202${i}-03-01`,
        says: [{ by: i % 2 ? 'Oru Tass' : 'Ilva Maren', says: `${fill} ${before} the ${phrase} ${after} ${FILL[5 - i]}` }],
      },
    ]),
  )

async function found(
  readouts: Record<string, Readout>,
  { language = 'en' as PhraseLanguage, known = KNOWN, decisions = [] as Decision[], topics = [] as string[] } = {},
): Promise<RecurringPhrase[]> {
  const { readings } = dossierOfReadouts(readouts)
  const words = phraseCorpus(language, known)
  for (const reading of readings.values()) words.add(reading, reading.engagements[0]?.date.edtf ?? null)
  const texts = new Map([...readings].map(([id, { document }]) => [id, document.text]))
  const corpus = words.corpus()
  return discover(corpus, finish(recurring(corpus, 3)), { decisions, ids: [], topics, limit: 50, textsOf: async () => texts })
}

const ruled = (words: string, verdict: 'accepted' | 'refused'): Decision => ({
  ...{ id: words, at: '2026-01-01T00:00:00Z', who: 'tester', why: 'a test' },
  ruling: { kind: 'variant', formula: 'harbour', language: 'en', words, verdict },
})

const PHRASE = 'open harbour for honest trade'
const OTHERS = { ...around('deep water of calm reason', 4), ...around('broad road of fair dealing', 4) }

const ROWS: [string, Record<string, Readout>, Parameters<typeof found>[1], string[]][] = [
  ['a phrase that recurs is found whole', around(PHRASE, 4), {}, [PHRASE]],
  ['what stands in too few documents is not', around(PHRASE, 2), {}, []],
  ['a known phrase is not found again, nor what only stands beside it', around('lantern over peace steady bright flame', 4), {}, []],
  ['a phrase does not reach over punctuation', around('open harbour, honest, trade', 4), {}, []],
  ['names are no part of one', around('busy quays at Port Aran market', 4), {}, []],
  [
    'a party’s name may stand within one',
    around('steady friendship of Ilvania with distant shores', 4),
    {},
    ['steady friendship of {party} with distant shores'],
  ],
  ['the words of a topic are none', around('honest open trade', 4), { topics: ['honest open trade'] }, []],
  ['refused words are not proposed, nor parts of them', around(PHRASE, 4), { decisions: [ruled(PHRASE, 'refused')] }, []],
]

describe('discovery of set phrases', () => {
  it.each(ROWS)('%s', async (_, readouts, options, expected) => {
    const all = await found({ ...readouts, ...OTHERS }, options)
    const patterns = all.map(({ pattern }) => pattern).filter((one) => !/calm reason|fair dealing/.test(one))
    expect(patterns).toEqual(expected)
  })

  it('tells where it stands, by whom and when', async () => {
    const readouts = { ...around(PHRASE, 4), ...OTHERS }
    const { readings } = dossierOfReadouts(readouts)
    const phrase = (await found(readouts)).find(({ pattern }) => pattern === PHRASE)
    expect(phrase).toMatchObject({ uses: 4, documents: 4, parties: ['XA', 'XB'], first: '2020-03-01', last: '2023-03-01', state: 'new' })
    expect(readings.get(phrase?.document ?? '')?.document.text.slice(...(phrase?.span ?? [0, 0]))).toBe(PHRASE)
  })

  it('lists accepted words as accepted; of two rulings the later holds', async () => {
    const accepted = { ...ruled(PHRASE, 'accepted'), id: 'later', at: '2026-02-01T00:00:00Z' }
    const all = await found({ ...around(PHRASE, 4), ...OTHERS }, { decisions: [ruled(PHRASE, 'refused'), accepted] })
    expect(all.find(({ pattern }) => pattern === PHRASE)).toMatchObject({ state: 'accepted', formula: 'harbour' })
  })

  it('leaves out what is said within one state', async () => {
    const home = Object.fromEntries(Object.entries(around(PHRASE, 4)).map(([name, readout]) => [name, { ...readout, who: ['Ilva Maren'] }]))
    expect((await found({ ...home, ...OTHERS })).map(({ pattern }) => pattern)).not.toContain(PHRASE)
  })

  it('takes the forms of Russian words as one', async () => {
    const forms = [
      'тихую гавань честного торга',
      'тихой гавани честного торга',
      'тихая гавань честному торгу',
      'тихой гаванью честного торга',
    ]
    const fill = ['камни', 'двери', 'мачты', 'хлеб']
    const readouts = Object.fromEntries(
      forms.map((form, i): [string, Readout] => [
        `ru${i}`,
        { date: '2024', language: 'ru', says: [{ by: 'Oru Tass', says: `${fill[i]} и ${form} и ${fill[3 - i]}` }] },
      ]),
    )
    const [phrase] = await found(readouts, { language: 'ru' })
    expect(phrase).toMatchObject({ documents: 4, pattern: 'тих* гаван* честн* торг*' })
  })
})

describe('the log-likelihood ratio', () => {
  // Expected figures by the formula, worked out by hand: 2·Σ O·ln(O/E).
  const CASES: [string, [number, number, number, number], number][] = [
    ['parts that stand together by chance', [10, 100, 100, 1000], 0],
    ['parts that stand together always', [10, 10, 10, 1000], 112],
    ['parts that avoid each other count against', [1, 100, 100, 1000], -15.2],
  ]
  it.each(CASES)('%s', (_, [both, left, right, all], expected) => {
    expect(likelihoodRatio(both, left, right, all)).toBeCloseTo(expected, 0)
  })
})
