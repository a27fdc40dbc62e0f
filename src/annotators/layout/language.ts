import { layout } from '../../languages/en/layout.ts'

const SAMPLE = 4000
const LEAST_SHARE = 0.08

/** How many signs of a text are of a script; they are taken in runs. */
function count(text: string, runs: RegExp): number {
  let signs = 0
  for (const run of text.match(runs) ?? []) signs += run.length
  return signs
}

/** The language of a text by its script, and of one in Latin letters by its commonest words. `und` when it is none of ours. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const latin = count(sample, /\p{Script=Latin}+/gu)
  const han = count(sample, /\p{Script=Han}+/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}+/gu)
  if (latin + han + cyrillic === 0) return 'und'
  // A Chinese sign is worth a word or half of one.
  if (han * 3 > latin + cyrillic) return count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu) > han * 0.1 ? 'ja' : 'zh'
  if (cyrillic > latin) return count(sample, /[іїєґІЇЄҐ]+/g) > cyrillic * 0.02 ? 'uk' : 'ru'
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const common = words.filter((word) => layout.common.has(word)).length
  return words.length < 20 || common > words.length * LEAST_SHARE ? 'en' : 'und'
}
