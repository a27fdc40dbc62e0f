import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReviewItem } from '../src/app/review/find.ts'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

const TEXTS = {
  'friday.txt':
    'VELM, Feb. 16, 2024 (ILN) -- Foreign Minister Ilva Maren met with Orustian Foreign Minister Dagna Rehl in Velm on Friday.\n\nMaren said that Ilvania will keep the northern locks open.\n',
  'month.txt':
    'Rain fell on the ferry. In February 2024, Foreign Minister Ilva Maren met with Orustian Foreign Minister Dagna Rehl in Velm.\n',
  'call.txt':
    'VELM, March 5, 2024 (ILN) -- Foreign Minister Ilva Maren spoke by phone with Orustian Foreign Minister Dagna Rehl on Tuesday.\n\nThe lamps of the old harbor were lit again.\n',
  'secretary.txt':
    'On 15 July 2024, Foreign Minister Ilva Maren met in Velm with Orustian State Secretary for Maritime Affairs Ola Brenning.\n',
}
const LATER = {
  'tuesday.txt':
    'VELM, Feb. 20, 2024 (ILN) -- Foreign Minister Ilva Maren met with Orustian Foreign Minister Dagna Rehl in Velm on Tuesday.\n\nRehl said that the ferries will run again.\n',
}

let api: TestedApi
beforeAll(async () => {
  api = await testedApi({ paths: [] })
  await add(TEXTS)
})
afterAll(() => api?.close())

async function add(texts: Readonly<Record<string, string>>): Promise<void> {
  const form = new FormData()
  for (const [name, text] of Object.entries(texts)) form.append('files', new File([text], name))
  const { body } = await api.ask('/api/documents', { method: 'POST', body: form })
  for (let tries = 0; tries < 600; tries++) {
    const { state } = (await api.ask(`/api/intakes/${body.id}`)).body
    if (state === 'done') return
    await new Promise((again) => setTimeout(again, 50))
  }
}

type Item<Kind> = ReviewItem extends infer One ? (One extends { kind: infer Kinds } ? (Kind extends Kinds ? One : never) : never) : never

async function waiting<Kind extends ReviewItem['kind']>(kind: Kind): Promise<Item<Kind>[]> {
  const { body } = await api.ask(`/api/review?kind=${kind}`)
  expectAnswer('ReviewPage', body)
  const counts = (await api.ask('/api/review/counts')).body
  expectAnswer('ReviewCounts', counts)
  expect(counts[kind]).toBe(body.total)
  return body.items
}

/** Takes decisions; gives a way to undo them all. */
async function decide(ruling: object): Promise<() => Promise<void>> {
  const { status, body } = await api.send('POST', '/api/decisions', { ruling, why: 'the original says so' })
  expect([status, body.detail]).toEqual([201, undefined])
  return async () => {
    for (const { id } of [...body.items].reverse())
      await api.send('POST', '/api/decisions', { ruling: { kind: 'undo', decision: id }, why: 'a slip' })
  }
}

const idOf = ({ one }: { one: { engagement: { id: string } } }): string => one.engagement.id

describe('a supposed join', () => {
  it('is shown with the sentence of each account', async () => {
    const [join, ...more] = await waiting('joins')
    expect(more).toEqual([])
    expect(join?.one.accounts.map(({ file, date, words }) => [file, date.edtf, words?.text]).sort()).toEqual([
      ['friday.txt', '2024-02-16', expect.stringContaining('Foreign Minister Ilva Maren met with')],
      ['month.txt', '2024-02', 'In February 2024, Foreign Minister Ilva Maren met with Orustian Foreign Minister Dagna Rehl in Velm.'],
    ])
  })

  it('is confirmed, and that undone', async () => {
    const [join] = await waiting('joins')
    const undo = await decide({ kind: 'confirm', engagement: idOf(join as never) })
    expect(await waiting('joins')).toEqual([])
    await undo()
    expect(await waiting('joins')).toHaveLength(1)
  })

  it('is taken apart for good, and that undone', async () => {
    const [join] = await waiting('joins')
    const document = join?.one.accounts.find(({ file }) => file === 'month.txt')?.document
    const undo = await decide({ kind: 'apart', engagement: idOf(join as never), document })
    expect([await waiting('joins'), await waiting('pairs')]).toEqual([[], []])
    await undo()
    expect(await waiting('joins')).toHaveLength(1)
  })
})

describe('values that conflict', () => {
  it('of a date are settled by ruling which', async () => {
    const before = await waiting('conflicts')
    const [join] = await waiting('joins')
    const undoDate = await decide({ kind: 'date', engagement: idOf(join as never), date: '2024-02-16' })
    expect(await waiting('conflicts')).toEqual(before)
    expect(await waiting('joins')).toEqual([])
    await undoDate()
  })
})

describe('a person in no register', () => {
  it('is ruled to be one of the registers', async () => {
    const [who, ...more] = await waiting('people')
    expect([who?.who.name, who?.who.party, who?.words?.text, more]).toEqual([
      'Ola Brenning',
      'XB',
      expect.stringContaining('Ola Brenning'),
      [],
    ])
    const undo = await decide({ kind: 'same-person', people: ['xb/dagna-rehl', `${who?.who.party}:${who?.who.name}`] })
    expect(await waiting('people')).toEqual([])
    await undo()
    expect(await waiting('people')).toEqual([who])
  })
})

describe('a sentence that no rule read', () => {
  it('was read by a person and holds nothing', async () => {
    const before = await waiting('unread')
    const [{ sentence }] = before as [(typeof before)[0]]
    const undo = await decide({ kind: 'sentence', document: sentence.document, words: sentence.quote.text })
    expect(await waiting('unread')).toEqual(before.slice(1))
    await undo()
    expect(await waiting('unread')).toEqual(before)
  })
})

describe('two that may be one', () => {
  const pairsOf = async () => (await waiting('pairs')).map(({ one, other }) => [one, other].map(({ accounts }) => accounts[0]?.file).sort())

  it('are shown where a day leaves it open', async () => {
    await add(LATER)
    expect((await pairsOf()).sort()).toEqual([
      ['friday.txt', 'month.txt'],
      ['month.txt', 'tuesday.txt'],
    ])
    expect(await waiting('joins')).toEqual([])
  })

  const tuesdays = async () => {
    const pairs = await waiting('pairs')
    const pair = pairs.find(({ one, other }) => [one, other].some(({ accounts }) => accounts[0]?.file === 'tuesday.txt'))
    return [pair?.one.engagement.id, pair?.other.engagement.id]
  }

  it('are none when ruled so: the other fits alone then', async () => {
    const undo = await decide({ kind: 'not-same', engagements: await tuesdays() })
    expect(await pairsOf()).toEqual([])
    expect((await waiting('joins')).map(({ one }) => one.accounts.map(({ file }) => file).sort())).toEqual([['friday.txt', 'month.txt']])
    await undo()
    expect(await pairsOf()).toHaveLength(2)
  })

  it('are one when ruled so', async () => {
    const undo = await decide({ kind: 'same', engagements: await tuesdays() })
    expect([await pairsOf(), await waiting('joins')]).toEqual([[], []])
    await undo()
    expect(await pairsOf()).toHaveLength(2)
  })
})

it('people of the registers are found by a part of a name, those of the party first', async () => {
  const { body } = await api.ask('/api/review/people?q=rehl&party=XB')
  expectAnswer('RegisterPeopleAnswer', body)
  expect(body.items[0]).toEqual({ id: 'xb/dagna-rehl', name: 'Dagna Rehl', party: 'XB' })
})

it('a kind that is none is refused', async () => {
  expect((await api.ask('/api/review?kind=%3Cscript%3E')).status).toBe(400)
})
