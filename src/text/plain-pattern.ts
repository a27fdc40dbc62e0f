const CHOICE = /\(([^()|]*)(?:\|[^()]*)?\)/g

/** A pattern of the registers as a person would write it: of alternatives the first, without gaps and endings. `(signing of|) the Treat*` → `signing of the Treat`. */
export function plainPattern(pattern: string): string {
  let plain = pattern
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replace(CHOICE, '$1')
  }
  return plain
    .replace(/\{[^{}]*\}|\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:between|of|the)$/, '')
}
