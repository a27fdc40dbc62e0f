/** Every match of a pattern with the flag `g`. Unlike `matchAll` it makes no copy of the pattern, which costs more than most sentences do. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const out: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    out.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return out
}
