import { describe, expect, it } from 'vitest'
import { comparedOf, type Wish } from '../../../test/fictional-comparison.ts'
import { accountsBySide, chooseAccounts } from './choose.ts'

describe('which accounts are compared', () => {
  const chosen = (first: readonly Wish[], second: readonly Wish[]): string[] =>
    chooseAccounts([comparedOf(...first).told, comparedOf(...second).told]).map(([told]) => told?.account.file ?? 'none')

  it('of one language before those of one edition', () => {
    const first: Wish[] = [
      { id: 'zh', language: 'zh' },
      { id: 'en', tier: 'official-translation' },
    ]
    expect(chosen(first, [{ id: 'en-too', tier: 'official-translation' }])).toEqual(['en.txt', 'en-too.txt'])
  })

  it('nearest to the original of those alike', () => {
    expect(chosen([{ id: 'a', tier: 'rewrite' }, { id: 'b' }], [{ id: 'c' }])).toEqual(['b.txt', 'c.txt'])
  })

  it('by sides, a publisher that speaks for none last', () => {
    const { told } = comparedOf(
      { id: 'a', holder: null },
      { id: 'b', holder: 'XA', tier: 'rewrite' },
      { id: 'c', holder: 'XA' },
      { id: 'd', holder: 'XB' },
    )
    expect(accountsBySide(told).map((side) => side.map(({ account }) => account.file))).toEqual([['c.txt', 'b.txt'], ['d.txt'], ['a.txt']])
  })
})
