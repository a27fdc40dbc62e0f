import type { Act } from '../../model/statement.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'
import type { Candidate } from './candidates.ts'
import { type CueForm, cueForms, nounPrepositions, sayingNouns } from './cues.ts'
import { isAdverb, lexicon } from './lexicon.ts'

/** Where the content after a cue begins. `lead` is where a generous reader would begin (with "that", or the hearer). */
export type Opening = Readonly<{
  content: number
  lead: number
  cueEnd: number
  act: Act | null
  kind: 'clause' | 'quote' | 'np' | 'to' | 'object' | 'noun' | 'doing'
}>

const LOOK = 14

/** How the content goes on after the verb, or null where nothing that this verb takes follows. */
export function openingAfter(page: Page, candidate: Candidate, end: number): Opening | null {
  const { cue } = candidate.form
  const tail = skipTail(page, candidate.to, end)
  if (tail === null) return null
  const at = page.tokens.word[tail] === ',' && page.inQuotes[tail + 1] ? tail + 1 : tail
  if (at >= end) return null
  const opening = firstFit(page, candidate, at, end)
  if (!opening) return null
  return cue.only && !allows(cue.only, opening.kind, page.tokens.word[opening.lead] as string) ? null : opening
}

function allows(only: ReadonlySet<string>, kind: Opening['kind'], lead: string): boolean {
  if (kind === 'quote') return only.has('quote')
  if (lead === 'that') return only.has('that')
  if (kind === 'object') return only.has('obj-to') || only.has('obj-for')
  if (kind === 'clause' && only.has('that') && lexicon.pronouns.has(lead)) return true
  return only.has(kind)
}

function firstFit(page: Page, { form }: Candidate, at: number, end: number): Opening | null {
  const { frames } = form.cue
  const word = page.tokens.word[at] as string
  const plain = { content: at, lead: at, cueEnd: at, act: null }
  if (frames.has('clause') || frames.has('obj-clause')) {
    if (word === 'that' && at + 1 < end) return { ...plain, content: at + 1, kind: page.inQuotes[at + 1] ? 'quote' : 'clause' }
    if (page.inQuotes[at] || word === ':')
      return { ...plain, content: word === ':' ? at + 1 : at, lead: word === ':' ? at + 1 : at, kind: 'quote' }
  } else if (page.inQuotes[at] && frames.size === 0) return { ...plain, kind: 'quote' }
  if (frames.has('to') && word === 'to') return { ...plain, content: at + 1, kind: 'to' }
  if (frames.has('noun')) {
    const noun = nounOpening(page, form.cue, at, end)
    if (noun) return noun
  }
  return objectFit(page, form.cue, at, end, plain)
}

type Plain = Omit<Opening, 'kind'>

function objectFit(page: Page, cue: Candidate['form']['cue'], at: number, end: number, plain: Plain): Opening | null {
  const { frames } = cue
  const word = page.tokens.word[at] as string
  if (frames.has('obj-clause')) {
    const that = seek(page, at, end, (w) => w === 'that' || w === 'how' || w === 'why' || w === 'whether')
    if (that !== null) return { ...plain, content: page.tokens.word[that] === 'that' ? that + 1 : that, lead: that, kind: 'clause' }
    const after = afterHearer(page, at, end)
    if (after !== null) return { ...plain, content: after, lead: after, kind: page.inQuotes[after] ? 'quote' : 'clause' }
  }
  if (frames.has('obj-for')) {
    const prep = seek(page, at, end, (w) => cue.preps.has(w))
    if (prep !== null && prep + 1 < end) return { ...plain, content: prep + 1, lead: at, kind: 'object' }
    if (!frames.has('np') && !frames.has('obj-to')) return { ...plain, kind: 'object' }
  }
  if (frames.has('obj-to') && isAsked(page, at, end)) return { ...plain, kind: 'object' }
  if (frames.has('doing') && word.endsWith('ing')) return { ...plain, kind: 'doing' }
  if (frames.has('np') && word !== 'to' && isNounPhrase(page, at)) return { ...plain, kind: 'np' }
  if (frames.has('clause') && isClauseStart(page, at, end)) return { ...plain, kind: 'clause' }
  return null
}

/** "called on both sides to keep": somebody, and what to do; a finite verb between them makes it something else. */
function isAsked(page: Page, at: number, end: number): boolean {
  const to = seek(page, at, end, (word) => word === 'to' || word === 'not', 24)
  if (to === null || to === at) return false
  for (let i = at; i < to; i++) if (FINITE.has(page.tokens.word[i] as string)) return false
  return true
}

const FINITE = new Set(['was', 'were', 'is', 'are', 'had', 'has', 'met', 'held'])

/** "expressed his deep concern about": the cue reaches to the noun, the content begins after the preposition. */
function nounOpening(page: Page, cue: CueForm['cue'], at: number, end: number): Opening | null {
  const { tokens } = page
  for (let i = possessorEnd(page, at, end); i < Math.min(end, at + 8); i++) {
    const word = tokens.word[i] as string
    const noun = cue.nouns && !cue.nouns.has(word) ? undefined : sayingNouns.get(word)
    if (noun) {
      let next = i + 1
      while (next < end && isAdverb(tokens.word[next] as string)) next++
      const content = afterNoun(page, next, end)
      return content === null ? null : { content, lead: at, cueEnd: i + 1, act: noun.act, kind: 'noun' }
    }
    if (word === ',' || lexicon.prepositions.has(word) || isCapital(tokens, i) || isReporting(page, i, end)) return null
  }
  return null
}

/** "expressed Ilvania's thanks": whose thanks they are stands before the noun. */
function possessorEnd(page: Page, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 5); i++) {
    if (page.tokens.word[i] === "'s") return i + 1
    if (!isCapital(page.tokens, i) && !lexicon.determiners.has(page.tokens.word[i] as string)) return at
  }
  return at
}

/** "gratitude to Orust for the ships": of two prepositions the second leads to the content. */
function afterNoun(page: Page, at: number, end: number): number | null {
  const prep = page.tokens.word[at] as string
  if (at + 1 >= end || !nounPrepositions.has(prep)) return null
  if (prep !== 'to' || !isHearer(page, at + 1)) return at + 1
  const second = seek(page, at + 1, end, (word) => word === 'for' || word === 'on' || word === 'over', 10)
  return second !== null && second + 1 < end ? second + 1 : at + 1
}

const scratch: { from: number; to: number; value: CueForm }[] = []

/** "raised the strait and reaffirmed support": another verb begins. */
function isReporting(page: Page, i: number, end: number): boolean {
  scratch.length = 0
  cueForms.matchAt(page.tokens, i, end, scratch)
  return scratch.some(({ value }) => value.form === 'past' && !lexicon.determiners.has(page.tokens.word[i - 1] as string))
}

function seek(page: Page, from: number, end: number, fits: (word: string) => boolean, reach = LOOK): number | null {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const word = page.tokens.word[i] as string
    if (page.inQuotes[i]) return null
    if (fits(word)) return i
    if (word === ';' || word === ':') return null
  }
  return null
}

/** "told reporters …", "told him …", "told CNN …": the content begins after the hearer. */
function afterHearer(page: Page, at: number, end: number): number | null {
  const { tokens } = page
  let i = at
  if (lexicon.objects.has(tokens.word[i] as string)) i++
  else {
    if (lexicon.determiners.has(tokens.word[i] as string)) i++
    const from = i
    while (i < end && (isCapital(tokens, i) || tokens.word[i] === '.')) i++
    if (i === from) return null
  }
  const next = skipTail(page, i, end)
  if (next === null) return null
  const word = tokens.word[next] as string
  return page.inQuotes[next] || isClauseStart(page, next, end) || word === 'he' || word === 'she' ? next : null
}

const MONEY = new Set(['$', '€', '£', '¥'])

const isNounPhrase = (page: Page, at: number): boolean => {
  const word = page.tokens.word[at] as string
  if (page.inQuotes[at]) return true
  if (page.tokens.shape[at] === Shape.mark) return MONEY.has(word) && page.tokens.shape[at + 1] === Shape.number
  return !lexicon.prepositions.has(word) && !lexicon.coordinators.has(word) && !lexicon.auxiliaries.has(word)
}

function isClauseStart(page: Page, at: number, _end: number): boolean {
  const word = page.tokens.word[at] as string
  if (page.tokens.shape[at] === Shape.mark && !page.inQuotes[at]) return false
  return !lexicon.coordinators.has(word) || word === 'both'
}

/** Passes over what stands between verb and content: "noted on Monday that", "said in a statement that", "said at a briefing: “…". */
function skipTail(page: Page, from: number, end: number): number | null {
  const { tokens } = page
  let at = from
  while (
    at < end &&
    (lexicon.weekdays.includes(tokens.word[at] as string) ||
      (isAdverb(tokens.word[at] as string) && !isNumberAdverb(tokens.word[at] as string)) ||
      ['today', 'yesterday', 'again'].includes(tokens.word[at] as string))
  )
    at++
  const word = tokens.word[at] ?? ''
  if (!lexicon.tails.has(word) || page.inQuotes[at] || (word === 'to' && !isHearer(page, at + 1))) return at
  const that = seekThat(page, at, end)
  return that ?? at
}

/** "said to reporters", "noted to the minister": not "agreed to keep". */
const isHearer = (page: Page, at: number): boolean => {
  const word = page.tokens.word[at] ?? ''
  return lexicon.objects.has(word) || lexicon.determiners.has(word) || isCapital(page.tokens, at)
}

const isNumberAdverb = (word: string): boolean => word === 'only' || word === 'both' || word === 'never' || word === 'not'

/** A "that" or an opening quotation mark after a prepositional phrase with no comma but the one before the mark. */
function seekThat(page: Page, at: number, end: number): number | null {
  for (let i = at + 1; i < Math.min(end, at + LOOK); i++) {
    const word = page.tokens.word[i] as string
    if (word === 'that' && !lexicon.prepositions.has(page.tokens.word[i - 1] as string)) return i
    if (page.inQuotes[i] && page.tokens.shape[i] === Shape.mark && (page.tokens.word[i - 1] === ':' || page.tokens.word[i - 1] === ','))
      return i
    if (word === ':') return i
    if (word === ',' && !page.inQuotes[i + 1] && page.tokens.word[i + 1] !== 'that') return null
  }
  return null
}
