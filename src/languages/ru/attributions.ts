import { type Range, spanOf } from '../../text/range.ts'
import type { Attribution, Marks, NameMark, Page, Sentence } from '../pack.ts'
import { agentOf } from './agents.ts'
import { asideOf, documentsOf, trailingOf } from './asides.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import type { Gender } from './cues.ts'
import { freeOfBoth } from './free.ts'
import { lexicon } from './lexicon.ts'
import { type Opening, openingAfter, skipLoose } from './openings.ts'
import { tidy } from './stretch.ts'
import { type Sight, sightOf, subjectAfter, subjectBefore } from './subjects.ts'
import { turns } from './turns.ts'

/**
 *     Тасс отметил, что торговля растёт, и поддержал строительство моста.
 *     ^^^^ ^^^^^^^      ^^^^^^^^^^^^^^^    ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 */
export function attributions(page: Page, marks: Marks, names: readonly NameMark[]): Attribution[] {
  const sight = sightOf(page, marks, names)
  const spoken = turns(sight)
  const out: Attribution[][] = page.sentences.map((sentence, index) => spoken.get(index) ?? ofSentence(sight, sentence, index))
  freeOfBoth(sight, out)
  return out.flat()
}

type Open = { candidate: Candidate; source: Range | null; opening: Opening; form: Attribution['form']; to: number; isJoint: boolean }

function ofSentence(sight: Sight, sentence: Sentence, index: number): Attribution[] {
  const documents = documentsOf(sight, sentence, index)
  if (documents) return documents
  const found = candidatesIn(sight, sentence)
  if (found.length === 0) return []
  const other = trailingOf(sight, sentence, index, found) ?? asideOf(sight, sentence, index, found)
  if (other) return other
  return readOn(sight, sentence, found)
    .map((open) => written(sight.page, index, open))
    .filter((one) => one.content.length > 0)
}

function readOn(sight: Sight, sentence: Sentence, found: readonly Candidate[]): Open[] {
  const out: Open[] = []
  let open: Open | null = null
  let source: Range | null = null
  let gender: Gender | null = null
  for (const candidate of found) {
    if (open && candidate.from < open.opening.content) continue
    const joined = join(sight, sentence, candidate, open, source, gender)
    if (!joined) continue
    const opening =
      openingAfter(sight, candidate.form.cue, joined.after ?? candidate.to, sentence.to) ?? inverted(sight, sentence, candidate)
    if (!opening || opening.content >= sentence.to) continue
    if (open) open.to = Math.min(open.to, joined.boundary)
    source = joined.source ?? source
    gender = candidate.form.gender ?? gender
    open = {
      candidate,
      source: joined.source,
      opening,
      form: joined.form,
      to: opening.content < candidate.from ? candidate.group : sentence.to,
      isJoint: joined.isJoint,
    }
    out.push(open)
  }
  return out
}

type Joined = Readonly<{ source: Range | null; boundary: number; form: Attribution['form']; isJoint: boolean; after?: number }>

const EDGE = new Set([',', 'и', 'а', ';', 'но', '–', '—', 'также', 'при', 'этом'])

/** How a cue stands to what has been read of its sentence; null when it is part of somebody's words. */
function join(
  sight: Sight,
  sentence: Sentence,
  candidate: Candidate,
  open: Open | null,
  source: Range | null,
  gender: Gender | null,
): Joined | null {
  const { form } = candidate
  const edge = edgeBefore(sight, candidate.group, open?.opening.content ?? sentence.from)
  if (form.form === 'passive') return open ? ofPassiveAfter(sight, open, edge) : passive(sight, sentence, candidate)
  if (form.form === 'gerund') return gerund(sight, sentence, candidate, open, source, edge)
  if (!open) return active(sight, sentence, candidate)
  const own = subjectBefore(sight, candidate.group, open.opening.content + 1, form.gender)
  if (own) return besides(sight, own, open)
  const isInStep = form.gender !== null && (gender === null || form.gender === gender || open.candidate.form.form === 'gerund')
  if (edge === null || !isInStep) return null
  if (open.candidate.form.form === 'gerund' && !open.source) return null
  return { source, boundary: edge, form: 'coordinate', isJoint: open.isJoint }
}

/** Where the conjunction or comma right before a cue begins; null when none is there. */
function edgeBefore({ page }: Sight, at: number, floor: number): number | null {
  const { word } = page.tokens
  let i = at
  let seen = false
  while (i > floor) {
    const before = word[i - 1] as string
    if (EDGE.has(before)) seen = true
    else if (!(lexicon.adverbs.has(before) || isAdjunctWord(page, i - 1, floor))) break
    i--
  }
  if (!seen) return null
  while (i < at && !EDGE.has(word[i] as string)) i++
  return i
}

const LOOSE = new Set([
  'в',
  'этой',
  'связи',
  'свою',
  'очередь',
  'со',
  'своей',
  'стороны',
  'частности',
  'том',
  'числе',
  'этим',
  'с',
  'тем',
  'вместе',
  'того',
  'кроме',
])
const isAdjunctWord = ({ tokens }: Page, i: number, floor: number): boolean => i > floor && LOOSE.has(tokens.word[i] as string)

function active(sight: Sight, sentence: Sentence, candidate: Candidate): Joined | null {
  const { gender } = candidate.form
  const own = subjectBefore(sight, candidate.group, sentence.from, gender)
  if (own) return isSubordinate(sight, own, candidate) ? null : { source: own, boundary: own.from, form: 'leading', isJoint: false }
  const after = subjectAfter(sight, candidate.to, sentence.to, gender)
  if (after) return { source: after, boundary: after.from, form: 'leading', isJoint: false, after: after.to }
  const isFirst = skipLoose(sight, sentence.from, sentence.to) >= candidate.group
  if (!isFirst || gender === null) return null
  return { source: null, boundary: sentence.from, form: 'leading', isJoint: gender === 'p' || gender === 'n' }
}

/** "…, которую Тасс поддержал": told in passing. */
const isSubordinate = ({ page }: Sight, own: Range, candidate: Candidate): boolean => {
  const before = page.tokens.word[own.from - 1] ?? ''
  return (
    (lexicon.subordinators.has(before) && before !== 'как' && before !== 'пока') ||
    lexicon.subordinators.has(page.tokens.word[candidate.group - 1] ?? '')
  )
}

function passive(sight: Sight, sentence: Sentence, candidate: Candidate): Joined | null {
  const before = sight.page.tokens.word[candidate.group - 1] ?? ''
  if (lexicon.subordinators.has(before)) return null
  const agent = agentOf(sight, sentence, candidate)
  return {
    source: agent?.source ?? null,
    boundary: candidate.group,
    form: 'leading',
    isJoint: agent === null,
    ...(agent?.after ? { after: agent.after } : {}),
  }
}

/** "…, подтверждён настрой": a second passive, or one after an active verb. */
function ofPassiveAfter(sight: Sight, open: Open, edge: number | null): Joined | null {
  if (edge === null || open.opening.kind === 'clause') return null
  if (open.candidate.form.form !== 'passive' && sight.page.tokens.word[edge] !== ';') return null
  return { source: open.source, boundary: edge, form: 'coordinate', isJoint: open.isJoint }
}

function gerund(
  sight: Sight,
  sentence: Sentence,
  candidate: Candidate,
  open: Open | null,
  source: Range | null,
  edge: number | null,
): Joined | null {
  if (open)
    return edge !== null && sight.page.tokens.word[edge] === ','
      ? { source, boundary: edge, form: 'participle', isJoint: open.isJoint }
      : null
  const isFirst = skipLoose(sight, sentence.from, sentence.to) >= candidate.group
  const subject = isFirst ? subjectLater(sight, candidate.to, sentence.to) : subjectOfDeed(sight, candidate.group, sentence.from)
  return subject ? { source: subject, boundary: candidate.group, form: 'participle', isJoint: false } : null
}

/** "Отметив рост торговли, Тасс …": the subject of the clause to which the participle belongs. */
function subjectLater(sight: Sight, from: number, to: number): Range | null {
  const { word } = sight.page.tokens
  for (let i = from; i < to; i++) {
    if (word[i] !== ',') continue
    const subject = subjectAfter(sight, i + 1, Math.min(to, i + 6), null)
    if (subject && subject.from <= i + 4) return subject
  }
  return null
}

const subjectOfDeed = (sight: Sight, at: number, floor: number): Range | null =>
  subjectBefore(sight, at, floor, 'm') ?? subjectBefore(sight, at, floor, 'p') ?? subjectBefore(sight, at, floor, 'f')

const JOINERS = new Set([',', ';', 'а', 'и', 'но', 'в', 'то', 'время', 'как', 'свою', 'очередь', 'при', 'этом', '–', '—'])

/** A second clause with a subject of its own, after a comma or conjunction, when a person or a side speaks in it. */
function besides(sight: Sight, own: Range, open: Open): Joined | null {
  const { word } = sight.page.tokens
  let boundary = own.from
  while (boundary > open.opening.content && JOINERS.has(word[boundary - 1] as string)) boundary--
  if (boundary === own.from) return null
  const isNamed = sight.nameAt[own.from] !== undefined
  const strong = word[boundary] === ';' || word[own.from - 1] === 'а' || word[own.from - 1] === ','
  return isNamed || strong ? { source: own, boundary, form: 'leading', isJoint: false } : null
}

/** "Готовность к диалогу была выражена": the content stands before its passive. */
function inverted(sight: Sight, sentence: Sentence, candidate: Candidate): Opening | null {
  if (candidate.form.form !== 'passive' || candidate.group - sentence.from < 2) return null
  const from = skipLoose(sight, sentence.from, candidate.group)
  return candidate.group - from > 1 ? { content: from, cueEnd: candidate.to, kind: 'np' } : null
}

function written(page: Page, sentence: number, open: Open): Attribution {
  const { candidate, opening, source } = open
  const { cue } = candidate.form
  const doing = opening.kind === 'to' ? cue.doing : null
  const participleEnd = open.form === 'participle' && source && source.from > opening.content ? source.from : open.to
  const content = tidy(page, opening.content, Math.min(open.to, participleEnd))
  return {
    sentence,
    source: source ? spanOf(page.tokens, source) : null,
    cue: spanOf(page.tokens, {
      from: candidate.group,
      to: Math.max(
        candidate.to,
        opening.content > candidate.to && opening.cueEnd === opening.content && opening.cueEnd - candidate.to < 2
          ? opening.cueEnd
          : candidate.to,
      ),
    }),
    verb: cue.verb,
    content: content ? [content] : [],
    lead: null,
    act: doing ? 'commissive' : cue.act,
    commit: doing ?? cue.commit,
    frame: opening.kind,
    form: open.form,
    ...(open.isJoint ? { isJoint: true } : {}),
  }
}
