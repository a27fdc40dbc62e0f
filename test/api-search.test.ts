import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let tested: TestedApi
beforeAll(async () => {
  tested = await testedApi()
}, 120_000)
afterAll(() => tested.close())

type Hit = {
  kind: string
  id: string
  title: { text: string }[]
  snippet: { text: string; isHit: boolean }[]
  document: string
  span: [number, number]
}
const find = async (query: string) => (await tested.ask(`/api/search?${query}`)).body
const hitsOf = async (query: string): Promise<Hit[]> => (await find(query)).items
const plain = (segments: { text: string }[]) => segments.map(({ text }) => text).join('')

describe('search', () => {
  it('answers in its shape', async () => {
    const { status, body } = await tested.ask('/api/search?q=river')
    expect(status).toBe(200)
    expectAnswer('SearchAnswer', body)
    expect(body.documents).toBeGreaterThan(1)
  })

  it.each([
    ['a person by a part of a name', 'q=mare', 'person', /Ilva Maren/],
    ['a person by a name in Chinese', `q=${encodeURIComponent('德拉温')}`, 'person', /Dravin/],
    ['an office with its party', 'q=foreign%20minister%20orust', 'office', /Foreign/],
    ['an engagement by two who met', 'q=maren%20rehl', 'engagement', /Maren.*Rehl|Rehl.*Maren/],
  ])('finds %s', async (_name, query, kind, expected) => {
    const found = (await hitsOf(query)).filter((hit) => hit.kind === kind)
    expect(found.map(({ title }) => plain(title)).join('\n')).toMatch(expected)
  })

  it.each([
    ['while an English word is typed', 'cooperati', /cooperation/i],
    ['by the stem of a Russian word', 'сотруднич', /сотруднич/],
    ['runs of Chinese', '关系', /关系/],
    ['on the way through a common word', 'river of', /river/i],
  ])('finds words %s', async (_name, q, expected) => {
    const [hit] = await hitsOf(`q=${encodeURIComponent(q)}&kind=document,statement`)
    expect(
      hit?.snippet
        .filter(({ isHit }) => isHit)
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(expected)
  })

  it('leads to where the words stand', async () => {
    for (const { document, span } of await hitsOf('q=river%20pilots&kind=document')) {
      const text = (await tested.ask(`/api/documents/${encodeURIComponent(document)}/text`)).text
      if (span) expect(text).toMatch(/river|pilot/i)
    }
  })

  it('narrows by every facet, and still offers the others', async () => {
    const { facets } = await find('q=river')
    for (const facet of ['party', 'publisher', 'language'] as const) {
      const [first, second] = facets[facet] as { id: string; count: number }[]
      const narrowed = await find(`q=river&${facet}=${first?.id}`)
      expect(narrowed.items.length, facet).toBeGreaterThan(0)
      if (second)
        expect(
          narrowed.facets[facet].map(({ id }: { id: string }) => id),
          facet,
        ).toContain(second.id)
    }
    const years = await find('q=river&from=2024&to=2024')
    expect(years.facets.year.map(({ id }: { id: string }) => id)).toEqual(['2024'])
  })

  it('gives every hit once, page by page', async () => {
    const whole = (await hitsOf('q=the%20two&limit=200')).map(({ kind, id, document }) => `${kind} ${document} ${id}`)
    const paged: string[] = []
    for (let cursor = ''; ; ) {
      const { items, next } = await find(`q=the%20two&limit=7${cursor && `&cursor=${cursor}`}`)
      paged.push(...(items as Hit[]).map(({ kind, id, document }) => `${kind} ${document} ${id}`))
      if (!next) break
      cursor = next
    }
    expect(paged).toEqual(whole)
    expect(new Set(paged).size).toBe(paged.length)
  })

  it.each([
    '',
    '"',
    '-',
    '- -',
    '"""',
    '!!',
    '& | !',
    ":*'",
    "'",
    '\\',
    'a or',
    'or',
    '-river',
    '(',
    '%',
    '\u0000',
    '😀',
    'x'.repeat(9000),
    'the',
    '<->',
  ])('takes %j for a query', async (q) => {
    const { status } = await tested.ask(`/api/search?q=${encodeURIComponent(q.slice(0, 9000))}`)
    expect(status).toBe(200)
  })

  it('is a table and a feed too', async () => {
    expect((await tested.ask('/api/search?q=river&format=csv')).text).toMatch(/^kind,id,title/)
    const feed = await tested.ask('/api/search/feed?q=river')
    expect(feed.headers.get('content-type')).toMatch(/^application\/atom\+xml/)
    expect(feed.text).toMatch(/<id>urn:sha256:[0-9a-f]{64}<\/id>/)
    expect(
      (await tested.ask('/api/search/feed?q=river', { headers: { 'if-none-match': feed.headers.get('etag') as string } })).status,
    ).toBe(304)
  })
})

describe('brief', () => {
  it('answers in its shape', async () => expectAnswer('BriefAnswer', (await tested.ask('/api/brief?between=XA,XB')).body))

  it.each(['json', 'md', 'html', 'docx'])('as %s holds when it is looked up again', async (format) => {
    const response = await tested.api.request(`http://localhost/api/brief?between=XA,XB&format=${format}`, {
      headers: { host: 'localhost' },
    })
    if (format !== 'json')
      expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="brief-XA-XB-[\\d-]+\\.${format}"$`))
    const form = new FormData()
    form.append('file', new File([new Uint8Array(await response.arrayBuffer())], `brief.${format}`))
    const { body } = await tested.ask('/api/verifications', { method: 'POST', body: form })
    expectAnswer('VerificationAnswer', body)
    expect(body.notes).toBeGreaterThan(20)
    expect(body.hold).toBe(body.notes)
  })

  it('tells which footnote was changed', async () => {
    const brief = (await tested.ask('/api/brief?between=XA,XB&format=md')).text
    const changed = brief.replace(/^(\[\^1\]: .*?“)/m, '$1not ')
    const { body } = await tested.ask('/api/verifications', { method: 'POST', body: changed, headers: { 'content-type': 'text/markdown' } })
    expect(body.checked.filter(({ holds }: { holds: boolean }) => !holds)).toMatchObject([{ note: 1, fault: 'other words' }])
  })

  it.each([
    ['no brief', 'nothing'],
    ['JSON of another shape', '{"notes":[{"kind":"words","document":7}],"documents":[null]}'],
    ['a broken archive', 'PK\u0003\u0004'],
  ])('refuses %s', async (_name, body) => {
    const { status } = await tested.ask('/api/verifications', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect(status).toBe(400)
  })

  it.each([
    '/api/brief',
    '/api/brief?between=XA',
    '/api/brief?between=XA,XB&until=soon',
    '/api/brief?between=XA,XB&topic=nothing',
  ])('refuses %s', async (path) => expect((await tested.ask(path)).status).toBe(400))
})
