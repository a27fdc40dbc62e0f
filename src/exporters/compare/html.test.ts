import { expect, it } from 'vitest'
import { comparedOf } from '../../../test/fictional-comparison.ts'
import { compare } from '../../record/compare.ts'
import { paintFor } from '../paint.ts'
import { comparisonHtml } from './html.ts'
import { comparisonText } from './text.ts'

const HOSTILE = '<script>alert(1)</script> & "locks" \u202egnihton\u001b[2J'
const said = (text: string) => comparedOf({ id: text.slice(-4), said: [{ by: 'maren', text, topics: ['water'] }] })
const comparison = compare(said(`the northern locks stay open ${HOSTILE} was1`), said(`the northern locks stay shut ${HOSTILE} now2`), {
  shades: [],
  rankOf: () => null,
  isOfOne: () => true,
})

it('no word of a text is markup on the page, and nothing is loaded', () => {
  const page = comparisonHtml([comparison])
  expect(page).not.toMatch(/<script|\u202e|\u001b|https?:|src=|url\(/)
  expect(page).toContain('&lt;')
  expect(page).toMatch(/<del>.*open.*<\/del>|<del>open<\/del>/)
  expect(page).toContain('<ins>shut</ins>')
})

it('no word of a text acts on the terminal', () => {
  const text = comparisonText(comparison, paintFor(false, {}))
  expect(text).not.toMatch(/[\u001b\u202e]/)
  expect(text).toContain('[-open-]{+shut+}')
})

it('colours are for terminals', () => {
  expect(comparisonText(comparison, paintFor(true, {}))).toContain('\u001b[')
})
