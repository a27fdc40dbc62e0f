const ASCII = /^[\x20-\x7e]*$/
const MARKS = /\p{M}+/gu

/** A word as words are compared: lower case, without accents, quotes straight. Same for every language. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  // й and ё are letters of their own in Russian; only Latin marks are accents.
  const straight = word.replace(/[’‘ʼ]/g, "'").replace(/[“”„«»]/g, '"')
  if (/\p{Script=Cyrillic}/u.test(straight)) return straight.toLowerCase().replace(/ё/g, 'е')
  return straight
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
}

/** A whole text folded the same way, white space made single. */
export const fold = (text: string): string => text.split(/\s+/).filter(Boolean).map(foldWord).join(' ')
