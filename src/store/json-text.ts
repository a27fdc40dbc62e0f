// PostgreSQL's text holds no NUL, and UTF-8 no half of a surrogate pair: each becomes U+FFFD, so that every offset still holds.
const NOT_STORABLE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g

const maybeNotStorable = (json: string): boolean => json.includes('\\u0000') || json.includes('\\ud')

/** A value as JSON that PostgreSQL takes. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value)
  return maybeNotStorable(json) ? json.replace(NOT_STORABLE, '$1\\ufffd') : json
}
