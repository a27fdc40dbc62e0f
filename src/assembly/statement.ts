import type { ActMark, Attribution } from '../languages/pack.ts'
import { quoteAt, type Span } from '../model/span.ts'
import type { Act, Mode, Statement } from '../model/statement.ts'
import { isCapital, Shape, tokenAt } from '../text/tokens.ts'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'
import { subjectMatter } from './subject-matter.ts'
import type { Voice } from './voices.ts'

/** A statement, with what its commitments are read from. */
export type Told = Readonly<{ statement: Statement; voice: Voice; mark: ActMark; spans: readonly Span[] }>

/** The statement that an attribution makes in a voice; null when no words are left of it. */
export function statementOf(
  speech: Speech,
  attribution: Attribution,
  heard: Voice,
  id: string,
  before: readonly string[] | undefined,
): Told | null {
  const { scene } = speech
  const { text } = scene.page
  const spans = joined(text, withLead(scene, attribution))
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last || !/[\p{L}\p{N}]/u.test(text.slice(first.start, last.end))) return null
  const whole = { start: first.start, end: last.end }
  const voice =
    heard.by === 'document' && !heard.joint && isOfBoth(speech, whole)
      ? { ...speech.voices.together(wordsAt(text, attribution.source)), by: heard.by }
      : heard
  const mark = scene.pack.findAct(scene.page, attribution.form === 'trailing' ? last : whole, ownTokens(speech, voice))
  const act = actOf(attribution, mark.act)
  const statement: Statement = {
    id,
    engagement: null,
    speakers: voice.speakers,
    joint: voice.joint,
    official: voice.official,
    source: attribution.source ? quoteAt(text, attribution.source) : null,
    cue: attribution.cue ? quoteAt(text, attribution.cue) : null,
    content: spans.map((span) => quoteAt(text, span)),
    mode: modeOf(scene, spans, attribution),
    attributedBy:
      attribution.cue && attribution.source ? voice.by : attribution.cue ? 'cue' : voice.by === 'document' ? 'document' : 'running-speaker',
    act,
    addressee: addresseeOf(speech, whole, act, voice),
    topics: subjectMatter(speech, attribution, whole, before),
    formulas: speech.formulasOf(whole),
  }
  return { statement, voice, mark, spans }
}

const wordsAt = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '')

/** As the words of the cue make it; "agreed to", "reaffirmed that … will" by their content. */
function actOf(attribution: Attribution, content: Act): Act {
  if (attribution.verb === 'agree') return attribution.frame === 'to' || content !== 'assertive' ? 'commissive' : 'assertive'
  return attribution.act === 'assertive' ? content : (attribution.act ?? content)
}

/** In raw texts the content keeps its "that" and "to", as corpora of attribution have it. */
function withLead(scene: Scene, { content, lead }: Attribution): readonly Span[] {
  const [first, ...rest] = content
  if (!scene.raw || !first || !lead || /\s/.test(scene.page.text.slice(lead.start, lead.end))) return content
  return [{ start: lead.start, end: first.end }, ...rest]
}

/** Stretches with nothing but white space between them are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '') out[out.length - 1] = { start: last.start, end: span.end }
    else out.push(span)
  }
  return out
}

/** So many quoted words are speech; fewer, or all with capitals, are a name or a slogan. */
const FEWEST_QUOTED = 3
/** The same where every character is a word. */
const FEWEST_HAN = 13

function modeOf({ page }: Scene, spans: readonly Span[], attribution: Attribution): Mode {
  let words = 0
  let quoted = 0
  let run = 0
  let longest = 0
  for (const span of spans) {
    for (let i = tokenAt(page.tokens, span.start); i < page.tokens.count && (page.tokens.start[i] as number) < span.end; i++) {
      if (page.tokens.mark[i]) continue
      words++
      run = !page.inQuotes[i] ? 0 : isCapital(page.tokens, i) && i > 0 && page.tokens.mark[i - 1] === '' ? run : run + 1
      quoted += page.inQuotes[i] as number
      longest = Math.max(longest, run)
    }
  }
  // A turn of a transcript is in the speaker's own words without marks.
  if (words > 0 && (quoted === words || attribution.verb === ':')) return 'direct'
  const [first] = spans
  const isHan = first !== undefined && page.tokens.shape[tokenAt(page.tokens, first.start)] === Shape.han
  if (longest >= (isHan ? FEWEST_HAN : FEWEST_QUOTED)) return 'mixed'
  return attribution.cue ? 'indirect' : 'free'
}

/** Whether a token names the speaker or the speaker's party. */
function ownTokens({ scene, sides, partyAt }: Speech, voice: Voice): (token: number) => boolean {
  const parties = new Set<string | null | undefined>([
    ...(voice.joint ? sides.parties : []),
    ...voice.speakers.map((speaker) => speaker.party),
  ])
  return (token) => {
    const actor = scene.cast.at[token]?.actor
    return parties.has(partyAt[token]) || (actor !== undefined && (actor === voice.actor || parties.has(actor.party)))
  }
}

/** Requests are addressed: to both sides, or to the other. */
function addresseeOf({ scene, sides }: Speech, span: Span, act: Act, voice: Voice): string | null {
  if (act !== 'directive') return null
  const from = tokenAt(scene.page.tokens, span.start)
  const head = scene.marks.parties.filter((mark) => mark.from >= from && mark.from < from + 8).map((mark) => mark.party)
  if (isOfBoth({ scene }, span) || new Set(head).size > 1) return 'both'
  const other = head.find((party) => party !== voice.speakers[0]?.party)
  return other && sides.parties.includes(other) ? other : null
}

/** "The two sides …, the statement said": what a document tells of both is of both. */
function isOfBoth({ scene }: Pick<Speech, 'scene'>, span: Span): boolean {
  const from = tokenAt(scene.page.tokens, span.start)
  return scene.pack.describeSource(scene.page, { start: span.start, end: headEnd(scene, from, span.end) }).kind === 'sides'
}

function headEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.page
  return Math.min(end, tokens.end[Math.min(tokens.count - 1, from + 2)] as number)
}
