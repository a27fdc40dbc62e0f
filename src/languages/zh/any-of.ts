/** Words as one alternative of a regular expression, the longest first; parts of patterns are left as they are. */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
  `(?:${[...new Set(lists.flat().map(String))].sort((a, b) => b.length - a.length).join('|')})`
