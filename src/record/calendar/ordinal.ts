/** 1st, 2nd, 3rd, 11th, 25th. */
export function ordinal(number: number): string {
  const [tens, ones] = [number % 100, number % 10]
  if (tens >= 11 && tens <= 13) return `${number}th`
  return `${number}${ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`
}
