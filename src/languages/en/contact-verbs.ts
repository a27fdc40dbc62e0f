import type { Range } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { NameMark, Sentence } from '../pack.ts'
import type { Draft } from './contact-draft.ts'
import { isAuxiliary, type Tense, tenseOf } from './contact-tense.ts'
import { contactWords, type VerbForm } from './contact-words.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { namesOfficial, partnersAt } from './partners.ts'
import { headOfAppositions, type Sight, subjectBefore } from './subjects.ts'

const found: { from: number; to: number; value: VerbForm }[] = []
const AWAY = new Set(['for', 'on', 'upon', 'it', 'off', 'into'])

/**
 *     Maren was received by King Elm.      She will visit Orust.
 *           ^^^^^^^^^^^^                       ^^^^^^^^^^
 */
export function verbContact(sight: Sight, sentence: Sentence, at: number): Draft | null {
  const { tokens } = sight.page
  if (found.length > 0) found.length = 0
  contactWords.verbs.matchAt(tokens, at, sentence.to, found)
  if (found.length === 0) return null
  const longest = found.reduce((most, hit) => Math.max(most, hit.to), 0)
  for (const hit of found) {
    if (hit.to !== longest) continue
    if (hit.value.object && AWAY.has(tokens.word[hit.to] ?? '') && hit.value.needs === 'person') return null
    const tense = tenseOf(sight.page, at, hit.value.form, sentence.from)
    const draft = tense && withSides(sight, sentence, hit, tense)
    if (draft) return draft
  }
  return null
}

function withSides(sight: Sight, sentence: Sentence, hit: { from: number; to: number; value: VerbForm }, tense: Tense): Draft | null {
  const { value } = hit
  const subject = subjectOf(sight, sentence, tense)
  if (tense.passive) return passive(sight, sentence, hit, tense, subject)
  const object = value.object ? objectAfter(sight, hit.to, sentence.to) : null
  const by = object ? null : afterPreposition(sight, hit, sentence.to)
  const right = object ?? by
  if (value.kind === 'visit' && (!right || (value.form === 'participle' && sight.nameAt[hit.to]))) return null
  if (value.needs && (right ? !namesOfficial(sight, right) : value.object || tense.loose || !isOfTwo(sight, subject))) return null
  if (value.alone && (!sight.nameAt[(right as Range).from] || ['to', 'for'].includes(sight.page.tokens.word[(right as Range).to] ?? '')))
    return null
  if (value.needs === 'place' && owns(sight, right as Range)) return null
  if (value.needs === 'place' && !leadsToPlace(sight, (right as Range).to)) return null
  if (!right && !isPlural(sight, subject) && value.kind !== 'visit' && !(tense.loose && tense.status === 'planned')) return null
  if (right && !by && value.kind !== 'visit' && !namesOfficial(sight, right)) return null
  const { kind, channel } = value
  return {
    cue: { from: tense.group, to: hit.to },
    kind,
    channel,
    cueIsNoun: false,
    round: false,
    status: tense.status,
    form: tense.loose && tense.status !== 'planned' ? 'aside' : 'verb',
    left: subject,
    right,
    role: value.subject,
  }
}

/** The subject; that of an infinitive stands right before its "to". */
export function subjectOf(sight: Sight, sentence: Sentence, tense: Tense): Range | null {
  if (!tense.loose) return wholeSubject(sight, sentence, tense.group)
  const name = sight.nameAt[tense.group - 1]
  return name && name.whole.from >= sentence.from ? { from: name.whole.from, to: Math.max(name.to, name.whole.to) } : null
}

/** "Maren, Tass of Orust and King Elm met": with all that is joined to the last of them; "with Orust hosting": a bare name. */
function wholeSubject(sight: Sight, sentence: Sentence, verb: number): Range | null {
  const { tokens } = sight.page
  const subject = subjectBefore(sight, verb, sentence.from) ?? bareName(sight, sentence, verb)
  if (!subject) return null
  let { from } = subject
  while (from > sentence.from) {
    let at = from
    while (at > sentence.from && (tokens.word[at - 1] === ',' || tokens.word[at - 1] === 'and')) at--
    const joined =
      tokens.word.slice(at, from).includes('and') || from < subject.from || tokens.word.slice(subject.from, subject.to).includes('and')
    const name = at < from && joined ? (sight.nameAt[at - 1] ?? sight.endsAt?.[at] ?? ofOffices(sight, at, sentence.from)) : undefined
    if (!name || name.whole.from < sentence.from || name.whole.from >= from) break
    from = name.whole.from
  }
  return { from, to: subject.to }
}

/** "Maren, a member of the Council, minister of trade, and …": the name to which all the offices before a comma belong. */
function ofOffices(sight: Sight, comma: number, limit: number): NameMark | undefined {
  const head = sight.page.tokens.word[comma] === ',' ? headOfAppositions(sight, comma, limit) : null
  if (head === null) return undefined
  for (let i = head; i < comma; i++) if (sight.page.tokens.word[i] === ',' && sight.nameAt[i + 1]?.whole.from === i + 1) return undefined
  return sight.nameAt[head - 1]
}

function bareName(sight: Sight, sentence: Sentence, verb: number): Range | null {
  let from = verb
  while (from > sentence.from && isCapital(sight.page.tokens, from - 1) && verb - from < 5) from--
  return from < verb ? { from, to: verb } : null
}

function passive(
  sight: Sight,
  sentence: Sentence,
  hit: { from: number; to: number; value: VerbForm },
  tense: Tense,
  subject: Range | null,
): Draft | null {
  if (sight.page.tokens.word[hit.to] !== 'by' || !subject) return null
  const agent = partnersAt(sight, hit.to + 1, sentence.to)
  if (!agent || !namesOfficial(sight, agent)) return null
  const { kind, channel } = hit.value
  return {
    cue: { from: tense.group, to: hit.to },
    kind,
    channel,
    cueIsNoun: false,
    round: false,
    status: tense.status,
    form: 'verb',
    left: agent,
    right: subject,
    role: hit.value.subject,
  }
}

/** "met Maren", "met today Maren": the noun phrase that follows at once. */
function objectAfter(sight: Sight, from: number, to: number): Range | null {
  const { tokens } = sight.page
  let i = from
  while (i < to && isAdverb(tokens.word[i] as string)) i++
  if (i >= to || lexicon.prepositions.has(tokens.word[i] as string)) return null
  return partnersAt(sight, i, to)
}

const GAP = 30
const NO_PARTNER = new Set(['regard', 'respect', 'a', 'an', 'no', 'great', 'the'])

/** "met on Friday in Velm with …": from the preposition on, with nothing but when, where and how between. */
function afterPreposition(sight: Sight, hit: { to: number; value: VerbForm }, to: number): Range | null {
  const { tokens } = sight.page
  for (let i = hit.to; i < Math.min(to, hit.to + GAP); i++) {
    const word = tokens.word[i] as string
    if (hit.value.with.has(word)) {
      if (word === 'to' && !isNear(sight, hit.to, i)) return null
      if (
        i > hit.to &&
        word === 'with' &&
        NO_PARTNER.has(tokens.word[i + 1] ?? '') &&
        !namesOfficial(sight, partnersAt(sight, i + 1, to) ?? { from: i, to: i })
      )
        continue
      return partnersAt(sight, i + 1, to)
    }
    if (word === ';' || word === 'and' || word === 'about' || word === 'to' || isAuxiliary(sight.page, i) || lexicon.clauses.has(word))
      return null
    if (tokens.shape[i] === Shape.lower && lexicon.deeds.has(word)) return null
  }
  return null
}

/** "spoke today to", "travelled on Friday to": only times and adverbs stand between. */
function isNear(sight: Sight, from: number, at: number): boolean {
  const { tokens } = sight.page
  for (let i = from; i < at; i++) {
    const word = tokens.word[i] as string
    if (
      tokens.shape[i] === Shape.number ||
      isAdverb(word) ||
      lexicon.weekdays.includes(word) ||
      ['on', 'by', 'this', 'phone', 'telephone', 'morning', 'afternoon', 'evening', 'out', 'again'].includes(word)
    )
      continue
    if (lexicon.months.includes(word) || word === ',') continue
    return false
  }
  return true
}

/** "welcomed Tass's visit": what is welcomed is no person. */
const owns = (sight: Sight, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (sight.page.tokens.word[i] === "'s" || sight.page.tokens.word[i] === '’') return true
  return false
}

const leadsToPlace = (sight: Sight, end: number): boolean => {
  const { word } = sight.page.tokens
  const at = word[end] === ',' ? end + 1 : end
  const next = word[at] ?? ''
  return (
    (next === 'to' || next === 'at' || next === 'in') &&
    (isCapital(sight.page.tokens, at + 1) || (word[at + 1] === 'the' && isCapital(sight.page.tokens, at + 2)))
  )
}

/** "Maren and Tass": two who are named. */
const isOfTwo = (sight: Sight, subject: Range | null): boolean =>
  subject !== null && new Set(sight.nameAt.slice(subject.from, subject.to).filter((name) => name !== undefined)).size > 1

/** "Maren and Tass", "the two leaders", "they". */
function isPlural(sight: Sight, subject: Range | null): boolean {
  if (!subject) return false
  const { word } = sight.page.tokens
  for (let i = subject.from; i < subject.to; i++)
    if (word[i] === 'and' || word[i] === 'two' || word[i] === 'both' || word[i] === 'they') return true
  return /s$/.test(word[subject.to - 1] ?? '')
}
