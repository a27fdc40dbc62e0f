import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPositions } from '../src/app/positions.ts'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let api: TestedApi
beforeAll(async () => {
  api = await testedApi()
})
afterAll(() => api?.close())

describe('/api/compare', () => {
  it.each([
    ['the latest between two parties', 'between=XA,XB', 'engagements', 1],
    ['the latest of all', '', 'engagements', 1],
    ['one with its predecessor', 'first=2024-09-05-maren-rehl-call.txt', 'engagements', 1],
    ['one as the later', 'second=2024-09-05-maren-rehl-call.txt', 'engagements', 1],
    ['two accounts of one', 'first=2024-09-05-maren-rehl-call.txt&second=2024-09-05-rehl-maren-call.html', 'accounts', 1],
    ['the accounts of one', 'accounts=2024-09-05-maren-rehl-call.txt', 'accounts', 1],
  ])('compares %s', async (_name, query, mode, least) => {
    const { status, body } = await api.ask(`/api/compare?${query}`)
    expect(status).toBe(200)
    expectAnswer('CompareAnswer', body)
    expect(body.items.length).toBeGreaterThanOrEqual(least)
    expect(body.items[0].mode).toBe(mode)
  })

  it('is a table and a page too', async () => {
    const table = await api.ask('/api/compare?between=XA,XB&format=csv')
    const page = await api.ask('/api/compare?between=XA,XB&format=html')
    expect(table.text.split('\n')[0]).toBe(
      'first,second,part,what,speaker,change,absence,first_value,second_value,first_words,first_places,second_words,second_places',
    )
    expect(table.text).toContain(',statements,')
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.text).toMatch(/^<!doctype html>/)
  })

  it.each([
    ['two ways at once', 'first=a&accounts=b', 400, /expected one of them/],
    ['what is not there', 'first=nothing', 404, /nothing/],
    ['one with itself', 'first=2026-02-10-vane-thorn.md&second=2026-02-10-vane-thorn.md', 400, /one engagement/],
    ['one that none was before', 'first=2026-02-10-vane-thorn.md', 404, /None of/],
  ])('refuses %s', async (_name, query, status, detail) => {
    const told = await api.ask(`/api/compare?${query}`)
    expect([told.status, told.body.detail]).toEqual([status, expect.stringMatching(detail)])
  })
})

describe('/api/names', () => {
  it('names what facts name by id, never by a pattern', async () => {
    const { body } = await api.ask('/api/names')
    expectAnswer('NamesAnswer', body)
    expect(body.parties.XA).toBe('Ilvania')
    expect(body.mechanisms['xa-xb/strategic-dialogue']).toBe('Ilvania Orust Strategic Dialogue')
    expect(body.places['xa/velm']).toBe('Velm')
    expect(JSON.stringify(body)).not.toMatch(/"[^"]*\(\w+\|[^"]*"/)
  })
})

describe('/api/positions', () => {
  it('counts by topic and party, with the last words', async () => {
    const { body } = await api.ask('/api/positions/matrix?between=XA,XB')
    expectAnswer('PositionMatrixAnswer', body)
    expect(body.parties).toEqual(['XA', 'XB'])
    for (const { topic, party, statements, last } of body.cells.filter((cell: { statements: number }) => cell.statements > 0)) {
      const { positions } = await askPositions({ party, between: ['XA', 'XB'], topic }, api.settings)
      const said = positions.filter(({ statement }) => statement !== null)
      expect([topic, party, said.length]).toEqual([topic, party, statements])
      expect(said.some((one) => one.document === last.document && one.statement === last.statement && one.grade === last.grade)).toBe(true)
    }
  })

  it('tells the wordings in time, in pages and as a table', async () => {
    const asked = 'party=XA&topic=economy-trade'
    const { body: whole } = await api.ask(`/api/positions?${asked}&order=oldest`)
    const { body: page } = await api.ask(`/api/positions?${asked}&limit=2`)
    expectAnswer('PositionPage', whole)
    expect(page.items).toEqual([...whole.items].reverse().slice(0, 2))
    const { text } = await api.ask(`/api/positions?${asked}&format=csv`)
    expect(text.split('\n')[0]).toMatch(/^date,speakers,offices,joint,act,grade,content/)
    const { body: course } = await api.ask(`/api/positions/course?${asked}`)
    expectAnswer('PositionCourseAnswer', course)
    expect(course.points.map(({ document }: { document: string }) => document)).toEqual(
      whole.items.map(({ document }: { document: string }) => document),
    )
  })

  it.each([
    ['no topic of the registers', '/api/positions?party=XA&topic=nothing', 400, /Unexpected topic `nothing`/],
    ['a party of no register', '/api/positions/matrix?between=Atlantis%20Lost', 400, /Atlantis/],
  ])('refuses %s', async (_name, path, status, detail) => {
    const told = await api.ask(path)
    expect([told.status, told.body.detail]).toEqual([status, expect.stringMatching(detail)])
  })
})
