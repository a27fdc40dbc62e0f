import type { Block } from '../../model/document.ts'
import { type Tokens, tokenAt } from '../../text/tokens.ts'
import type { Page, Sentence } from '../pack.ts'

const ENDS = new Set(['。', '！', '？', '!', '?', '｡'])
const CLOSERS = new Set(['”', '’', '"', '」', '』', '）', ')', '》'])
/** "新华社维尔姆2月16日电（记者…）": who reports, from where, stands before the first sentence. */
const HEAD =
  /^\s*(?:据)?(?:本报|本台|本网|\p{Script=Han}{2,10}?(?:社|网|报|台|新闻))[^，。：,]{0,30}?(?:电|消息|讯|報道|报道)\s*(?:[（(][^（）()]{0,60}[）)])?\s*[：:]?\s*/u

/** Whether a sentence is what stands before the first one. */
export function isOpening(page: Page, { start, end }: Sentence): boolean {
  const text = page.text.slice(start, end)
  return HEAD.exec(text)?.[0].trim() === text
}

/** Who said it, after what was said. */
const SAID = /^[^，。；“”「」]{1,20}?(?:说|說|表示|指出|强调|強調|称|稱|说道|寫道)[。！]/u

/**
 *     “今天很冷。明天会好。”他说。双方同意再谈。
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^
 */
export function sentences(text: string, blocks: readonly Block[], tokens: Tokens, inQuotes: Uint8Array): readonly Sentence[] {
  const out: Sentence[] = []
  blocks.forEach((block, index) => {
    const from = tokenAt(tokens, block.span.start)
    const to = tokenAt(tokens, block.span.end)
    let first = from
    const head = HEAD.exec(text.slice(block.span.start, Math.min(block.span.end, block.span.start + 160)))
    if (head && head[0].length < block.span.end - block.span.start) {
      first = tokenAt(tokens, block.span.start + head[0].length)
      push(out, tokens, from, first, index)
    }
    for (let i = first; i < to; i++) {
      if (!ENDS.has(tokens.mark[i] as string)) continue
      let last = i + 1
      while (last < to && (CLOSERS.has(tokens.mark[last] as string) || ENDS.has(tokens.mark[last] as string))) last++
      // Within quotation marks no sentence ends but the last.
      if (inQuotes[i] && inQuotes[last - 1] && last < to && inQuotes[last] && tokens.mark[last - 1] === tokens.mark[i]) continue
      if (inQuotes[i] && last < to && SAID.test(text.slice(tokens.start[last] as number, (tokens.start[last] as number) + 30))) {
        i = last - 1
        continue
      }
      push(out, tokens, first, last, index)
      first = last
      i = last - 1
    }
    if (first < to) push(out, tokens, first, to, index)
  })
  return out
}

function push(out: Sentence[], tokens: Tokens, from: number, to: number, block: number): void {
  if (to > from) out.push({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number, from, to, block })
}
