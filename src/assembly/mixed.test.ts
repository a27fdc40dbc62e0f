import { describe, expect, it } from 'vitest'
import type { Document } from '../model/document.ts'
import { partsByLanguage } from './mixed.ts'

const block = (start: number, end: number, language?: string) => ({
  span: { start, end },
  role: 'paragraph' as const,
  ...(language ? { language } : {}),
})
const document = (language: string, blocks: Document['blocks']): Document => ({
  id: 'sha256:0',
  file: 'velm.txt',
  source: null,
  sourceName: null,
  carrier: null,
  holder: null,
  tier: 'unknown',
  language,
  title: 'Talks in Velm',
  byline: null,
  published: null,
  dateline: null,
  url: null,
  text: 'x'.repeat(40),
  furniture: [],
  blocks,
})

describe('a document in several languages', () => {
  it('is one part when it is in one', () => {
    expect(partsByLanguage(document('en', [block(0, 10), block(11, 20)])).map(({ language, blocks }) => [language, blocks.length])).toEqual(
      [['en', 2]],
    )
  })

  it('is cut by language, its own first, the others by name', () => {
    const parts = partsByLanguage(document('en', [block(0, 10), block(11, 20, 'zh'), block(21, 30, 'ru'), block(31, 40)]))
    expect(parts.map(({ language, title, blocks }) => [language, title, blocks.map(({ span }) => span.start)])).toEqual([
      ['en', 'Talks in Velm', [0, 31]],
      ['ru', null, [21]],
      ['zh', null, [11]],
    ])
  })
})
