import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { contacts } from './contacts.ts'
import { names } from './names.ts'
import { en } from './pack.ts'

type Row = readonly [text: string, ...expected: string[]]

/** status kind channel form(role): left → right, one line a contact. */
const rows: readonly Row[] = [
  [
    'Chancellor Oru Tass met with Foreign Minister Ilva Maren in Velm on Friday.',
    'held meeting in-person verb: Chancellor Oru Tass → Foreign Minister Ilva Maren',
  ],
  [
    'Chancellor Oru Tass spoke today with President Selka Brel about the strait.',
    'held call phone verb: Chancellor Oru Tass → President Selka Brel',
  ],
  ['The Prime Minister spoke to President Brel this afternoon.', 'held call phone verb: The Prime Minister → President Brel'],
  [
    'Oru Tass, chancellor of Orust, received Minister Ilva Maren at the Amber House.',
    'held meeting in-person verb host: Oru Tass, chancellor of Orust → Minister Ilva Maren',
  ],
  [
    'President Selka Brel, Prime Minister Teo Aldane and Chancellor Oru Tass held talks in Hask.',
    'held meeting in-person verb: President Selka Brel, Prime Minister Teo Aldane and Chancellor Oru Tass → -',
  ],
  [
    'Minister Maren held a telephone conversation with President Brel at his request.',
    'held call phone verb: Minister Maren → President Brel',
  ],
  [
    'President Selka Brel and Chancellor Oru Tass talked today about the latest developments on the lake.',
    'held call phone verb: President Selka Brel and Chancellor Oru Tass → -',
  ],
  [
    'Chancellor Oru Tass welcomed the Prime Minister of Ilvania, Radmir Oskel, to Amber House on Tuesday.',
    'held meeting in-person verb host: Chancellor Oru Tass → the Prime Minister of Ilvania, Radmir Oskel',
  ],
  ['Minister Maren held a summit telephone talk with President Brel.', 'held call phone verb: Minister Maren → President Brel'],
  ['Minister Maren was received by President Brel.', 'held meeting in-person verb host: President Brel → Minister Maren'],
  [
    'The sixth round of the Orust-Kelmar Strategic Dialogue was held in Hask.',
    'held dialogue in-person verb: - → The sixth round of the Orust-Kelmar',
  ],
  [
    'Talks between President Brel and Chancellor Tass took place in Hask.',
    'held meeting in-person verb: - → President Brel and Chancellor Tass',
  ],
  ['The two leaders agreed to meet in Hask before the summer.', 'planned meeting in-person verb: - → -'],
  ['Minister Maren agreed that President Brel will visit Kelmar.', 'planned visit in-person verb guest: President Brel → Kelmar'],
  ['They discussed plans for President Brel to visit Kelmar.', 'planned visit in-person verb guest: President Brel → Kelmar'],
  ['King Elm will pay a state visit to Orust in January.', 'planned visit in-person verb guest: King Elm → Orust'],
  ['The call follows their April 2 telephone call.', 'held call phone noun: The → -', 'referenced call phone noun: their → -'],
  [
    'Minister Maren made the remarks when meeting with visiting President Selka Brel.',
    'held meeting in-person aside: - → visiting President Selka Brel',
  ],
  [
    'President Brel sent a congratulatory message to Chancellor Oru Tass.',
    'held correspondence written verb: President Brel → Chancellor Oru Tass',
  ],
  [
    'Minister Maren met separately with President Brel and Chancellor Tass.',
    'held meeting in-person verb separate: Minister Maren → President Brel and Chancellor Tass',
  ],
  ['Minister Maren met with Chancellor Tass by video link.', 'held meeting video verb: Minister Maren → Chancellor Tass'],
  [
    'Minister Maren met with Chancellor Tass at the council summit in Velm.',
    'held meeting in-person verb: Minister Maren → Chancellor Tass',
  ],
  ['President Brel hosted a dinner for Chancellor Tass.', 'held meeting in-person verb host: President Brel → Chancellor Tass'],
  ['Minister Maren received a telephone call from Chancellor Tass.', 'held call phone verb: Minister Maren → Chancellor Tass'],
  ['Minister Maren called on Chancellor Tass.', 'held meeting in-person verb guest: Minister Maren → Chancellor Tass'],
  ['Minister Maren called on Chancellor Tass to open the lock.'],
  ['Minister Maren called for calm.'],
  ['The mill met the needs of the town.'],
  ['President Brel talked about the lake.'],
  ['President Brel welcomed the new rule.'],
]

describe('contacts in English', () => {
  it.each(rows)('%s', (text, ...expected) => {
    const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], en)
    const marks = contacts(page, names(page, { parties: [], people: [] }))
    const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-')
    const lines = marks.map(({ status, kind, channel, form, role, separate, left, right }) => {
      const how = [status, kind, channel, form, role, separate && 'separate'].filter(Boolean).join(' ')
      return `${how}: ${words(left)} → ${words(right)}`
    })
    expect(lines).toEqual(expected)
  })
})
