import type { Channel } from '../../model/engagement.ts'
import { spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import type { ContactMark, NameMark, Page, Sentence } from '../pack.ts'
import type { Draft } from './contact-draft.ts'
import { nounContact } from './contact-nouns.ts'
import { isAuxiliary } from './contact-tense.ts'
import { verbContact } from './contact-verbs.ts'
import { contactWords } from './contact-words.ts'
import { isTimeWord } from './dates.ts'
import { topicsAt } from './discussions.ts'
import { lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'
import type { Sight } from './subjects.ts'

/**
 *     On Friday Chancellor Tass held talks with Ilva Maren in Velm.
 *               ^^^^^^^^^^^^^^^ ^^^^^^^^^^      ^^^^^^^^^^
 */
export function contacts(page: Page, names: readonly NameMark[]): ContactMark[] {
  const nameAt: (NameMark | undefined)[] = new Array(page.tokens.count)
  for (const name of names) for (let i = name.whole.from; i < name.whole.to; i++) nameAt[i] = name
  const endsAt: (NameMark | undefined)[] = new Array(page.tokens.count)
  for (const name of names)
    if (name.office && name.office.from >= name.to)
      endsAt[page.tokens.word[name.office.to] === ')' ? name.office.to + 1 : name.office.to] = name
  const sight: Sight = { page, nameAt, endsAt }
  return page.sentences.flatMap((sentence, index) => ofSentence(sight, sentence, index))
}

function ofSentence(sight: Sight, sentence: Sentence, index: number): ContactMark[] {
  const { page } = sight
  const found: Draft[] = []
  const taken = new Set<number>()
  for (let i = sentence.from; i < sentence.to; i++) {
    if (page.inQuotes[i]) continue
    const draft = nounContact(sight, sentence, i)
    if (!draft) continue
    found.push(draft)
    for (let at = draft.cue.from; at < draft.cue.to; at++) taken.add(at)
    i = draft.cue.to - 1
  }
  for (let i = sentence.from; i < sentence.to; i++) {
    if (taken.has(i) || page.inQuotes[i]) continue
    const draft = verbContact(sight, sentence, i)
    if (!draft || taken.has(draft.cue.to - 1)) continue
    found.push(draft)
    i = draft.cue.to - 1
  }
  const drafts = keepOwn(
    page,
    found.sort((a, b) => a.cue.from - b.cue.from),
  )
  return drafts.map((draft, i) => written(sight, sentence, index, draft, drafts[i - 1], drafts[i + 1]))
}

const WITHIN = new Set(['at', 'under', 'within', 'in', 'of', 'during', 'on', 'part', 'for'])

/** "met at the summit in Velm", "a meeting under the dialogue": the noun tells of the contact before it, and is none of its own. */
function keepOwn(page: Page, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const before = drafts[i - 1]
    if (!before || before.form === 'noun' || draft.form !== 'noun' || draft.right || draft.status === 'planned' || draft.kind === 'visit')
      return true
    const leads = draft.left && draft.left.from > before.cue.to ? draft.left.from : draft.cue.from
    for (let at = leads - 1; at >= Math.max(before.cue.to, leads - 14); at--) {
      if (WITHIN.has(page.tokens.word[at] as string)) return false
      if (OPENS.has(page.tokens.word[at] as string)) return true
    }
    return true
  })
}

function written(
  sight: Sight,
  sentence: Sentence,
  index: number,
  draft: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
): ContactMark {
  const { page } = sight
  const from = before ? boundary(page, before, draft) : sentence.from
  const clause = after ? boundary(page, draft, after) : sentence.to
  const to = purposeStart(page, draft, clause)
  const told = channelIn(page, Math.max(from, draft.cue.from - 4), to)
  const { kind, cueIsNoun, round, status, form, role } = draft
  return {
    kind,
    cueIsNoun,
    round,
    status,
    form,
    role,
    sentence: index,
    cue: spanOf(page.tokens, draft.cue),
    channel: told ?? draft.channel,
    told: told !== null,
    about: aboutOf(page, draft, clause),
    separate: isSeparate(page, draft, from, to),
    left: draft.left && spanOf(page.tokens, draft.left),
    right: draft.right && spanOf(page.tokens, draft.right),
    scope: spanOf(page.tokens, { from, to: Math.max(to, from + 1) }),
  }
}

const OPENS = new Set(['and', ';', 'while', 'after', 'where', 'before', 'following', 'as', 'but', 'since'])

/** Where, between two contacts of a sentence, the words of the second begin. */
function boundary(page: Page, first: Draft, second: Draft): number {
  const start = first.right && first.right.to <= second.cue.from ? Math.max(first.cue.to, first.right.to) : first.cue.to
  const end = Math.min(second.cue.from, second.left && second.left.from >= start ? second.left.from : second.cue.from)
  for (let i = end - 1; i >= start; i--) if (OPENS.has(page.tokens.word[i] as string)) return i
  return Math.max(start, Math.min(end, second.cue.from))
}

/** "… to discuss the war in Tarn", "… about the strait": where and when end before what it was about. */
function purposeStart(page: Page, draft: Draft, to: number): number {
  const { word, shape } = page.tokens
  for (let i = Math.max(draft.cue.to, draft.right?.to ?? 0); i < to; i++) {
    if (ABOUT.has(word[i] as string)) return i
    if (word[i] === 'to' && shape[i + 1] === Shape.lower && !lexicon.determiners.has(word[i + 1] as string)) return i
  }
  return to
}

const ABOUT = new Set(['about', 'regarding', 'concerning'])

/** "spoke today with Tass about the strait", "talks on the strait": up to the next thing said or done. */
function aboutOf(page: Page, draft: Draft, to: number): ContactMark['about'] {
  const { word } = page.tokens
  for (let i = draft.cue.to; i < to; i++) {
    if (word[i] === ';' || isAuxiliary(page, i) || lexicon.subordinators.has(word[i] as string)) return null
    const on =
      word[i] === 'on' &&
      draft.cueIsNoun &&
      (i === draft.cue.to || i === draft.right?.to) &&
      page.tokens.shape[i + 1] !== Shape.number &&
      !isTimeWord(word[i + 1] as string)
    if ((!on || isWhen(page, i + 1)) && !ABOUT.has(word[i] as string)) continue
    const { from, general } = topicsAt(page, i + 1, to)
    const end = draft.right && draft.right.from > i ? draft.right.from - 1 : clauseEnd(page, from, to)
    return general || end <= from ? null : tidy(page, from, end)
  }
  return null
}

/** "on the morning of January 5", "on the margins of": when and where, not what about. */
const isWhen = ({ tokens }: Page, at: number): boolean =>
  tokens.word[at] === 'the' &&
  ['morning', 'afternoon', 'evening', 'margins', 'sidelines', 'occasion', 'same', 'eve', 'phone', 'telephone'].includes(
    tokens.word[at + 1] ?? '',
  )

function clauseEnd(page: Page, from: number, to: number): number {
  for (let i = from; i < to; i++) if (page.tokens.word[i] === ',' && /ing$/.test(page.tokens.word[i + 1] ?? '')) return i
  return to
}

const APART = new Set(['separately', 'respectively', 'separate', 'individually'])
const SEVERAL = new Set(['calls', 'meetings', 'visits', 'conversations'])

function isSeparate(page: Page, draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (APART.has(page.tokens.word[i] as string) && (i < draft.cue.to || (draft.right && i <= draft.right.from + 1))) return true
  return SEVERAL.has(page.tokens.word[draft.cue.to - 1] as string) && page.tokens.word[draft.cue.to] !== 'between'
}

const channels: { from: number; to: number; value: Channel }[] = []

function channelIn(page: Page, from: number, to: number): Channel | null {
  for (let i = from; i < to; i++) {
    if (lexicon.subordinators.has(page.tokens.word[i] as string) && i > from + 12) return null
    if (channels.length > 0) channels.length = 0
    contactWords.channels.matchAt(page.tokens, i, to, channels)
    const hit = channels.at(-1)
    if (hit) return hit.value
  }
  return null
}
