import type { Page, Sentence } from '../pack.ts'
import { type CueForm, cueForms } from './cues.ts'
import { lexicon } from './lexicon.ts'
import type { Sight } from './subjects.ts'

/** A form of a cue in a sentence, as tokens; `group` is where the words that belong to the verb begin. */
export type Candidate = Readonly<{ from: number; to: number; group: number; form: CueForm }>

/** The cues of a sentence, in order: outside quotation marks, the longest at a place. */
export function candidatesIn({ page }: Sight, sentence: Sentence): Candidate[] {
  const out: Candidate[] = []
  const hits: { from: number; to: number; value: CueForm }[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (page.inQuotes[i] && !isBesideQuote(page, i)) continue
    hits.length = 0
    cueForms.matchAt(page.tokens, i, sentence.to, hits)
    const best = hits.reduce<(typeof hits)[0] | undefined>(
      (one, hit) =>
        !one || hit.to > one.to || (hit.to === one.to && hit.value.cue.act !== null && one.value.cue.act === null) ? hit : one,
      undefined,
    )
    if (!best) continue
    out.push({ from: i, to: best.to, group: groupStart(page, i, sentence.from), form: best.value })
    i = best.to - 1
  }
  return out
}

/** «…, – сказал Тасс. – …»: the reporter's words between the speaker's stand within the same marks. */
const isBesideQuote = ({ tokens }: Page, i: number): boolean =>
  ['–', '—', '-'].includes(tokens.word[i - 1] ?? '') && [',', '!', '?', '…', '"'].includes(tokens.word[i - 2] ?? '')

const BE = new Set(['был', 'была', 'было', 'были', 'будет', 'будут', 'быть'])

/** "была также подчёркнута": what stands before the verb and belongs to it. */
function groupStart({ tokens }: Page, at: number, floor: number): number {
  let from = at
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    if (BE.has(tokens.word[i] as string)) from = i
    else if (!lexicon.adverbs.has(tokens.word[i] as string)) break
  }
  return from
}
