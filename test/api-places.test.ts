import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let tested: TestedApi
beforeAll(async () => {
  tested = await testedApi()
})
afterAll(() => tested.close())

type Placed = Readonly<{
  spot: string
  name: string
  located: string | null
  at: number[] | null
  engagements: number
  kinds: Record<string, number>
}>

describe('where they met', () => {
  it('counts every engagement once, told place or not', async () => {
    const { body } = await tested.ask('/api/places')
    expectAnswer('PlacesAnswer', body)
    const { body: all } = await tested.ask('/api/engagements?limit=1')
    const items: Placed[] = body.items
    expect(body.total).toBe(all.total)
    expect(items.reduce((sum, { engagements }) => sum + engagements, body.untold.engagements)).toBe(all.total)
    for (const { engagements, kinds } of items) expect(Object.values(kinds).reduce((a, b) => a + b, 0)).toBe(engagements)
    expect(body.untold.kinds.call).toBeGreaterThan(0)
  })

  it('knows where a city, and a country, lie', async () => {
    const { body } = await tested.ask('/api/places?between=XA,XB')
    const items: Placed[] = body.items
    expect(items.find(({ spot }) => spot === 'xa/velm')).toMatchObject({ name: 'Velm', located: 'place', at: [36.2, -41.4], country: 'XA' })
    for (const { located, at } of items) expect(at === null).toBe(located === null)
  })

  it('each spot asks for the engagements that are counted there', async () => {
    const { body } = await tested.ask('/api/places?status=held')
    const spots: Pick<Placed, 'spot' | 'engagements'>[] = [...body.items, { spot: '-', ...body.untold }]
    for (const { spot, engagements } of spots) {
      const { body: page } = await tested.ask(`/api/engagements?status=held&limit=1&spot=${encodeURIComponent(spot)}`)
      expect([spot, page.total]).toEqual([spot, engagements])
    }
  })

  it('is a table too, with those that name no place', async () => {
    const { text } = await tested.ask('/api/places?format=csv')
    expect(text).toMatch(/^place,name,country,country_name,located,latitude,longitude,engagements,kinds,first,last,spot\r?\n/)
    expect(text).toContain('xa/velm,Velm,XA,Ilvania,place,36.2,-41.4,')
  })
})

describe('what is to come', () => {
  it('is told for a stretch of days, each entry with what it rests on', async () => {
    const { body } = await tested.ask('/api/calendar?between=XA,XB&from=2024&to=2026')
    expectAnswer('CalendarAnswer', body)
    expect(body.coming.length).toBeGreaterThan(3)
    for (const { words, registers } of body.coming) expect(words.length + registers.length).toBeGreaterThan(0)
  })

  it('of the whole record tells who chairs the forums that its texts name', async () => {
    const { body } = await tested.ask('/api/calendar?from=2025&to=2025&kind=chairmanship')
    expect(body.coming.map(({ title }: { title: string }) => title)).toEqual([
      'Ilvania chairs: Lantern Sea Council; supported by Orust, Sarvona',
    ])
  })

  it.each([
    ['anniversary', true],
    ['themed-year', false],
    ['chairmanship', true],
    ['planned', true],
    ['round', true],
  ])('of one kind: %s', async (kind, isThere) => {
    const { body } = await tested.ask(`/api/calendar?between=XA,XB&from=2023&to=2026&kind=${kind}`)
    const kinds = body.coming.map((one: { kind: string; session: object | null }) =>
      one.kind === 'planned' && one.session ? 'round' : one.kind,
    )
    expect(kinds.filter((one: string) => one !== kind)).toEqual([])
    expect(kinds.length > 0).toBe(isThere)
  })

  it('is a calendar for calendar programs', async () => {
    const { headers, text } = await tested.ask('/api/calendar?between=XA,XB&from=2026&to=2026&format=ics')
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0/)
    expect(text).toContain('SUMMARY:30th anniversary: signing of the Two Rivers Treaty')
  })

  it.each([
    ['from=soon', 'Unexpected date `soon` for `from`'],
    ['from=2026&to=2025', 'expected `from` before `to`'],
    ['kind=feast', 'kind'],
  ])('refuses %s', async (query, words) => {
    const { status, body } = await tested.ask(`/api/calendar?${query}`)
    expect([status, body.detail]).toEqual([400, expect.stringContaining(words)])
  })
})
