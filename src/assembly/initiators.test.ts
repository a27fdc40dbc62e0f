import { describe, expect, it } from 'vitest'
import { sampleReader } from '../../test/expected.ts'
import { capture } from '../capture/index.ts'

const read = sampleReader()

/** `name party certainty: words` of who asked for the first engagement, or null. */
async function askedFor(text: string): Promise<string | null> {
  const outcome = await capture({ file: 'a.txt', bytes: Buffer.from(text) }, { raw: false })
  if ('refused' in outcome) throw new Error(outcome.refused.reason)
  const initiator = read(outcome.captured).engagements[0]?.initiator
  return initiator
    ? `${initiator.name} ${initiator.party} ${initiator.certainty}: ${initiator.evidence.map((quote) => quote.text).join()}`
    : null
}

const CASES: readonly (readonly [text: string, expected: string | null])[] = [
  [
    'Foreign Minister Ilva Maren spoke by phone with Orustian Foreign Minister Dagna Rehl at the request of the Orustian side.',
    'Orust XB stated: at the request of the Orustian side',
  ],
  [
    'Foreign Minister Ilva Maren took a call from Orustian Foreign Minister Dagna Rehl on Thursday.',
    'Dagna Rehl XB stated: took a call from Orustian Foreign Minister Dagna Rehl',
  ],
  [
    'Foreign Minister Ilva Maren spoke by phone with Orustian Foreign Minister Dagna Rehl. The call took place at Rehl’s request.',
    'Dagna Rehl XB stated: at Rehl’s request',
  ],
  // Who asked for something else than the contact.
  ['Ilvanian Foreign Minister Ilva Maren met with Orustian Foreign Minister Dagna Rehl on aid sent at the request of Kelmar.', null],
  [
    'Foreign Minister Ilva Maren spoke by phone with Orustian Foreign Minister Dagna Rehl. Maren said troops came at the request of Orust.',
    null,
  ],
  [
    'По инициативе орустской стороны состоялся телефонный разговор Министра иностранных дел Ильвании Ильвы Марен с Министром иностранных дел Оруста Дагной Рель.',
    'Orust XB stated: По инициативе орустской стороны',
  ],
  ['外交部长马伦应约同奥鲁斯特外长雷尔通电话。', 'Dagna Rehl XB inferred: 应约'],
  ['外交部长马伦应奥方请求同奥鲁斯特外长雷尔通电话。', 'Orust XB stated: 应奥方请求'],
  ['外交部长马伦同奥鲁斯特外长雷尔通电话。', null],
]

describe('who asked for a contact', () => {
  it.each(CASES)('%s', async (text, expected) => expect(await askedFor(text)).toBe(expected))
})
