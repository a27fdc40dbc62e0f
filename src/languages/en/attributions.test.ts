import { describe, expect, it } from 'vitest'
import type { Genre } from '../pack.ts'
import { pageOf } from '../page.ts'
import { attributions } from './attributions.ts'
import { names } from './names.ts'
import { en } from './pack.ts'

const NO_MARKS = { parties: [], people: [] }

/** `source | cue | content` of every attribution in a text of one paragraph. */
function read(text: string, genre: Genre = 'account'): string[] {
  const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], en)
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-')
  return attributions(page, NO_MARKS, names(page, NO_MARKS), genre).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  )
}

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Maren said that trade grows.', 'Maren | said | trade grows'],
  ['Maren said trade grows.', 'Maren | said | trade grows'],
  ['Trade grows, Maren said.', 'Maren | said | Trade grows'],
  ['Trade grows, said Maren, also a member of the Council.', 'Maren, also a member of the Council | said | Trade grows'],
  ['Trade grows, Foreign Minister Ilva Maren said on Tuesday.', 'Foreign Minister Ilva Maren | said | Trade grows'],
  ['“Trade grows,” Maren said. “It will go on.”', 'Maren | said | “Trade grows,”'],
  ['“Trade,” Maren said, “grows.”', 'Maren | said | “Trade,” … “grows.”'],
  ['Maren said: “Trade grows. It will go on.”', 'Maren | said | “Trade grows. It will go on.”'],
  [
    'Maren, minister of trade and a member of the Council, noted that ships are late.',
    'Maren, minister of trade and a member of the Council | noted | ships are late',
  ],
  [
    'Noting that ships are late, Maren said the two sides should talk, adding that she is ready.',
    'Maren | Noting | ships are late',
    'Maren | said | the two sides should talk',
    'Maren | adding | she is ready',
  ],
  [
    'Noting that Ilvania and Orust have always maintained trust, Tass said their ties hold.',
    'Tass | Noting | Ilvania and Orust have always maintained trust',
    'Tass | said | their ties hold',
  ],
  ['She called on both sides to keep the bridge open.', 'She | called on | both sides to keep the bridge open'],
  ['The two sides agreed to hold a new round of talks.', 'The two sides | agreed | hold a new round of talks'],
  ['The two sides discussed grain and agreed to meet again.', 'The two sides | agreed | meet again'],
  ['Tass expressed his deep concern about the strait.', 'Tass | expressed his deep concern | the strait'],
  ['Tass thanked her for the rescue of the sailors.', 'Tass | thanked | the rescue of the sailors'],
  ['Tass congratulated him and the people of Velm on the bridge.', 'Tass | congratulated | the bridge'],
  ['Tass told reporters that the ships are late.', 'Tass | told | the ships are late'],
  ['Tass informed Minister Maren that the ships are late.', 'Tass | informed | the ships are late'],
  ['She also shared that the ferries will arrive next week.', 'She | also shared | the ferries will arrive next week'],
  ['They also concurred on the need for trust.', 'They | also concurred on | the need for trust'],
  ['Maren welcomed $4 million for the locks.', 'Maren | welcomed | $4 million for the locks'],
  ['Maren commemorated the treaty and reaffirmed its value.', 'Maren | reaffirmed | its value'],
  ['Tass welcomed the Chancellor of the Lakes, Oru Brel, to Velm on Tuesday.'],
  ['Under Secretary Rina Vold recounted the long effort.', 'Under Secretary Rina Vold | recounted | the long effort'],
  ['Under the treaty, Maren noted the long effort.', 'Maren | noted | the long effort'],
  ['Tass was clear that Orust will answer.', 'Tass | was clear | Orust will answer'],
  [
    'Tass raised grain prices, and he emphasized the need for trust.',
    'Tass | raised | grain prices',
    'he | emphasized | the need for trust',
  ],
  [
    'Tass also raised the strait and reaffirmed support for the treaty.',
    'Tass | also raised | the strait',
    'Tass | reaffirmed | support for the treaty',
  ],
  ['Tass spoke with Maren to congratulate her on the bridge.', 'Tass | congratulate | the bridge'],
  ['Maren and Tass underscored the value of the treaty.', 'Maren and Tass | underscored | the value of the treaty'],
  ['Trade grows, according to the ministry.', 'the ministry | according to | Trade grows'],
  ['According to the ministry, trade grows.', 'the ministry | According to | trade grows'],
  ['The two sides agreed to meet, according to a statement of the ministry.', 'The two sides | agreed | meet'],
  ['ORU TASS: We have come a long way.', 'ORU TASS | : | We have come a long way'],
  // No words of anybody's:
  ['The stated aim of the report is trade.'],
  ['Maren met with Tass in Velm on Tuesday.'],
  ['The meeting underscored the value of the treaty.'],
  ['The calls for help were answered.'],
]

const WIDE: typeof ROWS = [
  ['The survey shows that voters doubt the treaty.', 'The survey | shows | voters doubt the treaty'],
  ['Critics attacked the treaty.', 'Critics | attacked | the treaty'],
]

const DOCUMENT: typeof ROWS = [
  ['Orust and Ilvania reaffirm that the strait must stay open.', 'Orust and Ilvania | reaffirm | the strait must stay open'],
  ['The two sides welcome the new bridge.', 'The two sides | welcome | the new bridge'],
  ['Ilvania supports Orust in its chairmanship.', 'Ilvania | supports | Orust in its chairmanship'],
]

describe('attributions', () => {
  it.each(DOCUMENT)('in a joint statement: %s', (text, ...expected) => {
    expect(read(text, 'document')).toEqual(expected)
  })
  it.each(ROWS)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
  it.each(WIDE)('in news: %s', (text, ...expected) => {
    expect(read(text, 'news')).toEqual(expected)
  })
})
