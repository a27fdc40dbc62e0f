import type { Span } from '../../model/span.ts'
import type { Attribution, Genre, Marks, NameMark, Page, Sentence } from '../pack.ts'
import { type Candidate, candidates } from './candidates.ts'
import { discussForms } from './cues.ts'
import { deedSubject } from './deeds.ts'
import { withDocuments } from './documents.ts'
import { type Opening, openingAfter } from './frames.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { describeSource, isRelay } from './sources.ts'
import { spanOf, tidy } from './stretch.ts'
import { type Range, type Sight, subjectBefore } from './subjects.ts'
import { type Trailing, trailingOf } from './trailing.ts'
import { signedBy, turnOf } from './turns.ts'

/**
 *     Noting the heat, Maren said that trade grows, adding that it will go on.
 *     ^^^^^^           ^^^^^ ^^^^      ^^^^^^^^^^^  ^^^^^^      ^^^^^^^^^^^^^
 */
export function attributions(page: Page, _marks: Marks, names: readonly NameMark[], genre: Genre): Attribution[] {
  const nameAt: (NameMark | undefined)[] = new Array(page.tokens.count)
  for (const name of names) for (let i = name.whole.from; i < name.whole.to; i++) nameAt[i] = name
  const sight: Sight = { page, nameAt, relays: relaysAmong(page, names) }
  const out = page.sentences.map((sentence, index) => withDocuments(sight, sentence, index, ofSentence(sight, sentence, index, genre)))
  announced(sight, out, genre)
  return out.flat()
}

/** The surnames of those who are introduced as spokespersons. */
function relaysAmong(page: Page, names: readonly NameMark[]): ReadonlySet<string> {
  const spokespersons = names.filter(({ office }) => office && isRelay(page, spanOf(page, office)))
  return new Set(spokespersons.map(({ to }) => page.tokens.word[to - 1] as string))
}

/** "Maren went on:" and the speech in the next paragraph. */
function announced(sight: Sight, out: Attribution[][], genre: Genre): void {
  const { page } = sight
  page.sentences.forEach((sentence, index) => {
    const next = page.sentences[index + 1]
    if (!next || page.tokens.word[sentence.to - 1] !== ':' || out[index]?.length !== 0 || !page.inQuotes[next.from]) return
    const candidate = candidates(page, sentence, genre).at(-1)
    if (!candidate || candidate.to !== sentence.to - 1) return
    const source = subjectBefore(sight, candidate.group, sentence.from)
    const content = tidy(page, next.from, next.to)
    if (!source || !content) return
    const opening: Opening = { content: next.from, lead: next.from, cueEnd: candidate.to, act: null, kind: 'quote' }
    out[index] = [written(page, index, { candidate, source, opening, form: 'leading', to: next.to })]
  })
}

/** An attribution while its sentence is being read: its content is open until the next one begins. */
type Open = {
  candidate: Candidate
  source: Range | null
  opening: Opening
  form: Attribution['form']
  to: number
}

/** Headlines within the text and captions tell again what the account tells. */
const isRead = (page: Page, sentence: Sentence): boolean => {
  const role = page.blocks[sentence.block]?.role
  return role !== 'caption' && role !== 'subheading'
}

function ofSentence(sight: Sight, sentence: Sentence, index: number, genre: Genre): Attribution[] {
  if (!isRead(sight.page, sentence)) return []
  const turn = turnOf(sight, sentence, index) ?? signedBy(sight, sentence, index)
  if (turn) return [turn]
  const found = candidates(sight.page, sentence, genre)
  if (found.length === 0) return []
  const outer = trailingOf(sight, sentence, found)
  const inner = outer && passesOn(sight, outer.source) ? told(sight, sentence, found, outer) : []
  if (inner.length > 0) return inner.map((open) => written(sight.page, index, open))
  const trailing = outer
  const rest = trailing ? found.filter((candidate) => candidate.from >= trailing.resume) : found
  const opened = trailing ? [] : leadingParticiples(sight, sentence, rest)
  const first = trailing?.source ?? null
  const read = readOn(sight, sentence, rest.slice(opened.length), first, trailing?.resume ?? sentence.from, opened)
  const out = read.map((open) => written(sight.page, index, open))
  if (trailing) out.unshift(trailing.write(index))
  return out.filter((attribution) => attribution.content.length > 0)
}

/** "Tass stressed the need for trust, a spokesperson said": who passes it on is not who said it. */
function told(sight: Sight, sentence: Sentence, found: readonly Candidate[], outer: Trailing): Open[] {
  const within = { ...sentence, to: outer.contentEnd }
  const own = found.filter((candidate) => candidate.to < outer.contentEnd)
  const read = readOn(sight, within, own, null, sentence.from, [])
  const [first] = read
  return first?.source && first.source.from - sentence.from < 3 && speaks(sight, first.source) ? read : []
}

/** A spokesperson by office, by a surname known to be one's, or a ministry. */
const passesOn = (sight: Sight, source: Range): boolean =>
  isRelay(sight.page, spanOf(sight.page, source)) ||
  (source.to - source.from <= 2 && sight.relays?.has(sight.page.tokens.word[source.to - 1] as string) === true)

const speaks = (sight: Sight, source: Range): boolean =>
  sight.nameAt[source.from] !== undefined ||
  sight.nameAt[source.to - 1] !== undefined ||
  SPEAKING.has(describeSource(sight.page, spanOf(sight.page, source)).kind)

/** "Noting that …, Maren said": participles before the subject they share. Their content ends where the subject begins. */
function leadingParticiples(sight: Sight, sentence: Sentence, found: readonly Candidate[]): Open[] {
  const [first] = found
  if (first?.form.form !== 'participle' || first.progressive) return []
  for (let i = sentence.from; i < first.group; i++) if (!isPassable(sight.page, i)) return []
  const opening = openingAfter(sight.page, first, sentence.to)
  if (!opening) return []
  const subject = subjectAfterComma(sight, found, opening.content + 1) ?? deedSubject(sight, sentence, opening.content + 1, true)
  if (!subject || subject.from <= opening.content) return []
  return [{ candidate: first, source: subject, opening, form: 'participle', to: subject.from }]
}

function subjectAfterComma(sight: Sight, found: readonly Candidate[], limit: number): Range | null {
  for (const candidate of found.slice(1)) {
    const subject = candidate.form.form === 'participle' ? null : ownSubject(sight, candidate, limit)
    if (subject && sight.page.tokens.word[subject.from - 1] === ',') return subject
  }
  return null
}

const isPassable = (page: Page, i: number): boolean => {
  const word = page.tokens.word[i] as string
  return (
    isAdverb(word) ||
    lexicon.coordinators.has(word) ||
    word === ',' ||
    word === 'while' ||
    word === 'in' ||
    word === 'by' ||
    word === 'after'
  )
}

const ownSubject = (sight: Sight, candidate: Candidate, limit: number): Range | null => {
  const before = sight.page.tokens.word[candidate.group - 1] ?? ''
  if (lexicon.coordinators.has(before)) return null
  const subject = subjectBefore(sight, candidate.group, limit)
  return subject && !isOccasion(sight.page, subject) ? subject : null
}

/** "The meeting underscored …": the talk itself says nothing. */
function isOccasion(page: Page, subject: Range): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    const word = page.tokens.word[i] as string
    if (lexicon.prepositions.has(word)) break
    if (i === subject.to - 1 || lexicon.prepositions.has(page.tokens.word[i + 1] as string)) return lexicon.occasions.has(word)
  }
  return false
}

/** Reads a sentence's cues from left to right; each new one closes the content of the one before. */
function readOn(sight: Sight, sentence: Sentence, found: readonly Candidate[], first: Range | null, begin: number, opened: Open[]): Open[] {
  const out: Open[] = [...opened]
  let source = first ?? opened[0]?.source ?? null
  let limit = opened[0]?.to ?? begin
  let open: Open | null = null
  for (const candidate of found) {
    if (candidate.from < limit) continue
    const joined = join(sight, sentence, candidate, open, source, limit)
    if (!joined) continue
    const opening = openingAfter(sight.page, candidate, sentence.to)
    if (!opening || opening.content >= sentence.to || isGreeting(sight, candidate, opening)) continue
    if (open) open.to = joined.boundary
    source = joined.source ?? source
    open = { candidate, source: joined.source ?? source, opening, form: joined.form, to: sentence.to }
    out.push(open)
    limit = opening.content
  }
  return out
}

/** "welcomed Minister Maren to Velm": a deed, not words. */
function isGreeting({ page, nameAt }: Sight, candidate: Candidate, opening: Opening): boolean {
  const name = nameAt[opening.content]
  return candidate.form.cue.verb === 'welcome' && name !== undefined && ['to', 'at', 'in'].includes(page.tokens.word[name.whole.to] ?? '')
}

type Joined = { source: Range | null; boundary: number; form: Attribution['form'] }

/** How a cue stands to what has been read of its sentence; null when it is part of somebody's words. */
function join(
  sight: Sight,
  sentence: Sentence,
  candidate: Candidate,
  open: Open | null,
  source: Range | null,
  limit: number,
): Joined | null {
  const { tokens } = sight.page
  const before = candidate.group > sentence.from ? (tokens.word[candidate.group - 1] as string) : ''
  if (candidate.infinitive) return purpose(sight, sentence, candidate, open, source)
  if (candidate.form.form === 'participle' && !candidate.progressive) return participle(sight, sentence, candidate, open, source, before)
  const own = ownSubject(sight, candidate, open ? open.opening.content + 1 : limit)
  if (own) return open ? (inStep(candidate, open) ? besides(sight, own, open) : null) : { source: own, boundary: own.from, form: 'leading' }
  if (!lexicon.coordinators.has(before) && before !== ',') return null
  if (open && !inStep(candidate, open) && tokens.word[candidate.to] !== 'that') return null
  const subject = source ?? deedSubject(sight, sentence, sentence.from, false)
  return subject && !isOccasion(sight.page, subject) ? { source: subject, boundary: candidate.group - 1, form: 'coordinate' } : null
}

function participle(
  sight: Sight,
  sentence: Sentence,
  candidate: Candidate,
  open: Open | null,
  source: Range | null,
  before: string,
): Joined | null {
  const afterParticiple = !open || open.candidate.form.form === 'participle'
  if (!PARTICIPLE_LINKS.has(before) && !(before === 'and' && afterParticiple)) return withSubject(sight, candidate, open)
  if (open?.opening.kind === 'clause' && !reports(candidate)) return null
  const subject = source ?? deedSubject(sight, sentence, sentence.from, false)
  if (!subject || isOccasion(sight.page, subject)) return null
  return { source: subject, boundary: candidate.group - 1, form: 'coordinate' }
}

const PARTICIPLE_LINKS = new Set([',', 'while', 'by', '—', '–', '('])

/** After a clause only words of telling go on with the speaker; "…, committing to more" belongs to the clause. */
const reports = ({ form: { cue } }: Candidate): boolean =>
  cue.trailing || cue.frames.has('noun') || cue.act === 'expressive' || cue.act === 'directive'

/** "…, with Tass stressing the need for trust": the participle has a subject of its own. */
function withSubject(sight: Sight, candidate: Candidate, open: Open | null): Joined | null {
  const own = subjectBefore(sight, candidate.group, open ? open.opening.content : 0)
  if (!own || sight.page.tokens.word[own.from - 1] !== 'with' || isOccasion(sight.page, own)) return null
  return { source: own, boundary: own.from - 1, form: 'leading' }
}

/** "He spoke with Maren to congratulate her on …": the purpose of a deed conveys something. */
function purpose(sight: Sight, sentence: Sentence, candidate: Candidate, open: Open | null, source: Range | null): Joined | null {
  if (!candidate.form.cue.purpose) return null
  const { word } = sight.page.tokens
  if (open) {
    const joined = open.candidate.infinitive && (word[candidate.group - 2] === 'and' || word[candidate.group - 2] === ',')
    return joined ? { source, boundary: candidate.group - 1, form: 'coordinate' } : null
  }
  const subject = deedSubject(sight, sentence, sentence.from, false)
  return subject && subject.to < candidate.from ? { source: subject, boundary: candidate.group, form: 'leading' } : null
}

/** A text reports in one tense: "said …, and noted", not "said that …, and opposes". */
const inStep = (candidate: Candidate, open: Open): boolean =>
  open.candidate.form.form === 'participle' || open.candidate.infinitive || open.candidate.form.form === candidate.form.form

const PERSONAL = new Set(['he', 'she', 'they', 'both', 'the'])

const JOINERS = new Set(['and', 'but', 'while', ',', ';', 'whereas', 'then', 'though', 'although'])
const SIDED = new Set(['sides', 'title'])
const SPEAKING = new Set(['sides', 'title', 'side', 'document', 'observer'])

/** A second clause with a subject of its own: only after a comma, semicolon or conjunction, and only when somebody speaks in it. */
function besides(sight: Sight, own: Range, open: Open): Joined | null {
  const { tokens } = sight.page
  let boundary = own.from
  let word = tokens.word[boundary - 1] ?? ''
  let strong = false
  while (JOINERS.has(word)) {
    strong ||= word !== 'and'
    boundary--
    word = tokens.word[boundary - 1] ?? ''
  }
  if (boundary === own.from) return null
  const named = sight.nameAt[own.from] !== undefined || sight.nameAt[own.to - 1] !== undefined
  const personal =
    PERSONAL.has(tokens.word[own.from] as string) &&
    (tokens.word[own.from] !== 'the' || SPEAKING.has(describeSource(sight.page, spanOf(sight.page, own)).kind))
  if (!named && !(personal && (strong || SIDED.has(describeSource(sight.page, spanOf(sight.page, own)).kind)))) return null
  return boundary > open.opening.content ? { source: own, boundary, form: 'leading' } : null
}

/** "said Friday": the day belongs to the cue. */
const cueEndOf = (page: Page, { to }: Candidate): number => (lexicon.weekdays.includes(page.tokens.word[to] ?? '') ? to + 1 : to)

/** "welcomed the visit and discussed trade": the noun phrase ends where the talk goes on. */
function beforeDiscussion(page: Page, from: number, to: number): number {
  const found: { from: number; to: number; value: string }[] = []
  for (let i = from + 1; i < to; i++) {
    if (page.tokens.word[i - 1] !== 'and' || !(page.tokens.word[i] as string).endsWith('ed')) continue
    discussForms.matchAt(page.tokens, i, to, found)
    if (found.length > 0) return i - 1
  }
  return to
}

function written(page: Page, sentence: number, open: Open): Attribution {
  const { candidate, opening, source } = open
  const content = tidy(page, opening.content, opening.kind === 'clause' ? open.to : beforeDiscussion(page, opening.content, open.to))
  const lead: Span | null = opening.lead < opening.content ? spanOf(page, { from: opening.lead, to: opening.content }) : null
  const cueEnd = opening.kind === 'noun' ? opening.cueEnd : cueEndOf(page, candidate)
  return {
    sentence,
    source: source ? spanOf(page, source) : null,
    cue: spanOf(page, { from: candidate.group, to: cueEnd }),
    verb: candidate.form.cue.verb,
    content: content ? [content] : [],
    lead,
    act: opening.act ?? candidate.form.cue.act,
    commit: candidate.form.cue.commit,
    frame: opening.kind,
    form: open.form,
  }
}
