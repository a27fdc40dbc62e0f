const ITEM = /^\s*(?:[-*•·▪◦‣–—]|\\-|\d{1,2}[.)]|\(\d{1,2}\)|>|#{1,6}|\|)\s/
const FULL_STOP = /[.!?。！？…:][)\]"'”’»*_]*\s*$/
/** Lines above a text are short and ragged: what is narrower than this was not wrapped. */
const NARROWEST = 60
const HALF_LINE = 50
const LEAST_BREAKS = 3
const WIDEST = 130

/** A few signs of slack: some wrap before a sign that others leave at the end. */
const SLACK = 8

const overflows = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ', 1)[0] as string).length > width - SLACK

/** The width at which a text was wrapped: hardly a line could have taken the first word of the next. Null where lines are paragraphs. */
function findWidth(groups: readonly (readonly string[])[]): number | null {
  const lengths = groups.flatMap((group) => group.slice(0, -1).map((line) => line.length))
  const usual = lengths.filter((length) => length <= WIDEST).sort((a, b) => a - b)
  const width = usual[Math.floor(usual.length * 0.8)] ?? 0
  if (width < NARROWEST || usual.length < lengths.length * 0.6) return null
  let breaks = 0
  let full = 0
  for (const group of groups) {
    for (let i = 0; i + 1 < group.length; i++) {
      const [line, next] = [group[i] as string, group[i + 1] as string]
      if (ITEM.test(next) || FULL_STOP.test(line)) continue
      breaks++
      if (overflows(line, next, width)) full++
    }
  }
  return breaks >= LEAST_BREAKS && full >= breaks * 0.6 ? width : null
}

/** Chinese puts no space between words, nor where a line was broken. */
const HAN = /[\p{Script=Han}，、：；。！？（）《》「」『』]/u
const between = (before: string, next: string): string => (HAN.test(before.at(-1) ?? '') || HAN.test(next[0] ?? '') ? '' : ' ')

function joined(group: readonly string[], width: number | null): string[] {
  const lines: string[] = []
  group.forEach((line, i) => {
    const before = group[i - 1]
    const isFull = before !== undefined && width !== null && overflows(before, line, width)
    const isMidSentence = before !== undefined && before.length >= HALF_LINE && !FULL_STOP.test(before) && /^\p{Ll}/u.test(line)
    if ((isFull || isMidSentence) && !ITEM.test(line)) lines[lines.length - 1] += between(before, line.trim()) + line.trim()
    else lines.push(line)
  })
  return lines
}

/** A text whose paragraphs were wrapped at a fixed width, with each on one line again; any other as it is. */
export function unwrap(text: string): string {
  const groups: string[][] = [[]]
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd()
    if (line) groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  const width = findWidth(groups)
  return groups.map((group) => joined(group, width).join('\n')).join('\n\n')
}
