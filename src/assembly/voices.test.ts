import { beforeAll, expect, it } from 'vitest'
import { sampleReader } from '../../test/expected.ts'
import type { Captured } from '../model/captured.ts'
import type { Reading } from '../model/reading.ts'

let read: (captured: Captured) => Reading
beforeAll(() => {
  read = sampleReader()
})

/** Who speaks in each statement, with what follows the first sentence of an account. */
const speakersIn = (sentence: string): string[] => {
  const text = `President Selka Dravin and Foreign Minister Ilva Maren met today in Velm with Chancellor Oru Hallan of Orust.\n\n${sentence}`
  return read({ id: 'sha256:', file: 'row.txt', text, metadata: { published: '2025-03-18' }, raw: false }).statements.map(
    ({ speakers, joint }) => `${speakers.map(({ name, party }) => `${name} ${party}`).join(', ')}${joint ? ', jointly' : ''}`,
  )
}

it.each([
  ['Dravin and Foreign Minister Maren thanked the Chancellor for his patience.', 'Selka Dravin XA, Ilva Maren XA'],
  ['Dravin and Chancellor Hallan welcomed the new ferry line.', 'Selka Dravin XA, Oru Hallan XB, jointly'],
  ['Chancellor Hallan noted that the lake is rising.', 'Oru Hallan XB'],
  ['Dravin noted that the lake is rising. The harbours of the two states are ready for the spring.', 'Selka Dravin XA', 'Selka Dravin XA'],
  ['Dravin noted that the lake is rising. Envoy Rina Vold pondered the timetable of the ferries.', 'Selka Dravin XA'],
])('%s', (sentence, ...expected) => {
  expect(speakersIn(sentence)).toEqual(expected)
})
