const ESCAPE = /\\([\\`*_{}[\]()#+\-.!~>|"'$&<:;,/=?@^%])/g
const IMAGE = /!\[([^[\]\n]{0,400})\]\([^)\n]{0,2000}\)/g
const LINK = /(?<!!)\[([^[\]]{1,1000})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/g
const BARE_LINK = /<(https?:\/\/[^<>\s]{1,2000})>/g
const TAG = /<\/?[a-zA-Z][^<>]{0,500}>/g
// A mark of emphasis closes before the next mark of its kind and before an empty line.
const EMPHASES = [
  /\*{2,3}(?=\S)((?:(?!\n[ \t]*\n)[^*]){0,1000}[^*\s])\*{2,3}/g,
  /(?<![\p{L}\p{N}_])__(?=\S)((?:(?!\n[ \t]*\n)[^_]){0,1000}[^_\s])__(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}*])\*(?=\S)((?:(?!\n[ \t]*\n)[^*]){0,1000}[^*\s])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_(?=\S)((?:(?!\n[ \t]*\n)[^_]){0,1000}[^_\s])_(?![\p{L}\p{N}_])/gu,
] as const
/** Attributes of images and links, as some converters leave them: `{width="300"}`. */
const ATTRIBUTES = /\{[^{}"]{0,200}=\s?"[^{}]{0,200}\}/g
const LEFT_OVER = /\*{2,}/g
const HEADING = /^ {0,3}#{1,6}[ \t]+(.{0,1000}?)[ \t]*#*$/gm
const RULE = /^(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:\*[ \t]){2,}\*)[ \t]*$/gm
const QUOTE = /^ {0,3}>[ \t]?/gm
const HARD_BREAK = /\\\n/g
// Escaped signs are set aside in a private plane, lest `\*` be taken for a mark.
const ASIDE = 0xe000
const SET_ASIDE = /[\ue000-\ue07f]/g

/** Comments are cut by search, not by pattern: a thousand that never close must not cost a thousand scans. */
function withoutComments(text: string): string {
  let out = ''
  let from = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    out += text.slice(from, open)
    from = close + 3
  }
  return out + text.slice(from)
}

/** The text that Markdown shows: without marks of emphasis, links and headings. List marks stay: they say what a line is. */
export function plain(markdown: string): string {
  const shown = withoutComments(markdown.replace(SET_ASIDE, ''))
    .replace(HARD_BREAK, '\n')
    .replace(ESCAPE, (_, sign: string) => String.fromCharCode(ASIDE + sign.charCodeAt(0)))
    .replace(IMAGE, '')
    .replace(ATTRIBUTES, '')
    .replace(BARE_LINK, '$1')
    .replace(LINK, '$1')
    .replace(TAG, '')
    .replace(HEADING, '\n$1\n')
    .replace(RULE, '')
    .replace(QUOTE, '')
  const unmarked = EMPHASES.reduce((text, emphasis) => text.replace(emphasis, '$1'), shown)
  return unmarked.replace(LEFT_OVER, '').replace(SET_ASIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - ASIDE))
}
