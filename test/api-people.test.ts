import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let api: TestedApi
beforeAll(async () => {
  api = await testedApi()
})
afterAll(() => api?.close())

type Listed = { id: string; name: string; engagements: number; statements: number; office: { name: string; worded: boolean } | null }

const named = (items: readonly Listed[]) => items.map(({ name }) => name)

describe('the people of the record', () => {
  it('count an engagement once, however many accounts tell it', async () => {
    const { body } = await api.ask('/api/people?q=Rehl')
    expectAnswer('PeoplePage', body)
    const { body: told } = await api.ask('/api/network/engagements?a=xb%2Fdagna-rehl&limit=1000')
    expect(body.items[0].engagements).toBe(told.total)
    expect(told.items.some(({ accounts }: { accounts: number }) => accounts > 2)).toBe(true)
  })

  it.each([
    ['by a part of a name', '?q=maren', ['Ilva Maren']],
    ['by a name in another language', '?q=马伦', ['Ilva Maren']],
    ['of no register', '?q=brenning', ['Ola Brenning']],
    [
      'of a party in an office on a day',
      '?party=XB&on=2025-12-01&sort=name',
      ['Elmar Quist', 'Karlo Windt', 'Matis Orlund', 'Vessa Thorn'],
    ],
  ])('are found %s', async (_name, query, expected) => {
    const { body } = await api.ask(`/api/people${query}`)
    expect(named(body.items)).toEqual(expect.arrayContaining(expected))
    expect(expected).toEqual(expect.arrayContaining(named(body.items)))
  })

  it('are those of the registers too on request', async () => {
    const [some, all] = [await api.ask('/api/people?party=XA'), await api.ask('/api/people?party=XA&all=true&sort=-engagements')]
    expect(all.body.total).toBeGreaterThan(some.body.total)
    expect(all.body.items.at(-1)).toMatchObject({ engagements: 0, first: null, office: null })
  })

  it('are refused on a day that is none', async () => {
    const { status, body } = await api.ask('/api/people?on=someday')
    expect([status, body.detail]).toEqual([400, expect.stringContaining('someday')])
  })
})

describe('a person', () => {
  it('has offices with their sources, and every wording and phrase with its words', async () => {
    const { body } = await api.ask('/api/people/xa%2Filva-maren')
    expectAnswer('PersonAnswer', body)
    expect(body.offices).toMatchObject([{ office: 'xa/foreign-minister', from: '2021-02-10', source: { checked: true } }])
    expect(body.met[0]).toMatchObject({ id: 'xb/dagna-rehl' })
    for (const { document, quote } of body.wordings) {
      const text = await textOf(document)
      expect(text.slice(...(quote.span as [number, number]))).toBe(quote.text)
    }
    for (const { document, span, text } of body.formulas) expect((await textOf(document)).slice(...(span as [number, number]))).toBe(text)
  })

  it('may be in no register', async () => {
    const { body } = await api.ask(`/api/people/${encodeURIComponent('XB:ola brenning')}`)
    expect(body).toMatchObject({ person: null, name: 'Ola Brenning', offices: [], engagements: 1, met: [{ name: 'Pavek Ruda' }] })
  })

  it('is not found where nobody has the id', async () => {
    const { status, body } = await api.ask('/api/people/xa%2Fnobody')
    expect([status, body.detail]).toEqual([404, expect.stringContaining('xa/nobody')])
  })
})

describe('an office', () => {
  it('has its holders in order and its wordings with their words', async () => {
    const { body } = await api.ask('/api/offices/xb%2Fchancellor')
    expectAnswer('OfficeAnswer', body)
    expect(body.holders.map(({ name }: { name: string }) => name)).toEqual(['Oru Hallan', 'Vessa Thorn'])
    expect(body.vacancies).toEqual([])
    for (const { document, quote } of body.wordings)
      expect((await textOf(document)).slice(...(quote.span as [number, number]))).toBe(quote.text)
  })

  it('is listed with its present holder', async () => {
    const { body } = await api.ask('/api/offices?party=XA&q=president')
    expectAnswer('OfficesPage', body)
    expect(body.items.find(({ id }: { id: string }) => id === 'xa/president').current).toMatchObject([{ name: 'Selka Dravin' }])
  })
})

async function textOf(document: string): Promise<string> {
  const rows = await api.settings.held.store.db.selectFrom('documents').select('text').where('document_id', '=', document).execute()
  return rows[0]?.text ?? ''
}
