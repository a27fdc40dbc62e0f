import type { EngagementStatus } from '../../model/engagement.ts'
import { isHyphen } from '../../text/pattern.ts'
import type { Range } from '../../text/range.ts'
import { isCapital } from '../../text/tokens.ts'
import type { Sentence } from '../pack.ts'
import type { Draft } from './contact-draft.ts'
import { phraseStart } from './contact-phrase.ts'
import { isAuxiliary, tenseOf, timeUpTo, timeWithin } from './contact-tense.ts'
import { subjectOf } from './contact-verbs.ts'
import { contactWords, type LightForm } from './contact-words.ts'
import { deedSubject } from './deeds.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { namesOfficial, partnersAt } from './partners.ts'
import { nounPhraseStart, type Sight } from './subjects.ts'

type Noun = Readonly<{ words: string; kind: Draft['kind']; channel: Draft['channel']; weak?: boolean; round?: boolean }>
type Hit = { from: number; to: number; value: Noun }

const found: Hit[] = []
const lights: { from: number; to: number; value: LightForm }[] = []

/**
 *     The two ministers co-chaired the third round of the Orust-Ilvania dialogue.   Tass's call with Maren
 *                       ^^^^^^^^^^                                      ^^^^^^^^            ^^^^
 */
export function nounContact(sight: Sight, sentence: Sentence, at: number): Draft | null {
  const { tokens } = sight.page
  if (found.length > 0) found.length = 0
  contactWords.nouns.matchAt(tokens, at, sentence.to, found as never)
  if (found.length === 0) return null
  const hit = found.reduce<Hit | null>((longest, one) => (!longest || one.to > longest.to ? one : longest), null)
  if (!hit || !isNounHere(sight, sentence, hit)) return null
  if (isInVerb(sight, sentence, hit) || (hit.value.round && tokens.word[hit.to] === 'of')) return null
  const start = phraseStart(sight, hit.from, sentence.from)
  const light = lightBefore(sight, sentence, start, hit)
  if (light) return told(sight, sentence, hit, light)
  if (hit.value.round) return null
  return wasHeld(sight, sentence, hit, start) ?? named(sight, sentence, hit, start)
}

const verbs: { from: number; to: number; value: unknown }[] = []
const LONGEST_VERB = 9
/** "met by video link": the way, not a contact of its own. */
const MEANS = new Set(['by', 'via', 'through', 'over', 'using'])

/** "paid an official visit", "sent a message": the noun belongs to a verb that reports the contact by itself. */
function isInVerb(sight: Sight, sentence: Sentence, hit: Hit): boolean {
  verbs.length = 0
  for (let i = Math.max(sentence.from, hit.from - LONGEST_VERB); i < hit.from; i++)
    contactWords.verbs.matchAt(sight.page.tokens, i, hit.to, verbs as never)
  return verbs.some(({ to }) => to === hit.to)
}

const BESIDE = new Set(['with', 'between', 'in', 'on', 'at', 'today', 'yesterday', '.', ','])
const VERBAL = new Set([
  'when',
  'while',
  'after',
  'before',
  'of',
  'by',
  'upon',
  'to',
  'from',
  'despite',
  'since',
  'will',
  'would',
  'on',
  'without',
  'and',
])

/** "calls for", "to visit", "after meeting with": the same letters, but a verb. */
function isNounHere(sight: Sight, sentence: Sentence, hit: Hit): boolean {
  const { tokens } = sight.page
  const before = hit.from > sentence.from ? (tokens.word[hit.from - 1] as string) : ''
  const word = tokens.word[hit.from] as string
  if (MEANS.has(before) && hit.value.channel !== 'in-person' && hit.value.channel !== null) return false
  if (hit.to - hit.from > 1) return true
  const after = tokens.word[hit.to] ?? ''
  if (word === 'call' && after === 'to' && isCapital(tokens, hit.from)) return false
  if (word === 'call' || word === 'calls')
    return (
      !lexicon.modals.has(before) &&
      before !== 'to' &&
      !['for', 'on', 'upon', 'attention'].includes(after) &&
      (before !== 'and' || after === 'with')
    )
  if (word === 'visit' || word === 'travel' || word === 'tour')
    return !lexicon.modals.has(before) && before !== 'to' && !lexicon.pronouns.has(before)
  if (word === 'bilateral' || word === 'trilateral' || word === 'bilat') return BESIDE.has(after) && before !== 'of'
  if (word === 'meeting') return !(VERBAL.has(before) && (after === 'with' || isCapital(tokens, hit.to)))
  return true
}

type Light = { from: number; to: number; value: LightForm }

/** "held", "co-chaired", "took part in" right before the noun phrase. */
function lightBefore(sight: Sight, sentence: Sentence, start: number, hit: Hit): Light | null {
  for (let from = start - 1; from >= Math.max(sentence.from, start - 4); from--) {
    lights.length = 0
    contactWords.lights.matchAt(sight.page.tokens, from, start, lights as never)
    const light = lights.find((one) => one.to === start || (one.to < start && between(sight, one.to, start)))
    if (!light) continue
    if (sight.page.tokens.word[from - 1] === '-' && sight.page.tokens.word[from - 2] === 'co') continue
    const { only } = light.value
    return only && !only.has(sight.page.tokens.word[hit.to - 1] as string) ? null : { ...light }
  }
  return null
}

const between = (sight: Sight, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isAdverb(sight.page.tokens.word[i] as string)) return false
  return true
}

function told(sight: Sight, sentence: Sentence, hit: Hit, light: Light): Draft | null {
  const right = partnerOf(sight, hit.to, sentence.to, true, light.value.from) ?? honoured(sight, hit.to, sentence.to)
  const verb = verbStart(sight, light.from)
  for (const { from, to, value } of [light, ...formsAt(sight, light)]) {
    const tense = tenseOf(sight.page, verb, value.form, sentence.from)
    if (!tense || tense.passive) continue
    const left = subjectOf(sight, sentence, tense)
    if (hit.value.weak && !(right && namesOfficial(sight, right))) return null
    if (tense.loose && tense.status === 'held' && !(right && sight.nameAt[right.to - 1])) return null
    if (hit.value.round && tense.status === 'held' && !right) return null
    const { kind, channel } = hit.value
    return {
      cue: { from: Math.min(tense.group, from), to: Math.max(hit.to, to) },
      kind,
      channel,
      cueIsNoun: true,
      round: hit.value.round ?? false,
      status: tense.status,
      form: tense.loose && tense.status !== 'planned' ? 'aside' : 'verb',
      left,
      right,
      role: value.role,
    }
  }
  return null
}

/** "hosted a dinner for Tass". */
function honoured(sight: Sight, at: number, to: number): Range | null {
  const guest = sight.page.tokens.word[at] === 'for' ? partnersAt(sight, at + 1, to) : null
  return guest && sight.nameAt[guest.from] ? guest : null
}

/** The other forms that the same letters may be ("host": base; "held": past). */
function formsAt(sight: Sight, light: Light): Light[] {
  lights.length = 0
  contactWords.lights.matchAt(sight.page.tokens, light.from, light.to, lights as never)
  return lights.filter((one) => one.to === light.to && one.value !== light.value).map((one) => ({ ...one }))
}

const verbStart = (sight: Sight, from: number): number => (sight.page.tokens.word[from] === 'co' ? from : from)

const GAP = 26
const LEADS = new Set(['with', 'between', 'among'])

/** The other side after a noun of contact: "with …", "between … and …"; `far` lets time and place stand between. */
function partnerOf(sight: Sight, from: number, to: number, far: boolean, sender = false): Range | null {
  const { tokens } = sight.page
  for (let i = from; i < Math.min(to, from + (far ? GAP : 3)); i++) {
    const word = tokens.word[i] as string
    if (LEADS.has(word) || (sender && word === 'from')) return partnersAt(sight, i + 1, to)
    if ((word === 'by' || word === 'of') && i === from) return partnersAt(sight, i + 1, to)
    if (word === 'to' && i === from && (isCapital(tokens, i + 1) || isCapital(tokens, i + 2))) return partnersAt(sight, i + 1, to)
    if (word === ';' || word === 'and' || word === 'about' || isAuxiliary(sight.page, i) || lexicon.clauses.has(word) || word === 'that')
      return null
    if (!far && i > from && !isAdverb(word)) return null
  }
  return null
}

const HELD = new Set(['held', 'co', 'convened', 'conducted', 'chaired', 'organized', 'organised', 'launched', 'concluded'])

/** "was co-chaired by Maren and Tass": those who led it. */
function chairsAfter(sight: Sight, from: number, to: number): Range | null {
  const { word } = sight.page.tokens
  for (let i = from; i < Math.min(to, from + 4); i++) if (word[i] === 'by') return partnersAt(sight, i + 1, to)
  return null
}

/** "The third round of talks was held in Velm": the noun is the subject. */
function wasHeld(sight: Sight, sentence: Sentence, hit: Hit, start: number): Draft | null {
  const { tokens } = sight.page
  for (let i = hit.to; i < Math.min(sentence.to, hit.to + 60); i++) {
    const word = tokens.word[i] as string
    if (word === ';') return null
    const be = word === 'was' || word === 'were' || word === 'been'
    const future = word === 'be' && lexicon.auxiliaries.has(tokens.word[i - 1] ?? '')
    const took = (word === 'took' || word === 'take' || word === 'takes') && tokens.word[i + 1] === 'place'
    if (!took && !((be || future) && HELD.has(tokens.word[i + 1] ?? ''))) {
      if (isAuxiliary(sight.page, i) && tokens.word[i + 1] !== 'be' && tokens.word[i + 1] !== 'been' && tokens.word[i + 1] !== 'take')
        return null
      continue
    }
    const status: EngagementStatus = future || word === 'take' ? 'planned' : tokens.word[i - 1] === 'had' ? 'referenced' : 'held'
    const chairs = chairsAfter(sight, i + 1, sentence.to)
    const right =
      chairs ?? partnerOf(sight, hit.to, i, true) ?? (tokens.word[i + 2] === 'between' ? partnerOf(sight, i + 2, sentence.to, true) : null)
    const { kind, channel } = hit.value
    if (hit.value.weak && !right) return null
    return {
      cue: { from: start, to: hit.to },
      kind,
      channel,
      cueIsNoun: true,
      round: hit.value.round ?? false,
      status,
      form: 'verb',
      left: ownerOf(sight, start, sentence.from),
      right: right ?? (start < hit.from ? { from: start, to: hit.from } : null),
      role: chairs ? 'co-chair' : null,
    }
  }
  return null
}

const OCCASIONS = new Set(['during', 'in', 'at', 'on', 'when', 'over', 'following', 'through', 'via'])
const POSSESSIVE = new Set(['their', 'his', 'her', 'our', 'its'])

/** A contact that is only named: "their April call", "the meeting between Maren and Tass", "her upcoming visit to Orust". */
function named(sight: Sight, sentence: Sentence, hit: Hit, start: number): Draft | null {
  const { tokens } = sight.page
  const right = partnerOf(sight, hit.to, sentence.to, false)
  const left = ownerOf(sight, start, sentence.from)
  const inside = start < hit.from ? { from: start, to: hit.from } : null
  if (hit.value.weak && !(right && tokens.word[hit.to] === 'between') && !(left && right)) return null
  const indefinite = tokens.word[start] === 'a' || tokens.word[start] === 'an' ? 1 : 0
  const time = timeWithin(sight.page, start, hit.from) ?? timeUpTo(sight.page, left ? left.from : start + indefinite, sentence.from)
  const before = tokens.word[(left ?? { from: start }).from - 1] ?? ''
  const during =
    time === null && OCCASIONS.has(before) && indefinite === 1 && right === null ? deedSubject(sight, sentence, sentence.from, false) : null
  const aside = (time === null && OCCASIONS.has(before) && right !== null && tokens.word[hit.to] === 'with') || during !== null
  const { kind, channel } = hit.value
  return {
    cue: {
      from: POSSESSIVE.has(tokens.word[start] as string)
        ? start + 1
        : inside && isCapital(tokens, hit.from - 1)
          ? capitalsStart(sight, start, hit.from)
          : hit.from,
      to: hit.to,
    },
    kind,
    channel,
    cueIsNoun: true,
    round: hit.value.round ?? false,
    status: time ?? 'held',
    form: aside ? 'aside' : 'noun',
    left: during ?? left ?? inside,
    right,
    role: null,
  }
}

function capitalsStart(sight: Sight, start: number, noun: number): number {
  let from = noun
  while (
    from > start &&
    (isCapital(sight.page.tokens, from - 1) ||
      (sight.page.tokens.word[from - 1] === 'and' && isCapital(sight.page.tokens, from - 2)) ||
      isHyphen(sight.page.tokens.word[from - 1] as string))
  )
    from--
  return from
}

/** "warmer than at the leaders'": the owner begins after the last preposition. */
function afterPreposition(sight: Sight, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const word = sight.page.tokens.word[i] as string
    if (lexicon.prepositions.has(word) && word !== 'of' && word !== 'for') return i + 1
  }
  return from
}

/** "President Tass's", "their": whose contact it is. */
function ownerOf(sight: Sight, start: number, begin: number): Range | null {
  const { tokens } = sight.page
  const mark = tokens.word[start - 1] ?? ''
  if (mark === "'s" || mark === '’' || mark === "'") {
    const from = nounPhraseStart(sight, start - 1, begin)
    return from === null ? null : { from: afterPreposition(sight, from, start - 1), to: start - 1 }
  }
  return POSSESSIVE.has(tokens.word[start] as string) ? { from: start, to: start + 1 } : null
}
