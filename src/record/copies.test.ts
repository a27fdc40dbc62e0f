import { expect, it } from 'vitest'
import { engagementOf, type Wish } from '../../test/fictional-comparison.ts'
import { withCopies } from './copies.ts'

const rows: readonly (readonly [what: string, source: Partial<Wish>, copy: Partial<Wish>])[] = [
  ['nearer to the original', {}, { tier: 'rewrite' }],
  ['published first', { published: '2024-02-16' }, { published: '2024-02-17' }],
  ['of a known day of publication', { published: '2024-02-17' }, { published: null }],
]

it.each(rows)('a copy is marked at the account that is farther from the source: %s', (_what, source, copy) => {
  for (const [a, b] of [
    [source, copy],
    [copy, source],
  ]) {
    const joined = engagementOf({ id: 'a', ...a }, { id: 'b', ...b })
    const told = 'word after word of one and the same account of a meeting in Velm'
    const marked = withCopies(joined, () => told).accounts.map(({ copyOf }) => copyOf)
    expect(marked).toEqual(a === source ? [null, 'sha256:a'] : ['sha256:b', null])
  }
})
