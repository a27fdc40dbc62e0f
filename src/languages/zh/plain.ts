import { Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'

const pages = new WeakMap<Page, string>()

/** Signs as the grammar knows them: Taiwan's and Hong Kong's quotation marks, and commas of half the width after Chinese. */
const WIDE: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’', ',': '，', ';': '；', ':': '：' }

/**
 * The text of a page as it is compared: traditional characters as simplified, wide figures as plain ones, signs as on the mainland. It is as long as the text,
 * so that every offset is the same in both, and the grammar can be written on strings instead of single tokens.
 */
export function plainOf(page: Page): string {
  const known = pages.get(page)
  if (known !== undefined) return known
  const { tokens, text } = page
  let out = ''
  let done = 0
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    const shape = tokens.shape[i]
    const word = tokens.word[i] as string
    if ((shape !== Shape.han && shape !== Shape.number) || word.length !== end - start || text.startsWith(word, start)) continue
    out += text.slice(done, start) + word
    done = end
  }
  const plain = (out + text.slice(done)).replace(
    /[「」『』]|(?<=[\p{Script=Han}」』”》）])[,;:](?=[\p{Script=Han}「『“《]|\s|\d)/gu,
    (sign) => WIDE[sign] as string,
  )
  pages.set(page, plain)
  return plain
}
