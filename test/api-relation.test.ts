import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let tested: TestedApi
beforeAll(async () => {
  tested = await testedApi()
}, 120_000)
afterAll(() => tested?.close())

describe('the first screen of a relationship', () => {
  it.each([
    ['/api/timeline?between=XA,XB', 'RibbonAnswer'],
    ['/api/formulas/strips?between=XA,XB', 'FormulaStripsAnswer'],
    ['/api/relations/XA,XB/news', 'RelationNewsAnswer'],
    ['/api/relations/XB,XE/news', 'RelationNewsAnswer'],
    ['/api/relations/XA,XB/commitments', 'RelationCommitmentsAnswer'],
    ['/api/relations/XA,XB/coming', 'RelationComingAnswer'],
  ])('%s answers as %s says', async (path, name) => {
    const { status, body } = await tested.ask(path)
    expect(status).toBe(200)
    expectAnswer(name, body)
  })

  it('draws engagements in time, at the level of the side that stands lower', async () => {
    const { body } = await tested.ask('/api/timeline?between=XA,XB')
    const starts = body.items.flatMap(({ when }: { when: { from: string | null; to: string | null } }) => when.from ?? when.to ?? [])
    expect(starts).toEqual([...starts].sort())
    const dialogue = body.items.find(({ mechanism }: { mechanism: { round: number } | null }) => mechanism?.round === 6)
    expect(dialogue).toMatchObject({ level: 'minister', status: 'held', when: { edtf: '2025-05-20' } })
    const { body: held } = await tested.ask('/api/timeline?between=XA,XB&status=held&from=2025')
    expect(held.total).toBeLessThan(body.total)
    expect(held.items.every(({ status, when }: { status: string; when: { to: string } }) => status === 'held' && when.to >= '2025')).toBe(
      true,
    )
  })

  it('tells uses of set phrases by month and party, with the words of the first and the last', async () => {
    const { body } = await tested.ask('/api/formulas/strips?between=XA,XB')
    const rivers = body.items.find(({ formula }: { formula: string }) => formula === 'two-rivers-neighbors')
    expect(rivers.cells).toEqual([
      { month: '2024-03', party: 'XA', uses: 3 },
      { month: '2026', party: 'XB', uses: 1 },
    ])
    expect(rivers.last).toMatchObject({ text: 'neighbours joined by two rivers', date: '2026' })
    const { body: life } = await tested.ask('/api/formulas/strips?formula=sea-is-a-road')
    expect(life).toMatchObject({ total: 1, items: [{ parties: ['XA', 'XB'] }] })
  })

  it('tells what is new, and what it was compared with', async () => {
    const { body } = await tested.ask('/api/relations/XA,XB/news')
    const { sides, why, counts } = body.news
    expect(why).toContain(sides[0].id)
    expect(sides[0].date.edtf < sides[1].date.edtf).toBe(true)
    expect(counts.map(({ what }: { what: string }) => what)).toEqual(['formulas', 'topics', 'commitments', 'statements'])
  })

  it('says so where nothing is comparable', async () => {
    const { body } = await tested.ask('/api/relations/XC,XE/news')
    expect(body).toMatchObject({ news: null, why: expect.stringMatching(/./) })
  })

  it('tells open commitments from either end', async () => {
    const days = async (order: string): Promise<string[]> =>
      (await tested.ask(`/api/relations/XA,XB/commitments?order=${order}`)).body.items.map(
        ({ made }: { made: { from: string } }) => made.from,
      )
    const [newest, oldest] = [await days('newest'), await days('oldest')]
    expect(oldest).toEqual([...oldest].sort())
    expect([...newest].sort()).toEqual(oldest)
  })

  it.each([
    ['/api/relations/XA/news', 400],
    ['/api/relations/XA,Nowhere/commitments', 400],
    ['/api/timeline?from=soon', 400],
  ])('%s is refused with %i', async (path, status) => {
    expect((await tested.ask(path)).status).toBe(status)
  })
})
