/** A stretch of text, or a character that a reader would not see or that turns the direction of what follows. */
export type Piece = Readonly<{ text: string; mark: null } | { text: string; mark: Mark }>
export type Mark = Readonly<{ code: string; name: string }>

const NAMES: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  1564: 'Arabic letter mark',
  6158: 'Mongolian vowel separator',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of embedding',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of isolate',
  65279: 'byte order mark',
}

// Controls but tab and line ends, format characters that show nothing, and tags.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

function markOf(character: string): Mark {
  const point = character.codePointAt(0) ?? 0
  const name = NAMES[point] ?? (point < 0xa0 ? 'control character' : 'invisible character')
  return { code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, name }
}

/** The text in pieces, each hidden character one of its own. Joined again they are the text. */
export function visible(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > end) pieces.push({ text: text.slice(end, index), mark: null })
    pieces.push({ text: character, mark: markOf(character) })
    end = index + character.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), mark: null })
  return pieces
}
