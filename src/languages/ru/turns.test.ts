import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { attributions } from './attributions.ts'
import { names } from './names.ts'
import { ru } from './pack.ts'

const NO_MARKS = { parties: [], people: [] }

/** `source | content` of every sentence of a transcript of one paragraph. */
function read(text: string): string[] {
  const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], ru)
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-')
  return attributions(page, NO_MARKS, names(page, NO_MARKS)).map(
    ({ source, content }) => `${words(source)} | ${content.map(words).join(' … ')}`,
  )
}

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'О.Тасс: Мы прошли долгий путь. К.Велл Марен (как переведено): Торговля растёт каждый год.',
    'О.Тасс | Мы прошли долгий путь',
    'К.Велл Марен | Торговля растёт каждый год',
  ],
  ['О.Тасс: Уважаемый господин Канцлер, дорогой друг! Торговля растёт каждый год.', 'О.Тасс | Торговля растёт каждый год'],
  ['О.Тасс: Уважаемые коллеги, добрый день! Торговля растёт каждый год.', 'О.Тасс | Торговля растёт каждый год'],
  ['О.Тасс: Уважаемые коллеги, торговля растёт каждый год.', 'О.Тасс | Уважаемые коллеги, торговля растёт каждый год'],
  // A colon within a speech is no change of speaker:
  [
    'О.Тасс: Мы прошли долгий путь. Итог: торговля растёт каждый год.',
    'О.Тасс | Мы прошли долгий путь',
    'О.Тасс | Итог: торговля растёт каждый год',
  ],
]

describe('turns of a transcript', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})
