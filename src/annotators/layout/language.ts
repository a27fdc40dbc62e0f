import { layout } from '../../languages/layout.ts'

const SAMPLE = 4000
const LEAST_SHARE = 0.08
const LEAST_WORDS = 20
const LETTER = /\p{L}/u

/** How many signs of a text are of a script; they are taken in runs. */
function count(text: string, runs: RegExp): number {
  let signs = 0
  for (const run of text.match(runs) ?? []) signs += run.length
  return signs
}

/** The ASCII letters and plain Han signs of a text counted, and the other signs beyond ASCII: few, and the only ones whose script is asked. */
function apart(text: string): { letters: number; signs: number; beyond: string } {
  let letters = 0
  let signs = 0
  let beyond = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isPlainHan(code)) signs++
    else if (code >= 0x80) beyond += text[i]
    else if (isAsciiLetter(code)) letters++
  }
  return { letters, signs, beyond }
}

const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Whether words of a text are few, or enough of them are common English ones. */
function readsAsEnglish(text: string): boolean {
  const lower = text.toLowerCase()
  let [words, common, from] = [0, 0, -1]
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? (lower.codePointAt(i) as number) : 0
    if (isAsciiLetter(code) || (code >= 0x80 && LETTER.test(String.fromCodePoint(code)))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      words++
      if (layout.common.has(lower.slice(from, i))) common++
      from = -1
    }
    if (code > 0xffff) i++
  }
  return words < LEAST_WORDS || common > words * LEAST_SHARE
}

/** Languages in Cyrillic letters that a detector may tell from Russian. */
const CYRILLIC = new Set(['bg', 'sr', 'mk', 'be', 'uk', 'kk', 'ky', 'mn', 'tg'])

/** The language of a text by its script, and of one in Latin letters by its commonest words. `und` when it is none of ours. */
export function languageOf(text: string, detected?: string): string {
  const sample = text.slice(0, SAMPLE)
  const { letters, signs, beyond } = apart(sample)
  const latin = letters + count(beyond, /\p{Script=Latin}+/gu)
  const han = signs + count(beyond, /\p{Script=Han}+/gu)
  const cyrillic = count(beyond, /\p{Script=Cyrillic}+/gu)
  if (latin + han + cyrillic === 0) return 'und'
  // A Chinese sign is worth a word or half of one.
  if (han * 3 > latin + cyrillic) return count(beyond, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu) > han * 0.1 ? 'ja' : 'zh'
  if (cyrillic > latin) return count(beyond, /[іїєґІЇЄҐ]+/g) > cyrillic * 0.02 ? 'uk' : detected && CYRILLIC.has(detected) ? detected : 'ru'
  return detected ?? (readsAsEnglish(sample) ? 'en' : 'und')
}

/** The language that a stretch of a mixed text is in, where its script alone tells another than the document's. */
export function scriptOf(text: string): 'en' | 'zh' | 'ru' | null {
  let [latin, han, cyrillic] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isAsciiLetter(code)) latin++
    else if (isPlainHan(code)) han++
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++
  }
  if (latin + han + cyrillic < FEWEST_LETTERS) return null
  if (han * 3 > latin + cyrillic) return 'zh'
  return cyrillic > latin ? 'ru' : 'en'
}

/** So few letters tell nothing: a name in its own script is no other language. */
const FEWEST_LETTERS = 24
