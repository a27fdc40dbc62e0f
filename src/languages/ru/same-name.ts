/** Whether two folded words may be one name in two cases: they part only in their endings. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  if (least < 3 || Math.abs(a.length - b.length) > 3) return false
  let common = 0
  while (common < least && a[common] === b[common]) common++
  return common >= Math.max(2, b.length - 2) && common >= a.length - 3
}
