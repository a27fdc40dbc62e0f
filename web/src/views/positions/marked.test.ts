import { describe, expect, it } from 'vitest'
import { marked } from './marked.ts'

const quote = (text: string, start: number) => ({ text, span: [start, start + text.length] as [number, number] })
const WORDS = quote('the northern locks stay shut', 100)

describe('marked', () => {
  it.each([
    ['nothing came', [], 'the northern locks stay shut'],
    ['the end', [quote('shut', 124)], 'the northern locks stay +shut+'],
    ['the beginning and the middle', [quote('stay', 119), quote('the', 100)], '+the+ northern locks +stay+ shut'],
    ['words of another part', [quote('elsewhere', 300)], 'the northern locks stay shut'],
  ])('%s', (_name, came, shown) => {
    const stretches = marked(WORDS, came)
    expect(stretches.map(({ in: where, text }) => (where === 'second' ? `+${text}+` : text)).join('')).toBe(shown)
  })
})
