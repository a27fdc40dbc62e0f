import { type Range, spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import type { Attribution, Sentence } from '../pack.ts'
import type { Candidate } from './candidates.ts'
import { documentWords } from './cues.ts'
import { lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'
import { type Sight, subjectAfter } from './subjects.ts'
import { isVerb } from './verbs.ts'

const NAME_REACH = 12
const DASHES = new Set(['–', '—', '-', '―'])

const told = (
  sight: Sight,
  sentence: number,
  source: Range,
  cue: Range,
  verb: string,
  content: Attribution['content'],
  form: Attribution['form'],
): Attribution => ({
  sentence,
  source: spanOf(sight.page.tokens, source),
  cue: spanOf(sight.page.tokens, cue),
  verb,
  content,
  lead: null,
  act: null,
  commit: null,
  frame: 'clause',
  form,
})

const byCandidate = (
  sight: Sight,
  sentence: number,
  source: Range,
  { group, to, form: { cue } }: Candidate,
  content: Attribution['content'],
  form: Attribution['form'],
): Attribution => ({ ...told(sight, sentence, source, { from: group, to }, cue.verb, content, form), act: cue.act ?? null })

/**
 *     «Торговля растёт, – сказал Ору Тасс. – Она будет расти»
 *      ^^^^^^^^^^^^^^^    ^^^^^^ ^^^^^^^^     ^^^^^^^^^^^^^^
 */
export function trailingOf(sight: Sight, sentence: Sentence, index: number, found: readonly Candidate[]): Attribution[] | null {
  const { page } = sight
  const { word } = page.tokens
  for (const candidate of found) {
    const before = candidate.group - 1
    if (before - sentence.from < 2 || !DASHES.has(word[before] ?? '') || candidate.form.form !== 'active') continue
    const subject =
      subjectAfter(sight, candidate.to, sentence.to, candidate.form.gender) ??
      documentAfter(sight, candidate.to, sentence.to) ??
      nameAfter(sight, candidate.to, sentence.to)
    if (!subject || ![',', '"', '!', '?', '…'].includes(word[before - 1] ?? '')) continue
    const isOpen = page.tokens.mark[sentence.from] === '«' || page.tokens.mark[sentence.from] === '"'
    const isAll = isOpen && isClosedOnly(sight, sentence.from, before)
    const first = isAll
      ? tidy(page, sentence.from + 1, closeBefore(sight, before))
      : tidy(page, sentence.from + (isOpen && page.inQuotes[before] ? 1 : 0), before)
    const dash = nextDash(sight, subject.to, sentence.to)
    const second = dash > 0 ? tidy(page, dash + 1, endInside(sight, dash + 1, sentence.to)) : null
    if (first) return [byCandidate(sight, index, subject, candidate, second ? [first, second] : [first], 'trailing')]
  }
  return null
}

const CLOSERS = new Set(['»', '"', '”'])

/** Where the mark stands that closes a quotation right before a dash; the dash itself where none does. */
const closeBefore = ({ page: { tokens } }: Sight, dash: number): number => {
  for (let i = dash - 1; i > dash - 4; i--) if (CLOSERS.has(tokens.mark[i] as string)) return i
  return dash
}

/** «Торговля растёт», – …: all before the dash is one quotation. */
function isClosedOnly(sight: Sight, from: number, dash: number): boolean {
  const close = closeBefore(sight, dash)
  for (let i = from; i < close; i++) if (!sight.page.inQuotes[i]) return false
  return close < dash && !sight.page.inQuotes[dash]
}

/** "сказал пресс-секретарь канцлера Карен Велл": after such a verb a name can be nothing but its subject, the last if there are two. */
function nameAfter({ page, nameAt }: Sight, at: number, to: number): Range | null {
  let last: Range | null = null
  for (let i = at; i < Math.min(to, at + NAME_REACH); i++) {
    const word = page.tokens.word[i] as string
    if ((page.tokens.shape[i] === Shape.mark && word !== '-' && !nameAt[i]) || isVerb(word) || lexicon.prepositions.has(word)) break
    if (nameAt[i]) last = { from: nameAt[i]?.from ?? i, to: nameAt[i]?.to ?? i + 1 }
  }
  return last
}

/** "говорится в сообщении министерства": the document speaks. */
function documentAfter({ page }: Sight, at: number, to: number): Range | null {
  const { word } = page.tokens
  if (word[at] !== 'в' && word[at] !== 'во') return null
  let end = at + 1
  while (end < to && page.tokens.shape[end] !== Shape.mark && !isVerb(word[end] as string)) end++
  return end > at + 1 ? { from: at + 1, to: end } : null
}

/** Without the mark that closes a quotation opened in the part before. */
function endInside({ page: { tokens } }: Sight, from: number, to: number): number {
  let end = to
  while (end > from && tokens.shape[end - 1] === Shape.mark && !['!', '?'].includes(tokens.word[end - 1] as string)) end--
  return end
}

function nextDash({ page }: Sight, from: number, to: number): number {
  for (let i = from; i < to; i++) if (DASHES.has(page.tokens.word[i] as string) && page.tokens.shape[i - 1] === Shape.mark) return i
  return -1
}

/**
 *     Торговля, как отметил Тасс, растёт.
 *     ^^^^^^^^      ^^^^^^^ ^^^^  ^^^^^^
 */
export function asideOf(sight: Sight, sentence: Sentence, index: number, found: readonly Candidate[]): Attribution[] | null {
  const { page } = sight
  const { word } = page.tokens
  const candidate = found.find(
    (one) =>
      one.form.form === 'active' && word[one.group - 1] === 'как' && (one.group - 1 === sentence.from || word[one.group - 2] === ','),
  )
  if (!candidate) return null
  const subject = subjectAfter(sight, candidate.to, sentence.to, candidate.form.gender)
  if (!subject) return null
  let end = subject.to
  while (end < sentence.to && word[end] !== ',') end++
  const first = tidy(page, sentence.from, candidate.group - 1)
  const second = tidy(page, end, sentence.to)
  const content = [first, second].filter((one) => one !== null)
  return content.length > 0
    ? [byCandidate(sight, index, subject, candidate, content, candidate.group - 1 === sentence.from ? 'leading' : 'trailing')]
    : null
}

/**
 *     По словам Тасса, торговля растёт.
 *     ^^^^^^^^^ ^^^^^  ^^^^^^^^^^^^^^^
 */
export function documentsOf(sight: Sight, sentence: Sentence, index: number): Attribution[] | null {
  const { page } = sight
  const { word } = page.tokens
  const hits: { from: number; to: number; value: true }[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i > sentence.from && word[i - 1] !== ',') continue
    hits.length = 0
    documentWords.matchAt(page.tokens, i, sentence.to, hits)
    const hit = hits.at(-1)
    if (!hit) continue
    let end = hit.to
    while (end < sentence.to && word[end] !== ',' && end - hit.to < 22 && !isVerb(word[end] as string)) end++
    // "По его словам, …": the speaker before goes on.
    if (end === hit.to && /^по (?:его|ее)/.test(word.slice(hit.from, hit.to).join(' '))) {
      const rest = i === sentence.from ? tidy(page, end, sentence.to) : tidy(page, sentence.from, i)
      return (
        rest && [
          {
            ...told(sight, index, { from: hit.from, to: hit.to }, { from: hit.from, to: hit.to }, 'по словам', [rest], 'leading'),
            source: null,
          },
        ]
      )
    }
    const source = tidy(page, hit.to, end)
    const content = i === sentence.from ? tidy(page, end, sentence.to) : tidy(page, sentence.from, i)
    if (!source || !content || (word[end] !== ',' && i === sentence.from)) return null
    const form = i === sentence.from ? ('document' as const) : ('trailing' as const)
    return [{ ...told(sight, index, { from: hit.to, to: end }, { from: hit.from, to: hit.to }, 'по словам', [content], form), source }]
  }
  return null
}
