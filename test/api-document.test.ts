import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let tested: TestedApi

beforeAll(async () => {
  tested = await testedApi()
})
afterAll(() => tested.close())

const idOf = async (query: string, pick: (one: { accounts: number }) => boolean = () => true): Promise<string> =>
  (await tested.ask(`/api/engagements?${query}`)).body.items.find(pick).id
const documentOf = async (query: string): Promise<string> =>
  encodeURIComponent((await tested.ask(`/api/documents?${query}`)).body.items[0].id)

describe('an engagement', () => {
  it('has people with offices by the names of the day, accounts, and words of every value', async () => {
    const call = await idOf('kind=call&from=2024-09-05&to=2024-09-05')
    const { status, body } = await tested.ask(`/api/engagements/${call}`)
    expect(status).toBe(200)
    expectAnswer('EngagementAnswer', body)
    expect(body.accounts.length).toBeGreaterThan(2)
    expect(new Set(body.accounts.map(({ holder }: { holder: string }) => holder))).toEqual(new Set(['XA', 'XB']))
    expect(body.people.map(({ name }: { name: string }) => name).sort()).toEqual(['Dagna Rehl', 'Ilva Maren'])
    expect(body.people[0].held[0].name).toMatch(/^[A-Z]/)
    expect(body.names.parties).toMatchObject({ XA: 'Ilvania', XB: 'Orust' })
  })

  it('is called by plain names, where registers hold patterns', async () => {
    const { body } = await tested.ask(`/api/engagements/${await idOf('kind=summit&from=2026-03-26&to=2026-03-26')}`)
    expect(body.names.mechanisms).toEqual({ 'lantern-sea-council/summit': 'Lantern Sea Council Summit' })
  })

  it('answers to the beginning of its id, and names its whole one', async () => {
    const call = await idOf('kind=call')
    expect((await tested.ask(`/api/engagements/${call.slice(0, 8)}`)).body.joined.id).toBe(call)
    for (const [id, status] of [
      ['ffff', 404],
      ['zzzz', 404],
      ['x'.repeat(99), 400],
    ] as const)
      expect((await tested.ask(`/api/engagements/${id}`)).status).toBe(status)
  })

  it('has the visit it belongs to, and what was before and after', async () => {
    const meeting = await idOf('person=Rehl&kind=meeting&from=2024-03-12&to=2024-03-12')
    const { visit, predecessor, successor } = (await tested.ask(`/api/engagements/${meeting}`)).body
    expect(visit.meetings.length).toBeGreaterThan(1)
    expect(visit.country).toBe('XA')
    expect([predecessor, successor].filter(Boolean).length).toBeGreaterThan(0)
  })

  it('joins what its accounts tell row by row', async () => {
    const call = await idOf('kind=call&from=2024-09-05&to=2024-09-05')
    const { body } = await tested.ask(`/api/engagements/${call}/accounts`)
    expectAnswer('AccountsAnswer', body)
    const rows = body.pairs[0].rows
    expect(new Set(rows.map(({ by }: { by: string }) => by)).size).toBeGreaterThan(1)
    for (const { sides } of rows)
      expect(sides.flat().every(({ document }: { document: string }) => document.startsWith('sha256:'))).toBe(true)
    const { text } = await tested.ask(`/api/engagements/${call}/accounts?format=csv`)
    expect(text.split('\n')[0]).toContain('told_by')
  })

  it('shows the rows of an only account', async () => {
    const alone = await idOf('status=held', ({ accounts }) => accounts === 1)
    const { body } = await tested.ask(`/api/engagements/${alone}/accounts`)
    expectAnswer('AccountsAnswer', body)
    expect(body.pairs).toHaveLength(1)
    expect(body.pairs[0].sides[1]).toBeNull()
  })
})

it('every engagement and every document of the sample has its page', async () => {
  const all = await Promise.all(['engagements', 'documents'].map((what) => tested.ask(`/api/${what}?limit=1000`)))
  const paths = all.flatMap(({ body }, i) =>
    body.items.map(({ id }: { id: string }) => `/api/${i ? 'documents' : 'engagements'}/${encodeURIComponent(id)}`),
  )
  expect(paths.length).toBeGreaterThan(70)
  const wrong: string[] = []
  for (const path of paths) {
    const { status, body } = await tested.ask(path)
    if (status !== 200) wrong.push(`${path}: ${body?.detail}`)
    else expectAnswer(path.startsWith('/api/engagements') ? 'EngagementAnswer' : 'DocumentAnswer', body)
  }
  expect(wrong).toEqual([])
}, 60_000)

describe('documents', () => {
  it('are listed by what is asked, in pages', async () => {
    const all = (await tested.ask('/api/documents?limit=5')).body
    expectAnswer('DocumentPage', all)
    expect(all.items).toHaveLength(5)
    const next = (await tested.ask(`/api/documents?limit=5&cursor=${all.next}`)).body
    expect(next.items[0].id).not.toBe(all.items[0].id)
    const chinese = (await tested.ask('/api/documents?language=zh&holder=Ilvania')).body
    expect(chinese.items.length).toBeGreaterThan(0)
    expect(chinese.items.every(({ language, holder }: { language: string; holder: string }) => language === 'zh' && holder === 'XA')).toBe(
      true,
    )
    expect((await tested.ask('/api/documents?publisher=ilnews')).body.total).toBe(
      (await tested.ask('/api/documents?publisher=Ilnews')).body.total,
    )
  })

  it('have every fact in its words, and their text by itself', async () => {
    const id = await documentOf('publisher=ilnews&from=2024-09-05&to=2024-09-05')
    const { body } = await tested.ask(`/api/documents/${id}`)
    expectAnswer('DocumentAnswer', body)
    const { text, headers } = await tested.ask(`/api/documents/${id}/text`)
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(text).toBe(body.reading.document.text)
    for (const { content } of body.reading.statements)
      for (const quote of content) expect(text.slice(...(quote.span as [number, number]))).toBe(quote.text)
    expect(Object.keys(body.joined)).toEqual(body.reading.engagements.map((one: { id: string }) => one.id))
    expect(body.kin.some(({ why, engagement }: { why: string; engagement: string }) => why === 'same-engagement' && engagement)).toBe(true)
    expect(body.files[0]).toContain('2024-09-05')
  })

  it('answer to the beginning of their hash', async () => {
    const id = decodeURIComponent(await documentOf('limit=1'))
    expect((await tested.ask(`/api/documents/${id.slice(7, 17)}`)).body.id).toBe(id)
    for (const wrong of ['abc', 'sha256:00000000', '%3Cscript%3E']) expect((await tested.ask(`/api/documents/${wrong}`)).status).toBe(404)
  })
})
