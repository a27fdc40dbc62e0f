import { describe, expect, it } from 'vitest'
import { dossierOfReadouts, type Readout, type Words } from '../../test/fictional-dossier.ts'
import type { Positions } from '../model/position.ts'
import { positionsOf } from './positions.ts'

const on = (says: string, by: Words['by'] = 'Ilva Maren', more: Partial<Words> = {}): Words => ({ by, says, topics: ['lake'], ...more })
const OFF: Words = { by: 'Ilva Maren', says: 'Ferries run on time', topics: ['ferries'] }

const changes = ({ positions }: Positions) =>
  positions.map(({ date, change: { kind, came, went } }) =>
    [date, kind, went.map(({ text }) => `-${text}`), came.map(({ text }) => `+${text}`)].flat().join(' '),
  )
const stopped = ({ stopped: found }: Positions) =>
  found.map(({ of, without }) => [of, ...without.map(({ engagement }) => engagement)].join(' '))

const ROWS: [string, Record<string, Readout>, (found: Positions) => unknown, unknown][] = [
  [
    'kept, reworded and new',
    {
      a: { date: '2023', says: [on('Ilvania will share the water of the lake with all who live there')] },
      b: { date: '2024', says: [on('Ilvania will share the water of the lake with all who live there')] },
      c: { date: '2025', says: [on('Ilvania may share the water of the lake with all who live there'), on('The dam is to be opened')] },
    },
    changes,
    ['2023 first', '2024 kept', '2025 reworded -will +may', '2025 new'],
  ],
  [
    'an edition is compared with its like alone',
    {
      a: { date: '2023', says: [on('Ilvania shares the water')] },
      b: { date: '2024', says: [on('Ilvania divides the waters')], tier: 're-translation' },
      c: { date: '2025', says: [on('Ilvania shares the water')] },
    },
    changes,
    ['2023 first', '2024 first', '2025 kept'],
  ],
  [
    'who speaks again without a word on it has stopped',
    { a: { date: '2023', says: [on('Ilvania shares the water')] }, b: { date: '2024', says: [OFF] }, c: { date: '2025', says: [OFF] } },
    stopped,
    ['XA b c', 'xa/ilva-maren b c'],
  ],
  ['who mentions it again has not', { a: { date: '2023', says: [OFF] }, b: { date: '2024', says: [on('The water is low')] } }, stopped, []],
  [
    'who does not speak is not silent',
    { a: { date: '2023', says: [on('The water is low')] }, b: { date: '2024', says: [{ by: 'Oru Tass', says: 'Trains run late' }] } },
    stopped,
    [],
  ],
  [
    'the other side’s words are not the party’s; acts are graded',
    { a: { date: '2023', says: [on('Orust will close the dam', 'Oru Tass'), on('Open the dam', 'Ilva Maren', { act: 'directive' })] } },
    ({ positions }) => positions.map(({ speakers, grade, offices }) => [speakers[0]?.name, grade, offices[0]]),
    [['Ilva Maren', 'calls-for', 'foreign minister']],
  ],
]

describe('positions', () => {
  it.each(ROWS)('%s', (_, readouts, of, expected) => {
    expect(of(positionsOf(dossierOfReadouts(readouts), 'XA', 'lake'))).toEqual(expected)
  })

  it('shows words that came and went at their places', () => {
    const dossier = dossierOfReadouts({
      a: { date: '2023', says: [on('Ilvania will share the water of the lake')] },
      b: { date: '2024', says: [on('Ilvania may gladly share the water of the lake')] },
    })
    const textOf = (document: string): string => dossier.readings.get(document)?.document.text ?? ''
    for (const { document, change, content } of positionsOf(dossier, 'XA', 'lake').positions) {
      for (const { text, span } of [...content, ...change.came]) expect(textOf(document).slice(...span)).toBe(text)
      for (const { text, span } of change.went) expect(textOf(change.from?.document ?? '').slice(...span)).toBe(text)
    }
  })
})
