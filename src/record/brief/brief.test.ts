import { describe, expect, it } from 'vitest'
import { briefOf, type Held, type Said } from '../../../test/fictional-brief.ts'
import type { Brief } from '../../model/brief.ts'
import { verify } from '../verify.ts'
import type { BriefMatter } from './matter.ts'
import { TITLES } from './sentences.ts'

const section = ({ sections }: Brief, title: keyof typeof TITLES): string[] =>
  sections.find((one) => one.title === TITLES[title])?.sentences.map(({ text }) => text) ?? []

const energy: Said = { by: 'XA', words: 'that the lines carry light', topics: ['energy'] }
const herring: Said = { by: 'XB', words: 'that the herring is theirs', topics: ['fishing'], formulas: ['sea-is-a-road'] }
const before: Held = { n: 1, date: '2024-05-20', mechanism: 'dialogue', says: [herring] }
const latest: Held = { n: 3, date: '2025-05-20', mechanism: 'dialogue', says: [energy] }
const between: Held = { n: 2, date: '2024-12-01', says: [energy], agrees: 'hold the dialogue again' }

describe('a brief', () => {
  it('has a note that holds for every sentence', () => {
    const { brief, readings } = briefOf([before, between, { ...latest, unread: true, cut: true, tier: 're-translation' }], {
      topics: ['fishing', 'wheat'],
    })
    for (const { title, sentences } of brief.sections)
      for (const { text, notes } of sentences) expect(notes.length, `${title}: ${text}`).toBeGreaterThan(0)
    const lookUp = { readingOf: (id: string) => readings.get(id) ?? null, told: () => [] }
    expect(brief.notes.map((note) => verify(note, lookUp).fault)).toEqual(brief.notes.map(() => null))
    expect(brief.documents.map(({ file }) => file).sort()).toEqual(['1.txt', '2.txt', '3.txt'])
  })

  it('compares with the same format rather than with the nearest', () => {
    expect(section(briefOf([before, between, latest]).brief, 'news')).toEqual([
      'The latest comparable contact is the meeting of 2025-05-20; it is compared with the meeting of 2024-05-20 (the same mechanism, dialogue, 12 months before).',
      'energy: raised by Ilva Maren at the meeting of 2025-05-20, not in what is held of the meeting of 2024-05-20.',
      'fishing: raised by Oru Tass at the meeting of 2024-05-20, not in what is held of the meeting of 2025-05-20.',
      'Of the words told: Ilvania 100 % (before, 0 %) and Orust 0 % (before, 100 %).',
    ])
  })

  it('compares by office where another holds it, and says so', () => {
    const news = section(
      briefOf([before, { n: 4, date: '2025-05-21', says: [], orust: ['xb/matis-orlund', 'Matis Orlund'] }]).brief,
      'news',
    )
    expect(news[0]).toContain('(the same offices, XA/minister and XB/minister, ')
    expect(news).toContain('For Orust: Matis Orlund; before, Oru Tass.')
  })

  const rows: [string, keyof typeof TITLES, readonly Held[], Partial<BriefMatter>, RegExp[]][] = [
    [
      'newest contacts first',
      'contacts',
      [before, latest],
      {},
      [/^2025-05-20: meeting \(dialogue\) in Velm, Ilva Maren \(Ilvania\) and Oru Tass \(Orust\)\.$/, /^2024-05-20/],
    ],
    ['nothing to compare with', 'news', [{ ...before, mechanism: 'dialogue' }], {}, [/^Nothing in the record is comparable/]],
    [
      'what each side said on a topic',
      'positions',
      [before],
      { topics: ['fishing'] },
      [/^fishing: Oru Tass \(Orust\), 2024-05-20, as Ilnews tells it: “that the herring is theirs”\.$/, /^fishing: no words of Ilvania/],
    ],
    [
      'where a side no longer speaks of a topic',
      'positions',
      [before, { ...latest, says: [{ by: 'XB', words: 'that the light is late' }] }],
      { between: ['XB'], topics: ['fishing'] },
      [
        /that the herring is theirs/,
        /^fishing: Orust last spoke of it on 2024-05-20; nothing on it is held of a later contact at which it speaks \(2025-05-20\)\.$/,
      ],
    ],
    [
      'words that were kept, and what reworded ones were',
      'positions',
      [
        before,
        { ...latest, says: [{ ...herring, words: 'that the herring in the lake is theirs' }] },
        { ...latest, n: 4, date: '2025-05-28', says: [{ ...herring, words: 'that the herring in the lake is theirs' }] },
      ],
      { between: ['XB'], topics: ['fishing'] },
      [/The same words as on 2025-05-20\.$/, /On 2024-05-20 it was “that the herring is theirs”\.$/],
    ],
    [
      'set phrases lost',
      'formulas',
      [before, latest],
      {},
      [/^“that the herring is theirs” \(sea-is-a-road\): used by Oru Tass at the meeting of 2024-05-20, not/],
    ],
    [
      'commitments with their days',
      'commitments',
      [between],
      {},
      [/^Ilvania and Orust \(agreed, 2024-12-01, 182 days ago\): “hold the dialogue again”\.$/],
    ],
    [
      'one that was undertaken again once',
      'commitments',
      [between, { ...between, n: 4, date: '2025-02-01' }],
      {},
      [
        /^Ilvania and Orust \(agreed, 2024-12-01, 182 days ago\): “hold the dialogue again”\. Undertaken again at the meeting of 2025-02-01\.$/,
      ],
    ],
    [
      'what has lapsed after what is open',
      'commitments',
      [
        { ...between, n: 4, date: '2025-03-01', agrees: 'open the ferry in 2025-04', due: '2025-04' },
        { ...between, date: '2025-04-01', agrees: 'count the herring' },
      ],
      {},
      [
        /“count the herring”\.$/,
        /^Lapsed: Ilvania and Orust \(agreed, 2025-03-01, 92 days ago\): .* The time named, 2025-04, has passed, and no account/,
      ],
    ],
    ['not one that was kept', 'commitments', [between, latest], {}, []],
    [
      'a side without an account',
      'limits',
      [before],
      {},
      [/^Of the meeting of 2024-05-20 only Ilvania's account is held; none of Orust's\.$/],
    ],
    ['no side at all', 'limits', [{ ...before, holder: null }], {}, [/no account is held whose publisher speaks for a side/]],
    [
      'a re-translation',
      'limits',
      [{ ...before, tier: 're-translation', holder: 'XA' }],
      { between: ['XA'] },
      [/only a re-translation is held/],
    ],
    [
      'a day that is not known',
      'limits',
      [{ ...before, date: '2024' }],
      { between: ['XA'] },
      [/^The day of the meeting of 2024 is not known/],
    ],
    ['an inferred join', 'limits', [{ ...before, certainty: 'inferred' }], { between: ['XA'] }, [/is inferred/]],
    [
      'a sentence that no rule read',
      'limits',
      [{ ...before, unread: true }],
      { between: ['XA'] },
      [/^Read by no rule: “The weather was fine\.”$/],
    ],
    ['a copy that is cut', 'limits', [{ ...before, cut: true }], { between: ['XA'] }, [/^The copy in 1\.txt breaks off/]],
    ['a language that is missing', 'limits', [before], { between: ['XA'], languagesOf: () => ['ru'] }, [/^No account in ru/]],
    ['contacts that are too old', 'limits', [before], { between: ['XA'], held: 9 }, [/1 contacts of 9/]],
  ]
  it.each(rows)('tells %s', (_name, title, all, fields, expected) => {
    const told = section(briefOf(all, fields).brief, title)
    expect(told).toHaveLength(expected.length)
    for (const [i, sentence] of told.entries()) expect(sentence).toMatch(expected[i] as RegExp)
  })

  it('is the same for the same matter', () => {
    expect(briefOf([latest, before, between]).brief).toEqual(briefOf([latest, before, between]).brief)
  })
})
