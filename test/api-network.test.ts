import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let api: TestedApi
beforeAll(async () => {
  api = await testedApi()
})
afterAll(() => api?.close())

type Link = { a: string; b: string; engagements: number; kinds: Record<string, number>; newest: string }

describe('the network', () => {
  it('links people who led engagements on different sides', async () => {
    const { body } = await api.ask('/api/network')
    expectAnswer('NetworkAnswer', body)
    const link = body.links.find(({ a, b }: Link) => a === 'xa/ilva-maren' && b === 'xb/dagna-rehl') as Link
    const { body: behind } = await api.ask('/api/network/engagements?a=xa%2Filva-maren&b=xb%2Fdagna-rehl')
    expectAnswer('NetworkEngagementPage', behind)
    expect(behind.total).toBe(link.engagements)
    expect(behind.items[0].id).toBe(link.newest)
    expect(Object.values(link.kinds).reduce((sum, n) => sum + n, 0)).toBe(link.engagements)
    const party = new Map(body.nodes.map(({ id, party: of }: { id: string; party: string }) => [id, of]))
    expect(body.links.filter(({ a, b }: Link) => party.get(a) === party.get(b))).toEqual([])
  })

  it('tells how many links it leaves out', async () => {
    const [whole, part] = [(await api.ask('/api/network')).body, (await api.ask('/api/network?limit=3')).body]
    expect(part.links).toEqual(whole.links.slice(0, 3))
    expect(part.leftOut.links).toBe(whole.links.length - 3)
    expect(part.leftOut.nodes).toBe(whole.nodes.length - part.nodes.length)
  })

  it.each([
    ['days', 'from=2025&to=2025-06', ({ links }: { links: Link[] }) => links.length > 0],
    ['a level', 'level=head-of-state', ({ links }: { links: Link[] }) => links.every(({ a }) => a !== 'xa/ilva-maren')],
    ['parties', 'by=party&between=XA,XB', ({ links }: { links: Link[] }) => links.some(({ a, b }) => `${a}${b}` === 'XAXB')],
    ['a form', 'kind=call', ({ links }: { links: Link[] }) => links.every(({ kinds }) => Object.keys(kinds).join() === 'call')],
    ['strength', 'minimum=2', ({ links }: { links: Link[] }) => links.every(({ engagements }) => engagements >= 2)],
  ])('is narrowed by %s', async (_name, query, holds) => {
    const { body } = await api.ask(`/api/network?${query}`)
    expect(holds(body)).toBe(true)
    const { body: all } = await api.ask('/api/network?by=party')
    expect(body.links.length).toBeLessThanOrEqual(Math.max(all.links.length, 400))
  })

  it('counts the same months whatever the days', async () => {
    const [all, some] = [(await api.ask('/api/network')).body, (await api.ask('/api/network?from=2025-01&to=2025-02')).body]
    expect(some.byMonth).toEqual(all.byMonth)
    expect(some.engagements).toBeLessThan(all.engagements)
  })

  it('is a table of links, and a file for Gephi', async () => {
    const table = await api.ask('/api/network?format=csv')
    expect(table.text.split('\n')[0]).toMatch(/^a,a_name,a_party,b,b_name,b_party,engagements,first,last/)
    const file = await api.ask('/api/network?format=gexf')
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
    expect(file.text).toMatch(/<node id="xa\/ilva-maren" label="Ilva Maren">/)
  })
})
