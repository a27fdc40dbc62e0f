import { freeAttribution } from '../free-attribution.ts'
import type { Attribution, Marks, NameMark, Page, Sentence } from '../pack.ts'
import { clauseAt, type Ended, endOf, isQuoted, nextComma, type Told, type Turn, trimmed, URGING } from './clauses.ts'
import { type CueMark, cueAt } from './cue-after.ts'
import { REPORTS, SAYINGS } from './cues.ts'
import { midwayTold, nextAfter, nextTold } from './further-cues.ts'
import { goesOnAt } from './places.ts'
import { plainOf } from './plain.ts'
import { type Speakers, type Subject, speakersOf, subjectAt } from './subjects.ts'

/** The attributions of a page, and for each sentence whether somebody's words are going on when it begins. */
type Speech = Readonly<{ attributions: readonly Attribution[]; spoken: Uint8Array }>

const pages = new WeakMap<Page, Speech>()

/**
 *     马伦表示，两国是近邻。伊方愿扩大贸易。
 *     ^^^^ ^^^^ ^^^^^^^^^^  (goes on)
 */
export const attributions = (page: Page, _marks: Marks, names: readonly NameMark[]): readonly Attribution[] =>
  speechOf(page, names).attributions

export function speechOf(page: Page, names: readonly NameMark[]): Speech {
  const known = pages.get(page)
  if (known) return known
  const plain = plainOf(page)
  const speakers = speakersOf(page, names)
  const out: Attribution[] = []
  const spoken = new Uint8Array(page.sentences.length)
  let turn: Turn = { block: -1, isSaid: false, of: null, before: null }
  page.sentences.forEach((sentence, index) => {
    // The words under a picture interrupt nobody.
    if (page.blocks[sentence.block]?.role === 'caption') return
    if (sentence.block !== turn.block)
      turn = { block: sentence.block, isSaid: false, of: goesOnAt(page, sentence) ? turn.of : null, before: turn.of ?? turn.before }
    spoken[index] = (turn.of === 'person' || turn.isSaid) && findReport(plain, sentence.start) === null ? 1 : 0
    const told = toldIn(page, plain, speakers, sentence, turn)
    for (const one of told) out.push(attributionOf(plain, sentence, index, one.told, one.end))
    const last = told.findLast((one) => one.told.subject)?.told.subject
    if (last?.kind === 'party') turn = { ...turn, isSaid: told.some((one) => one.told.form === 'leading') }
    if (last && last.kind !== 'party')
      turn = {
        ...turn,
        of:
          last.kind === 'person' || last.kind === 'title' || last.kind === 'pronoun' ? 'person' : last.kind === 'sides' ? 'sides' : 'other',
      }
  })
  const speech = { attributions: out, spoken }
  pages.set(page, speech)
  return speech
}

function toldIn(page: Page, plain: string, speakers: Speakers, sentence: Sentence, turn: Turn): Ended[] {
  const trailing = trailingTold(plain, speakers, sentence)
  if (trailing) return [trailing]
  const opened = firstTold(page, plain, speakers, sentence, turn)
  const midway = opened ? null : midwayTold(page, plain, speakers, sentence, turn)
  const first = opened ?? midway?.told
  if (!first) return []
  const out: Ended[] = []
  if (midway?.before) out.push(midway.before)
  let told: Told = first
  let by = first.subject?.kind ?? null
  for (;;) {
    by = told.subject?.kind ?? by
    const next =
      told.mark.contentEnd === null ? nextTold(page, plain, speakers, sentence, told, by) : nextAfter(page, plain, speakers, sentence, told)
    const end = told.mark.contentEnd ?? (next ? next.from : endOf(plain, sentence))
    if (end > told.mark.content) out.push({ told, end: trimmed(plain, told.mark.content, end) })
    if (!next) return out
    told = next.told
  }
}

const TRAILING =
  /^(?<content>[“「][^”」]{2,}[”」])[，,]?(?<who>[^，。；“”「」]{1,24}?)(?:还|也|补充)?(?:说|表示|指出|强调|称|说道|写道)[。！]?$/u

/** "“两国是近邻。”马伦说。" */
function trailingTold(plain: string, speakers: Speakers, sentence: Sentence): Ended | null {
  const match = TRAILING.exec(plain.slice(sentence.start, sentence.end))
  if (!match?.groups) return null
  const { content = '', who = '' } = match.groups
  const at = sentence.start + match[0].indexOf(who, content.length)
  const subject = subjectAt(plain, speakers, at)
  const mark = subject ? cueAt(plain, subject.end, sentence.end) : null
  if (!subject || !mark) return null
  const end = sentence.start + content.length
  return { told: { subject, mark: { ...mark, content: sentence.start, contentEnd: end }, form: 'trailing' }, end }
}

const MOST_CLAUSES = 5
const FARTHEST = 120

/** The first subject of the sentence with a cue, where a clause begins. */
function firstTold(page: Page, plain: string, speakers: Speakers, sentence: Sentence, turn: Turn): Told | null {
  let at = clauseAt(plain, sentence.start)
  for (let n = 0; n < MOST_CLAUSES && at < sentence.end && at - sentence.start < FARTHEST; n++) {
    const told = toldAt(page, plain, speakers, sentence, pastReport(page, plain, speakers, sentence, at), turn, n)
    if (told) return told
    const comma = nextComma(page, plain, at, sentence.end)
    if (comma < 0) break
    at = clauseAt(plain, comma + 1)
  }
  return null
}

/** "新闻稿称，马伦强调": who reports is passed over, where a person with a cue follows. */
function pastReport(page: Page, plain: string, speakers: Speakers, sentence: Sentence, at: number): number {
  const match = findReport(plain, at)
  if (!match || isQuoted(page, at)) return at
  const next = pastReport(page, plain, speakers, sentence, clauseAt(plain, at + match[0].length))
  const subject = subjectAt(plain, speakers, next)
  return subject && (subject.kind === 'person' || subject.kind === 'sides') && cueAt(plain, subject.end, sentence.end) ? next : at
}

/** Cheap to see, and no report is without it. */
const HINT = /[报社台网息稿告]|引[述用]|援引/u
const LONGEST_REPORT = 48

function findReport(plain: string, at: number): RegExpExecArray | null {
  if (!HINT.test(plain.slice(at, at + LONGEST_REPORT))) return null
  REPORTS.lastIndex = at
  return REPORTS.exec(plain)
}

const FIRST = /(?:我们?|本人)[要愿想再次在此还也]{0,4}(?:重申|强调)(?=[，：])/uy

function toldAt(page: Page, plain: string, speakers: Speakers, sentence: Sentence, at: number, turn: Turn, clause: number): Told | null {
  if (clause === 0 && turn.of === 'person') {
    FIRST.lastIndex = at
    const match = FIRST.exec(plain)
    if (match) {
      const mark = cueAt(plain, at + (plain[at + 1] === '们' || plain[at] === '本' ? 2 : 1), sentence.end)
      if (mark) return { subject: { start: at, end: at + 1, kind: 'pronoun', titled: false }, mark, form: 'leading' }
    }
  }
  const subject = subjectAt(plain, speakers, at)
  if (!subject || isQuoted(page, subject.start)) return null
  const mark = cueAt(plain, subject.end, sentence.end)
  if (!mark || !isSpeaker(plain, subject, mark, turn, clause)) return null
  return { subject, mark, form: subject.kind === 'document' ? 'document' : isTold(subject, mark) ? 'leading' : 'free' }
}

/** Of both together it tells what was talked about, not what was said. */
const TALKED = /^(?:谈及|提及|谈到|提到|回顾|介绍|通报)/u
const STRONG = new RegExp(`^${SAYINGS}$`, 'u')

/** A side that "supports" or "is ready to" is told whole: its verb is what it does, not how it is reported. */
const isTold = ({ kind }: Subject, { cue }: CueMark): boolean =>
  kind !== 'party' && kind !== 'sides'
    ? true
    : STRONG.test(cue.word) || cue.agrees || cue.word.startsWith('一致') || (cue.kind === 'thing' && kind === 'sides')

function isSpeaker(plain: string, subject: Subject, { cue, span }: CueMark, turn: Turn, clause: number): boolean {
  if (subject.kind === 'sides' && TALKED.test(cue.word)) return false
  const isStrong = STRONG.test(cue.word)
  const isNear = span.start - subject.end < 8
  if (subject.kind === 'person') {
    if (turn.of !== 'person') return isStrong || cue.kind === 'thing' || clause === 0
    if (subject.titled) return isStrong && isNear && clause === 0
    return clause === 0 || isStrong
  }
  if (subject.kind === 'sides') {
    if (turn.of === 'person')
      return clause === 0 && /元首|领导人|外长|总理/u.test(plain.slice(subject.start, subject.end)) && (cue.agrees || isStrong)
    return isNear || cue.agrees
  }
  if (turn.of === 'person') return subject.kind === 'pronoun' && (isStrong || URGING.test(cue.word)) && isNear && clause === 0
  if (subject.kind === 'party') return isNear && clause === 0 && (isStrong || turn.of === 'sides' || turn.before !== 'person')
  if (subject.kind === 'observer' || subject.kind === 'title') return isStrong && isNear
  if (subject.kind === 'pronoun') return (isStrong || URGING.test(cue.word)) && isNear && clause === 0
  return isStrong || cue.agrees
}

function attributionOf(plain: string, sentence: Sentence, index: number, { subject, mark, form }: Told, end: number): Attribution {
  const source = subject ? { start: subject.start, end: subject.end } : null
  if (form === 'free' && !subject) return freeAttribution(index, { start: mark.content, end })
  if (form === 'free') {
    const content = { start: (subject as Subject).start, end: trimmed(plain, sentence.start, endOf(plain, sentence)) }
    return { ...freeAttribution(index, content), source }
  }
  const { cue } = mark
  return {
    sentence: index,
    source,
    cue: mark.span,
    verb: cue.agrees ? 'agree' : cue.word,
    content: [{ start: mark.content, end }],
    lead: null,
    act: cue.act,
    commit:
      cue.commit ??
      (cue.word.endsWith('欢迎') &&
      COMING.test(plain.slice(mark.content, end)) &&
      !GREETED.test(plain.slice(mark.span.start - 3, mark.span.start))
        ? 'invite'
        : null),
    frame: cue.agrees ? 'to' : cue.kind === 'thing' ? 'np' : 'clause',
    form,
  }
}

const GREETED = /热烈|热情|诚挚|衷心/u
/** Who is welcome to come is invited. */
const COMING = /^[^，；]{0,24}(?:访华|来华访问|访问|来访|来华)/u
