import type { Attribution } from '../languages/pack.ts'
import { quoteAt, type Span } from '../model/span.ts'
import type { Act, Commitment, Mode, Statement } from '../model/statement.ts'
import { tokenAt } from '../text/tokens.ts'
import { commitmentsOf } from './commitments.ts'
import type { Scene } from './scene.ts'
import { type Sides, type Voice, Voices } from './voices.ts'

/** What a stretch is about; `before` are the topics it points back at. */
export type TopicsOf = (span: Span, before?: readonly string[]) => readonly string[]
export type FormulasOf = (span: Span) => readonly string[]

export type StatementSetting = Readonly<{
  scene: Scene
  sides: Sides
  attributions: readonly Attribution[]
  /** Sentences that carry an engagement or a topic list: nobody's words. */
  taken: ReadonlySet<number>
  topicsOf: TopicsOf
  formulasOf: FormulasOf
  /** Whether sentences without a cue may be somebody's words gone on: in accounts of an engagement. */
  isAccount: boolean
}>

export type Spoken = Readonly<{ statements: readonly Statement[]; commitments: readonly Commitment[]; sentences: ReadonlySet<number> }>

/** Puts a document's attributions in order, finds who speaks in each, and whose words go on between them. */
/** A setting with the voices heard so far. */
type Working = StatementSetting & Readonly<{ voices: Voices }>

export function statements(setting: StatementSetting): Spoken {
  const { scene } = setting
  const voices = new Voices(scene, setting.sides)
  const spoken: Working = { ...setting, voices }
  const out: Statement[] = []
  const commitments: Commitment[] = []
  const sentences = new Set<number>()
  const bySentence = new Map<number, Attribution[]>()
  for (const one of setting.attributions) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
  let since = 99
  let waiting: Span[] = []
  scene.page.sentences.forEach((sentence, index) => {
    const found = bySentence.get(index)
    if (!found) {
      const free = setting.taken.has(index) ? null : goesOn(setting, voices, index, since, bySentence)
      if (free === 'next') waiting.push({ start: sentence.start, end: sentence.end })
      else if (free) add(spoken, out, commitments, freeStatement(index, free.content), free.voice)
      if (free) sentences.add(index)
      if (!free && !setting.taken.has(index)) since++
      return
    }
    for (const attribution of found) {
      const voice = voices.resolve(attribution.source)
      if (!voice) continue
      const whole =
        waiting.length > 0 && attribution.form === 'trailing'
          ? { ...attribution, content: [...waiting, ...attribution.content] }
          : attribution
      waiting = []
      add(spoken, out, commitments, whole, voice)
      sentences.add(index)
      since = 0
    }
  })
  return { statements: out, commitments, sentences }
}

const freeStatement = (sentence: number, content: Span): Attribution => ({
  sentence,
  source: null,
  cue: null,
  verb: null,
  content: [content],
  lead: null,
  act: null,
  commit: null,
  frame: null,
  form: 'free',
})

type GoesOn = 'next' | { voice: Voice; content: Span } | null

/** Whether a sentence without a cue belongs to the speaker before it, to the cue after it, or to nobody. */
function goesOn(
  setting: StatementSetting,
  voices: Voices,
  index: number,
  since: number,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
): GoesOn {
  const { page, pack } = setting.scene
  const sentence = page.sentences[index]
  const block = sentence && page.blocks[sentence.block]
  if (!sentence || block?.role !== 'paragraph') return null
  const content = { start: sentence.start, end: sentence.end }
  const next = nextTrailing(setting, index, bySentence)
  const quoted = isAllQuoted(setting.scene, content)
  if (next && (quoted || isFirstOfBlock(setting.scene, index))) return setting.isAccount || quoted ? 'next' : null
  const voice = voices.running
  if (quoted && voice && since === 0) return { voice, content }
  if (!setting.isAccount || !voice || since > 1 || !voice.official) return null
  if (pack.isNarrative(page, sentence)) return null
  return voice.actor && setting.sides.actors.includes(voice.actor) ? { voice, content: trimmed(page.text, content) } : null
}

/** Whether, in the same block and with nothing between, a cue follows its content. */
function nextTrailing(setting: StatementSetting, index: number, bySentence: ReadonlyMap<number, readonly Attribution[]>): boolean {
  const { page } = setting.scene
  for (let i = index + 1; i < page.sentences.length && i < index + 4; i++) {
    if (page.sentences[i]?.block !== page.sentences[index]?.block) return false
    const found = bySentence.get(i)
    if (found) return found[0]?.form === 'trailing'
    if (setting.taken.has(i)) return false
  }
  return false
}

const isFirstOfBlock = ({ page }: Scene, index: number): boolean => page.sentences[index - 1]?.block !== page.sentences[index]?.block

function isAllQuoted({ page }: Scene, span: Span): boolean {
  const from = tokenAt(page.tokens, span.start)
  const to = tokenAt(page.tokens, span.end)
  let quoted = 0
  for (let i = from; i < to; i++) quoted += page.inQuotes[i] as number
  return to > from && quoted >= to - from - 1
}

const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[.\s]+$/u, '').length,
})

function add(setting: Working, out: Statement[], commitments: Commitment[], attribution: Attribution, heard: Voice): void {
  const { scene } = setting
  const { text } = scene.page
  const spans = joined(text, withLead(scene, attribution))
  if (spans.length === 0) return
  const whole = { start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end }
  const voice =
    heard.by === 'document' && !heard.joint && isOfBoth(setting, whole)
      ? { ...setting.voices.together(text.slice(attribution.source?.start ?? 0, attribution.source?.end ?? 0)), by: heard.by }
      : heard
  const owns = ownTokens(scene, setting.sides, voice)
  const last = spans.at(-1) as Span
  const mark = scene.pack.findAct(scene.page, attribution.form === 'trailing' && spans.length > 1 ? last : whole, owns)
  const id = `s${out.length + 1}`
  const act = actOf(attribution, mark.act)
  out.push({
    id,
    engagement: null,
    speakers: voice.speakers,
    joint: voice.joint,
    official: voice.official,
    source: attribution.source ? quoteAt(text, attribution.source) : null,
    cue: attribution.cue ? quoteAt(text, attribution.cue) : null,
    content: spans.map((span) => quoteAt(text, span)),
    mode: modeOf(scene, spans, attribution),
    attributedBy: attribution.cue ? (attribution.source ? voice.by : 'cue') : 'running-speaker',
    act,
    addressee: addresseeOf(setting, whole, act, voice),
    topics: setting.topicsOf(whole, scene.pack.pointsBack(scene.page, whole) ? out.at(-1)?.topics : undefined),
    formulas: setting.formulasOf(whole),
  })
  commitments.push(...commitmentsOf(setting, attribution, voice, mark, act, spans, id, commitments.length))
}

/** As the words of the cue make it; "agreed to", "reaffirmed that … will" by their content. */
function actOf(attribution: Attribution, content: Act): Act {
  if (attribution.verb === 'agree') return attribution.frame === 'to' || content !== 'assertive' ? 'commissive' : 'assertive'
  return attribution.act ?? content
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

const LONGEST_NAME_IN_QUOTES = 4

function modeOf({ page }: Scene, spans: readonly Span[], attribution: Attribution): Mode {
  let words = 0
  let quoted = 0
  let run = 0
  let longest = 0
  for (const span of spans) {
    for (let i = tokenAt(page.tokens, span.start); i < page.tokens.count && (page.tokens.start[i] as number) < span.end; i++) {
      if (page.tokens.mark[i]) continue
      words++
      run = page.inQuotes[i] ? run + 1 : 0
      quoted += page.inQuotes[i] as number
      longest = Math.max(longest, run)
    }
  }
  if (words > 0 && quoted === words) return 'direct'
  if (longest >= LONGEST_NAME_IN_QUOTES) return 'mixed'
  return attribution.cue ? 'indirect' : 'free'
}

/** Whether a token names the speaker or the speaker's party. */
function ownTokens(scene: Scene, sides: Sides, voice: Voice): (from: number, to: number) => boolean {
  const parties = new Set(voice.joint ? sides.parties : voice.speakers.map((speaker) => speaker.party))
  const own = new Uint8Array(scene.page.tokens.count)
  for (const mark of scene.marks.parties) if (parties.has(mark.party)) own.fill(1, mark.from, mark.to)
  for (const mention of scene.cast.mentions)
    if (mention.actor === voice.actor || parties.has(mention.actor.party)) own.fill(1, mention.whole.from, mention.whole.to)
  return (from) => own[from] === 1
}

/** Requests are addressed: to both sides, or to the other. */
function addresseeOf({ scene, sides }: StatementSetting, span: Span, act: Act, voice: Voice): string | null {
  if (act !== 'directive') return null
  const from = tokenAt(scene.page.tokens, span.start)
  const head = scene.marks.parties.filter((mark) => mark.from >= from && mark.from < from + 8).map((mark) => mark.party)
  if (isOfBoth({ scene }, span) || new Set(head).size > 1) return 'both'
  const other = head.find((party) => party !== voice.speakers[0]?.party)
  return other && sides.parties.includes(other) ? other : null
}

/** "The two sides …, the statement said": what a document tells of both is of both. */
function isOfBoth({ scene }: Pick<StatementSetting, 'scene'>, span: Span): boolean {
  const from = tokenAt(scene.page.tokens, span.start)
  return scene.pack.describeSource(scene.page, { start: span.start, end: headEnd(scene, from, span.end) }).kind === 'sides'
}

function headEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.page
  return Math.min(end, tokens.end[Math.min(tokens.count - 1, from + 2)] as number)
}
