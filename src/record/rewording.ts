import { diffArrays } from 'diff'
import { type Quote, quoteAt } from '../model/span.ts'
import { Shape, tokenize } from '../text/tokens.ts'

/** A word with its place in the document, and the part of the content that it stands in. */
type Word = Readonly<{ word: string; start: number; end: number; part: Quote }>

const wordsOf = (content: readonly Quote[]): Word[] =>
  content.flatMap((part) => {
    const { word, start, end, shape, count } = tokenize(part.text)
    return Array.from({ length: count }, (_, i) => i)
      .filter((i) => shape[i] !== Shape.mark)
      .map((i) => ({ word: word[i] as string, start: start[i] as number, end: end[i] as number, part }))
  })

/** A run of words as quotes, one for each part that it runs through. */
function quotesOf(words: readonly Word[]): Quote[] {
  const runs: Word[][] = []
  for (const word of words) {
    const run = runs.at(-1)
    if (run && run[0]?.part === word.part) run.push(word)
    else runs.push([word])
  }
  return runs.map((run) => {
    const [{ start, part }, { end }] = [run[0] as Word, run.at(-1) as Word]
    const { text } = quoteAt(part.text, { start, end })
    return { text, span: [part.span[0] + start, part.span[0] + end] }
  })
}

/** What came and what went from one wording to another; `likeness`: the share of the longer one that both have, in order. */
export type Compared = Readonly<{ likeness: number; came: readonly Quote[]; went: readonly Quote[] }>

export function compareWords(before: readonly Quote[], now: readonly Quote[]): Compared {
  const [old, fresh] = [wordsOf(before), wordsOf(now)]
  const changes = diffArrays(
    old.map(({ word }) => word),
    fresh.map(({ word }) => word),
  )
  const [came, went]: [Quote[], Quote[]] = [[], []]
  let [atOld, atFresh, shared] = [0, 0, 0]
  for (const { added, removed, value } of changes) {
    if (added) came.push(...quotesOf(fresh.slice(atFresh, atFresh + value.length)))
    else if (removed) went.push(...quotesOf(old.slice(atOld, atOld + value.length)))
    else shared += value.length
    if (!removed) atFresh += value.length
    if (!added) atOld += value.length
  }
  const longer = Math.max(old.length, fresh.length)
  return { likeness: longer ? shared / longer : 1, came, went }
}
