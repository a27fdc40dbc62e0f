// C0 and C1 controls but line feed, DEL, and the marks that reorder or hide text (bidi overrides and isolates, zero width, tags).
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

const escaped = (char: string): string => {
  if (char === '\t') return ' '
  const code = char.codePointAt(0) ?? 0
  return `\\u{${code.toString(16)}}`
}

/** Captured words as a terminal may show them: nothing in them can move the cursor, colour or reorder what is seen. */
export const printable = (text: string): string => text.replace(UNSAFE, escaped)

/** The same on one line. */
export const onOneLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())
