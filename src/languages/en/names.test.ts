import { expect, it } from 'vitest'
import type { PartyMark } from '../pack.ts'
import { pageOf } from '../page.ts'
import { names } from './names.ts'
import { en } from './pack.ts'

const PARTIES: Readonly<Record<string, readonly [party: string, form: PartyMark['form'], words?: number]>> = {
  ilvania: ['XA', 'name'],
  ilvanian: ['XA', 'adjective'],
  orust: ['XB', 'name'],
  orustian: ['XB', 'adjective'],
  kelmari: ['XC', 'adjective'],
  // "Amber House"
  amber: ['XA', 'metonym', 2],
}

/** Each person with party and office, as the text words it. */
function read(text: string): string[] {
  const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], en)
  const parties = page.tokens.word.flatMap((word, from) => {
    const [party, form, words = 1] = PARTIES[word as string] ?? []
    return party && form ? [{ from, to: from + words, party, form }] : []
  })
  const words = ({ from, to }: { from: number; to: number }) => text.slice(page.tokens.start[from], page.tokens.end[to - 1])
  return names(page, { parties, people: [] }).map(
    (name) => `${words(name)} (${name.party ?? '?'}, ${name.office ? words(name.office) : (name.title ?? '-')})`,
  )
}

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Deputy Secretary of State for Management and Resources Rina Vold met Minister Ilva Maren.',
    'Rina Vold (?, Deputy Secretary of State for Management and Resources)',
    'Ilva Maren (?, Minister)',
  ],
  [
    'It was co-chaired by Deputy Prime Minister for Restoration of Orust Oleg Kubran and Director-General for Neighborhood and Enlargement Negotiations Gert Koop.',
    'Oleg Kubran (XB, Deputy Prime Minister for Restoration of Orust)',
    'Gert Koop (?, Director-General for Neighborhood and Enlargement Negotiations)',
  ],
  [
    'Coordinator for the Upper Lakes and Northern Fells Bret Gurk spoke with Chancellor Oru Tass.',
    'Bret Gurk (?, Coordinator for the Upper Lakes and Northern Fells)',
    'Oru Tass (?, Chancellor)',
  ],
  ['Minister Maren hosted Orustian officials at the White House.', 'Maren (?, Minister)'],
  ['Minister Maren convened the Quint national security advisors.', 'Maren (?, Minister)'],
  [
    'Selka Brel met Cardinal Mateo Zup, Archbishop of Velmont and President of the Ilvanian Episcopal Conference.',
    'Mateo Zup (XA, Archbishop of Velmont and President of the Ilvanian Episcopal Conference)',
  ],
  ['President Brel congratulated President-elect Javi Mill of Orust.', 'Brel (?, President)', 'Javi Mill (XB, President-elect)'],
  [
    'They met Deputy Commander Lieutenant General Stefan Sklen and Force Commander Major General Lauren Mich.',
    'Stefan Sklen (?, Deputy Commander Lieutenant General)',
    'Lauren Mich (?, Force Commander Major General)',
  ],
  [
    'Maren met with Orustian Diplomatic Counselor to the President Manu Bonn, Ilvanian Chancellery Security Policy Advisor Jens Plot, and Kelmari Security Advisor Tim Barr.',
    'Manu Bonn (XB, Orustian Diplomatic Counselor to the President)',
    'Jens Plot (XA, Ilvanian Chancellery Security Policy Advisor)',
    'Tim Barr (XC, Kelmari Security Advisor)',
  ],
  [
    'Commander-in-Chief of the Orustian Armed Forces Valer Zal and Minister of Defence Olek Rez spoke.',
    'Valer Zal (XB, Commander-in-Chief of the Orustian Armed Forces)',
    'Olek Rez (?, Minister of Defence)',
  ],
  [
    'Head of the Office of the President Andri Yer, and Commander-in-Chief of the Armed Forces Gen. Valer A. Zal spoke.',
    'Andri Yer (?, Head of the Office of the President)',
    'Valer A. Zal (?, Commander-in-Chief of the Armed Forces)',
  ],
  [
    'Director of the Consumer Financial Protection Bureau Rohit Chop and Assistant Secretary of State for Western Hemisphere Affairs Brian A. Nich took part.',
    'Rohit Chop (?, Director of the Consumer Financial Protection Bureau)',
    'Brian A. Nich (?, Assistant Secretary of State for Western Hemisphere Affairs)',
  ],
  [
    'Vice President Brel spoke with her National Security Advisor, Dr. Fil Gord.',
    'Brel (?, Vice President)',
    'Fil Gord (?, National Security Advisor)',
  ],
  ['He met members of his War Cabinet, Ilvanian Minister of Defense Yoav Gall.', 'Yoav Gall (XA, Ilvanian Minister of Defense)'],
  [
    'Foreign ministers in Velmont thanked Deputy Commander LAKECOM Lieutenant General Stefan Sklen.',
    'Stefan Sklen (?, Lieutenant General)',
  ],
  ['Secretary General of LOTC Hatim Al Gais met Minister Maren.', 'Hatim Al Gais (?, Secretary General of LOTC)', 'Maren (?, Minister)'],
  [
    'Maren met the Deputy Prime Minister and Minister for Foreign Affairs of Orust, H.E. Mr. Xavi Bet, on Friday.',
    'Xavi Bet (XB, Minister for Foreign Affairs of Orust)',
  ],
  [
    'Special Envoy for Orust Tom Per met the Minister of Defence of Ilvania, Andri Sprud.',
    'Tom Per (?, Special Envoy for Orust)',
    'Andri Sprud (XA, Minister of Defence of Ilvania)',
  ],
  ['President Brel of Orust, Ilva Maren, and Tass spoke.', 'Brel (XB, President)'],
  [
    'Maren met Deputy Assistant Secretary for Orust and Ilvania Kev Kimm.',
    'Kev Kimm (?, Deputy Assistant Secretary for Orust and Ilvania)',
  ],
  ['President von der Linden met Minister al-Sundi.', 'von der Linden (?, President)', 'al-Sundi (?, Minister)'],
  ['Maren called the Chancellor of Orust, His Highness Sheikh Omar Saad, today.', 'Omar Saad (XB, Chancellor of Orust)'],
  ['Senior Amber House officials thanked Minister Maren.', 'Maren (?, Minister)'],
  // As before.
  [
    'Minister of Foreign Affairs Mohan Shahab Ahmed met Foreign Minister Ilva Maren.',
    'Mohan Shahab Ahmed (?, Minister of Foreign Affairs)',
    'Ilva Maren (?, Foreign Minister)',
  ],
  [
    'Ilva Maren, Minister of Trade of Orust, met Oru Tass, Chancellor of Ilvania.',
    'Ilva Maren (XB, Minister of Trade of Orust)',
    'Oru Tass (XA, Chancellor of Ilvania)',
  ],
]

it.each(cases)('%s', (text, ...expected) => {
  expect(read(text)).toEqual(expected)
})
