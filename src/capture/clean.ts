// C0 and C1 controls beside tab and line feed, byte order marks inside a text, and signs that only turn the direction of
// writing: none is seen, and each would stand between two letters of a word.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const LINE_END = /\r\n?|[\u0085\u2028]|\u2029/g

/** Line ends as line feeds, nothing that cannot be seen. */
export const clean = (text: string): string =>
  text
    .replace(LINE_END, '\n')
    .replace(/[\f\v]/g, '\n')
    .replace(UNSEEN, '')
