// Controls, line breaks, and the marks that reorder or hide text (bidi overrides and isolates, zero width, tags); and ⟦ itself.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}⟦]/gu
const WRITTEN = /⟦U\+([0-9A-F]{4,6})⟧/g

const written = (char: string): string => `⟦U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟧`

/** Words with every character that cannot be seen written out: `⟦U+200B⟧`. Nothing is lost: `fromVisible` gives the same words back. */
export const visible = (text: string): string => text.replace(UNSEEN, written)

/** The words that `visible` wrote. */
export const fromVisible = (text: string): string =>
  text.replace(WRITTEN, (all, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
