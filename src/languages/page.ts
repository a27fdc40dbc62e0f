import type { Block } from '../model/document.ts'
import { quotedIn } from '../text/quoted.ts'
import { tokenAt, tokenize } from '../text/tokens.ts'
import type { LanguagePack, Page } from './pack.ts'

/** A clean text, cut into tokens and sentences, with what stands in quotation marks. */
export function pageOf(text: string, blocks: readonly Block[], pack: LanguagePack): Page {
  const tokens = tokenize(text)
  const quoted = quotedIn(
    tokens,
    blocks.map((block) => tokenAt(tokens, block.span.end)),
  )
  const inQuotes = new Uint8Array(tokens.count)
  for (const { from, to } of quoted) inQuotes.fill(1, from, to)
  return { text, tokens, blocks, sentences: pack.cut(text, blocks, tokens, inQuotes), quoted, inQuotes }
}
