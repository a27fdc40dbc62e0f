import { simplified } from './simplified.ts'

const ASCII = /^[\x00-\x7f]*$/
const MARKS = /\p{M}+/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const HAN = /\p{Script=Han}/u
/** Han characters of the main block, the signs that Chinese is printed with, and ASCII: no letter here has an accent. */
const PLAIN_HAN = /^[\x00-\x7f\u3001\u3002\u3008-\u3011\u4e00-\u9fff\uff01-\uff5e“”]*$/
// What is not one single space already.
const SPACES = /[^\S ]\s*| \s+/g

/** A word as words are compared: lower case, without accents, quotes straight. Same for every language. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  if (word.length === 1 && HAN.test(word)) return simplified(word)
  if (PLAIN_HAN.test(word)) return word.replace(/[“”]/g, '"').normalize('NFKD').toLowerCase()
  // й and ё are letters of their own in Russian; only Latin marks are accents.
  const straight = word.replace(/[’‘ʼ]/g, "'").replace(/[“”„«»]/g, '"')
  if (CYRILLIC.test(straight)) return straight.toLowerCase().replace(/ё/g, 'е')
  return straight
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
}

/** The last text folded: one line is asked by many tests, one after another. */
let last = { text: '', folded: '' }

/** A whole text folded the same way, white space made single. */
export function fold(text: string): string {
  if (last.text === text) return last.folded
  const single = text.replace(SPACES, ' ').trim()
  const folded = ASCII.test(single) ? single.toLowerCase() : single.split(' ').map(foldWord).join(' ')
  last = { text, folded }
  return folded
}
