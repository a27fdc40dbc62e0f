const DIGITS = '零一二三四五六七八九'

/** A figure or a Chinese numeral up to 999; null where it is neither. */
export function numberOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  let total = 0
  let digit = 0
  for (const sign of words.replace(/两/gu, '二').replace(/〇/gu, '零')) {
    if (sign === '百') [total, digit] = [total + (digit || 1) * 100, 0]
    else if (sign === '十') [total, digit] = [total + (digit || 1) * 10, 0]
    else {
      const value = DIGITS.indexOf(sign)
      if (value < 0) return null
      digit = digit * 10 * Number(total === 0 && digit > 0) + value
    }
  }
  return total + digit
}
