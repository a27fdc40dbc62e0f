const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>/g
const NEVER_CLOSED = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'dd',
  'dt',
  'option',
  'td',
  'tr',
  'th',
])
const DEEPEST = 400
const MOST_TAGS = 200_000
const STRAY = /<(?![a-zA-Z/!?])/g
const MOST_STRAYS = 10_000

/** Whether a page can be given to a parser that follows its nesting. No page written for readers fails this. */
export function isSound(source: string): boolean {
  if ((source.match(STRAY)?.length ?? 0) > MOST_STRAYS) return false
  let depth = 0
  let tags = 0
  for (const [, closes, name] of source.matchAll(TAG)) {
    if (++tags > MOST_TAGS) return false
    if (NEVER_CLOSED.has((name as string).toLowerCase())) continue
    depth = Math.max(0, depth + (closes ? -1 : 1))
    if (depth > DEEPEST) return false
  }
  return true
}

const UNSEEN = ['script', 'style', 'noscript', 'template', 'svg', 'head']

/** Cut by search, not by pattern: an opening tag that is never closed must cost one scan. */
function without(source: string, name: string): string {
  const lower = source.toLowerCase()
  if (lower.length !== source.length) return source
  let out = ''
  let from = 0
  for (let open = lower.indexOf(`<${name}`); open >= 0; open = lower.indexOf(`<${name}`, from)) {
    const close = lower.indexOf(`</${name}`, open)
    if (close < 0) break
    out += source.slice(from, open)
    from = close + name.length + 3
  }
  return out + source.slice(from)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/** What a page shows, by its tags alone: every block on lines of its own. */
export function bareText(source: string): string {
  const seen = UNSEEN.reduce(without, source)
  const broken = seen.replace(
    /<\/?(?:p|div|br|li|h[1-6]|tr|section|article|header|footer|ul|ol|table|blockquote|figure|figcaption)(?=[\s/>])[^<>]*>/gi,
    '\n',
  )
  return decoded(broken.replace(/<[!/?a-zA-Z][^<>]*>/g, ''))
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n\n')
    .trim()
}
