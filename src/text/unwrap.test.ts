import { describe, expect, it } from 'vitest'
import { unwrap } from './unwrap.ts'

const WRAPPED = [
  'Foreign Minister Maren met with Chancellor Hallan in Velm to follow up',
  'on the talks of last spring. The two sides spoke of the river, of trade',
  'and of the bridge, which both want to see finished before the winter of',
  '2025. Hallan invited Maren to Hask.',
]

describe('unwrap', () => {
  it.each([
    ['a paragraph at a fixed width', WRAPPED.join('\n'), WRAPPED.join(' ')],
    ['two of them', `${WRAPPED.join('\n')}\n\n${WRAPPED.join('\n')}`, `${WRAPPED.join(' ')}\n\n${WRAPPED.join(' ')}`],
    ['items of a list', `${WRAPPED.join('\n')}\n- the river\n- the bridge`, `${WRAPPED.join(' ')}\n- the river\n- the bridge`],
    ['paragraphs that are lines', 'Maren met Hallan.\nThey spoke of the river.', 'Maren met Hallan.\nThey spoke of the river.'],
    [
      'lines above a text',
      'Ministry of River Affairs of Orust\nMinister holds talks with Maren\n16 February 2024',
      'Ministry of River Affairs of Orust\nMinister holds talks with Maren\n16 February 2024',
    ],
    [
      'a sentence broken once',
      'The two ministers spoke of the river and the bridge that\nboth want.',
      'The two ministers spoke of the river and the bridge that both want.',
    ],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => expect(unwrap(text)).toBe(expected))
})
