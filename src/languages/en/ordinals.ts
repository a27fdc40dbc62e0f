const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
  ' ',
)

/** "third": 3; null for what is no ordinal in words. */
export function ordinalOf(word: string): number | null {
  const at = ORDINALS.indexOf(word)
  return at < 0 ? null : at + 1
}
