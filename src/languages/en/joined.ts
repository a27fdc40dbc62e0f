import { type Range, spanOf } from '../../text/range.ts'
import type { Attribution, Page, Sentence } from '../pack.ts'
import type { Candidate } from './candidates.ts'
import { deedSubject } from './deeds.ts'
import { type Opening, openingAfter } from './frames.ts'
import { lexicon } from './lexicon.ts'
import { describeSource } from './sources.ts'
import { type Sight, subjectBefore } from './subjects.ts'

/** An attribution while its sentence is being read: its content is open until the next one begins. */
export type Open = {
  candidate: Candidate
  source: Range | null
  opening: Opening
  form: Attribution['form']
  to: number
}

/** The subject right before a cue; none where a conjunction stands, or where the talk itself is the subject. */
export const ownSubject = (sight: Sight, candidate: Candidate, limit: number): Range | null => {
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
export function readOn(
  sight: Sight,
  sentence: Sentence,
  found: readonly Candidate[],
  first: Range | null,
  begin: number,
  opened: Open[],
): Open[] {
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

/** "welcomed Minister Maren to Velm", "welcomed the Chancellor of Orust, Oru Tass, to Velm": a deed, not words. */
function isGreeting({ page, nameAt }: Sight, candidate: Candidate, { content }: Opening): boolean {
  const { word } = page.tokens
  const name = nameAt[word[content] === 'the' ? content + 1 : content]
  if (candidate.form.cue.verb !== 'welcome' || !name) return false
  return ['to', 'at', 'in'].includes(word[word[name.whole.to] === ',' ? name.whole.to + 1 : name.whole.to] ?? '')
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
/** Kinds of source that can speak. */
export const SPEAKING = new Set(['sides', 'title', 'side', 'document', 'observer'])

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
    (tokens.word[own.from] !== 'the' || SPEAKING.has(describeSource(sight.page, spanOf(sight.page.tokens, own)).kind))
  if (!named && !(personal && (strong || SIDED.has(describeSource(sight.page, spanOf(sight.page.tokens, own)).kind)))) return null
  return boundary > open.opening.content ? { source: own, boundary, form: 'leading' } : null
}
