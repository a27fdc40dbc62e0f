import { WORDS } from './world.mjs'

export const two = (n) => String(n).padStart(2, '0')

/** A month as the sentences have it: `{M}` in words, `{m}` in figures. */
export const monthWords = (language, m) => ({ m: language === 'ru' ? two(m) : m, M: WORDS.months[language]?.[m - 1] ?? m })

/** A day, or its month, as values for `{when}`. */
export function dateWords(day, isPrecise, { language, words }) {
  const [y, m, d] = day.split('-').map(Number)
  return { when: words.when[isPrecise ? 'day' : 'month'], date: isPrecise ? words.day : words.month, y, d, ...monthWords(language, m) }
}

export const edtfOf = (day, isPrecise) => (isPrecise ? day : day.slice(0, 7))

const DAY_MS = 86_400_000
export const addDays = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
