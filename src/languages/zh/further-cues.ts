import type { Page, Sentence } from '../pack.ts'
import { clauseAt, type Ended, isQuoted, nextComma, type Told, type Turn, trimmed, URGING } from './clauses.ts'
import { type CueMark, cueAt, skipped } from './cue-after.ts'
import { type Speakers, type Subject, subjectAt } from './subjects.ts'

/** Who spoke last in a sentence, by kind. */
type By = Subject['kind'] | null

export type Next = Readonly<{ told: Told; from: number }>

const AGAIN = /(?:并|还|又|同时|也)?(?:强调指出|强调|重申|指出|表示)(?=了?[，：]?)/uy
/** The verbs with which news goes on after words told without a sign between: "强调大桥重要，敦促奥方动工". */
const URGED = /(?:并|还|又|同时|也)?(?:敦促|呼吁|奉劝|劝|批评|警告|强调|重申)/uy
/** All together go on: "高度评价…，同意…；一致认为…". */
const ALL = /(?:并|还|又|同时|也)?(?:一致|共同)?(?:同意|商定|认为|强调|表示|指出|重申|决定|高度评价|积极评价|祝福)/uy
const TOO = /(?:并|还|又|同时|也)(?:强调指出|强调|重申|指出|表示)[，：]?/gu

/** Where, within a sentence, another cue takes over. */
export function nextTold(page: Page, plain: string, speakers: Speakers, sentence: Sentence, told: Told, by: By): Next | null {
  const { cue } = told.mark
  for (
    let comma = nextComma(page, plain, told.mark.content, sentence.end);
    comma >= 0;
    comma = nextComma(page, plain, comma + 1, sentence.end)
  ) {
    const at = clauseAt(plain, comma + 1)
    const other = otherAt(page, plain, speakers, sentence, at, told, by)
    if (other) return { told: other, from: comma }
    AGAIN.lastIndex = at
    if (AGAIN.test(plain) && (cue.kind === 'thing' || (told.subject !== null && told.form === 'leading'))) {
      const mark = cueAt(plain, at, sentence.end)
      if (mark) return { told: { subject: null, mark, form: 'coordinate' }, from: comma }
    }
    const further = furtherAt(plain, sentence, at, told, by)
    if (further) return { told: { subject: null, mark: further, form: 'coordinate' }, from: comma }
    const toward = plain[at] === '对' && told.subject !== null ? cueAt(plain, at, sentence.end) : null
    if (toward?.contentEnd) return { told: { subject: null, mark: toward, form: 'coordinate' }, from: comma }
    const also = cue.kind === 'thing' ? cueAt(plain, at, sentence.end) : null
    if (also?.cue.kind === 'thing') return { told: { subject: null, mark: also, form: 'coordinate' }, from: comma }
  }
  return cue.kind === 'thing' ? joinedCue(page, plain, sentence, told) : null
}

/** A further cue of the same speaker, where a clause begins. */
function furtherAt(plain: string, sentence: Sentence, at: number, { mark }: Told, by: By): CueMark | null {
  const isUrged = by !== 'sides' && !/[，：]/u.test(plain[mark.content - 1] ?? '')
  const form = by === 'sides' ? ALL : isUrged ? URGED : null
  if (!form) return null
  form.lastIndex = at
  const plainly = plain.startsWith('一致', at) || mark.cue.kind === 'thing' || by !== 'sides'
  return plainly && form.test(plain) ? cueAt(plain, at, sentence.end) : null
}

/** "介绍了有关情况并表示，…": the second cue follows with no sign between. */
function joinedCue(page: Page, plain: string, sentence: Sentence, told: Told): Next | null {
  TOO.lastIndex = told.mark.content
  const match = TOO.exec(plain)
  if (!match || match.index >= sentence.end || isQuoted(page, match.index)) return null
  const mark = cueAt(plain, match.index, sentence.end)
  return mark ? { told: { subject: null, mark, form: 'coordinate' }, from: match.index } : null
}

/** Another person with a cue of the same sentence: "马伦欢迎塔斯来访，塔斯表示感谢". */
function otherAt(page: Page, plain: string, speakers: Speakers, sentence: Sentence, at: number, told: Told, by: By): Told | null {
  const subject = subjectAt(plain, speakers, at)
  if (subject?.kind === 'pronoun' && by !== null && told.form !== 'free') return pronounAt(plain, sentence, subject)
  if (told.mark.cue.kind !== 'thing' && plain[at - 1] !== '；') return null
  if (!subject || (subject.kind !== 'person' && subject.kind !== 'sides') || isQuoted(page, subject.start)) return null
  const mark = cueAt(plain, subject.end, sentence.end)
  return mark ? { subject, mark, form: 'leading' } : null
}

/** "…，他敦促奥方动工": the speaker again. */
function pronounAt(plain: string, sentence: Sentence, subject: Subject): Told | null {
  const mark = cueAt(plain, subject.end, sentence.end)
  const isNear = mark !== null && mark.span.start - subject.end < 3
  return isNear && (URGING.test(mark.cue.word) || /^(?:强调|指出|表示|称|指|说|重申)$/u.test(mark.cue.word))
    ? { subject, mark, form: 'leading' }
    : null
}

/** After "对…表示祝贺": what comes next in the sentence. */
export function nextAfter(page: Page, plain: string, speakers: Speakers, sentence: Sentence, told: Told): Next | null {
  const after = skipped(plain, Math.max(told.mark.span.end, told.mark.contentEnd ?? 0))
  if (after >= sentence.end - 1) return null
  const other = otherAt(page, plain, speakers, sentence, after, told, null)
  if (other) return { told: other, from: after }
  const mark = cueAt(plain, after, sentence.end)
  return mark ? { told: { subject: null, mark, form: 'coordinate' }, from: after } : null
}

const MET = /会见|会晤|会谈|会面|通话|通电话|接见|拜会|见面/u
const WENT_ON = /(?:并|还|又|同时|也)?(?:介绍|通报|重申|强调|敦促|呼吁|批评)/uy

/**
 * A cue in a later clause: of the speaker who was going on ("第二是按期建成大桥，她强调…"), or of who is told to have met somebody
 * ("马伦会见塔斯，介绍了测量情况").
 */
export function midwayTold(
  page: Page,
  plain: string,
  speakers: Speakers,
  sentence: Sentence,
  turn: Turn,
): { told: Told; before: Ended | null } | null {
  const head = turn.of === 'person' ? null : subjectAt(plain, speakers, clauseAt(plain, sentence.start))
  for (
    let comma = nextComma(page, plain, sentence.start, sentence.end);
    comma >= 0;
    comma = nextComma(page, plain, comma + 1, sentence.end)
  ) {
    const at = clauseAt(plain, comma + 1)
    const subject = turn.of === 'person' ? subjectAt(plain, speakers, at) : null
    const told = subject?.kind === 'pronoun' ? pronounAt(plain, sentence, subject) : null
    if (told) return { told, before: goneOn(plain, sentence, told.mark, comma) }
    WENT_ON.lastIndex = at
    if (head?.kind !== 'person' || !MET.test(plain.slice(head.end, comma)) || !WENT_ON.test(plain)) continue
    const mark = cueAt(plain, at, sentence.end)
    if (mark) return { told: { subject: head, mark, form: 'leading' }, before: null }
  }
  return null
}

/** What the speaker said in the clauses before. */
const goneOn = (plain: string, { start }: Sentence, mark: CueMark, comma: number): Ended => ({
  told: { subject: null, mark: { ...mark, content: start }, form: 'free' },
  end: trimmed(plain, start, comma),
})
