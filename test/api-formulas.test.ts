import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let tested: TestedApi
beforeAll(async () => {
  tested = await testedApi()
})
afterAll(() => tested.close())

describe('set phrases', () => {
  it.each([
    ['FormulaPage', '/api/formulas'],
    ['FormulaPage', '/api/formulas?between=XA,XB&sort=silence'],
    ['FormulaLifeAnswer', '/api/formulas/third-party'],
    ['FormulaLifeAnswer', '/api/formulas/third-party?between=XA,XB'],
    ['UsePage', '/api/formulas/third-party/uses?limit=2'],
    ['SilencePage', '/api/formulas/third-party/silences'],
    ['CandidatePage', '/api/formulas/candidates?minDocuments=2'],
    ['StatementPage', '/api/statements?formula=third-party'],
    ['TopicsAnswer', '/api/topics'],
  ])('answers as %s: %s', async (name, path) => {
    const { status, body } = await tested.ask(path)
    expect(status).toBe(200)
    expectAnswer(name, body)
  })

  it('has every phrase of the registers, those in use with months that add up to the uses', async () => {
    const { items } = (await tested.ask('/api/formulas?limit=1000')).body
    const phrase = items.find(({ id }: { id: string }) => id === 'third-party')
    expect(items.some(({ uses }: { uses: number }) => uses === 0)).toBe(true)
    expect(phrase.months.reduce((sum: number, { uses }: { uses: number }) => sum + uses, 0)).toBe(phrase.uses)
  })

  it('lists only those in use between parties, found by words of a wording', async () => {
    const { items } = (await tested.ask('/api/formulas?between=XA,XB&q=third%20party')).body
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['third-party'])
  })

  it('agrees with the strips of a relationship, and dates no use more precisely than its account does', async () => {
    const { items } = (await tested.ask('/api/formulas?between=XA,XB')).body
    const { items: strips } = (await tested.ask('/api/formulas/strips?between=XA,XB&limit=50')).body
    type Strip = { formula: string; uses: number; last: { date: string }; silence: { engagements: number } }
    expect(
      items.map(({ id, uses, last, silent }: { id: string; uses: number; last: string; silent: { engagements: number } | null }) => [
        id,
        uses,
        last,
        silent?.engagements ?? 0,
      ]),
    ).toEqual(strips.map(({ formula, uses, last, silence }: Strip) => [formula, uses, last.date, silence.engagements]))
    const rivers = items.find(({ id }: { id: string }) => id === 'two-rivers-neighbors')
    expect(rivers).toMatchObject({ last: '2026', silent: null, months: [{ month: '2024-03', uses: 3 }] })
  })

  it('is narrowed to a side and to days, first and last told within them', async () => {
    const { items } = (await tested.ask('/api/formulas?party=XB&from=2025-06')).body
    expect(items.map(({ id, uses, first, last }: Record<string, unknown>) => [id, uses, first, last])).toEqual([
      ['sea-is-a-road', 1, '2026-03-26', '2026-03-26'],
      ['two-rivers-neighbors', 1, '2026', '2026'],
    ])
  })

  it('tells the same life as the uses do, page by page, each with its words', async () => {
    const life = (await tested.ask('/api/formulas/third-party')).body
    const first = (await tested.ask('/api/formulas/third-party/uses?limit=4')).body
    const second = (await tested.ask(`/api/formulas/third-party/uses?limit=4&cursor=${first.next}`)).body
    const uses = [...first.items, ...second.items]
    expect(uses).toHaveLength(life.uses.total)
    expect(uses.every(({ content, text }) => content === null || content.includes(text))).toBe(true)
    const heat = life.heat.parties.reduce((sum: number, { uses: of }: { uses: number }) => sum + of, 0)
    expect(heat).toBeGreaterThanOrEqual(uses.filter(({ speakers }) => speakers.length).length)
  })

  it('knows nothing of a phrase that nobody has', async () => {
    const { status, body } = await tested.ask('/api/formulas/no-such-phrase')
    expect([status, body.detail]).toEqual([404, expect.stringContaining('no-such-phrase')])
  })

  it('takes a refused candidate off the list, and puts it back when that is undone', async () => {
    const path = '/api/formulas/candidates?minDocuments=2&limit=1'
    const [phrase] = (await tested.ask(path)).body.items
    const ruling = { kind: 'variant', formula: phrase.id, language: phrase.language, words: phrase.pattern, verdict: 'refused' }
    const { body } = await tested.send('POST', '/api/decisions', { ruling, why: 'no set phrase' })
    expect((await tested.ask(path)).body.items[0]?.id).not.toBe(phrase.id)
    await tested.send('POST', '/api/decisions', { ruling: { kind: 'undo', decision: body.items[0].id }, why: 'taken back' })
    expect((await tested.ask(path)).body.items[0]?.id).toBe(phrase.id)
  })

  it('gives statements by party, topic, words and days', async () => {
    const { items, total } = (await tested.ask('/api/statements?party=XA&between=XA,XB&from=2025&to=2025-12')).body
    expect(total).toBe(items.length)
    expect(items.length).toBeGreaterThan(0)
    for (const { speakers, date, published } of items) {
      expect(speakers.some(({ party }: { party: string }) => party === 'XA')).toBe(true)
      expect((date ?? published).slice(0, 4)).toBe('2025')
    }
    const csv = await tested.ask('/api/statements?format=csv&limit=3')
    expect(csv.text.trim().split('\n')).toHaveLength(4)
  })
})
