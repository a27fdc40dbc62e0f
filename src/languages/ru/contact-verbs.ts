import type { Range } from '../../text/range.ts'
import type { Page, Sentence } from '../pack.ts'
import type { Draft } from './contact-draft.ts'
import { genderOf, isAgreed, isOwner, withAfter } from './contact-sides.ts'
import { best, earlier, verbs } from './contact-words.ts'
import { lexicon } from './lexicon.ts'
import { partnersAt } from './partners.ts'
import { type Sight, subjectBefore } from './subjects.ts'
import { isVerb } from './verbs.ts'

export function verbContact(sight: Sight, sentence: Sentence, at: number): Draft | null {
  const { page } = sight
  const hit = best(verbs, page, at, sentence.to)
  if (!hit) return null
  const entry = hit.value
  const gender = genderOf(page.tokens.word[entry.agent ? hit.to - 1 : at] as string)
  const left = subjectBefore(sight, at, sentence.from, gender) ?? (gender === null ? subjectBefore(sight, at, sentence.from, 'm') : null)
  const right = entry.with
    ? withAfter(sight, hit.to, sentence.to)
    : entry.object || entry.agent || entry.to
      ? objectAfter(sight, hit.to, sentence.to)
      : null
  if (entry.agreed && !isAgreed(page, at, sentence.from)) return null
  if (entry.object && (!right || ['участие', 'решение', 'приглашение', 'заявление'].includes(page.tokens.word[hit.to] ?? ''))) return null
  if ((entry.with && !right && !left && !entry.agreed) || (entry.unsure && !right) || (entry.agent && (!right || !left))) return null
  const isPast = isSubordinate(sight, at, sentence.from) || isEarlier(page, sentence.from, at)
  const status = entry.planned || entry.agreed ? 'planned' : isPast ? 'referenced' : 'held'
  return {
    cue: { from: at, to: hit.to },
    kind: entry.kind,
    channel: entry.channel,
    cueIsNoun: false,
    status,
    // «условлено встретиться»: those who agreed, named or not.
    form: entry.agreed && !left ? 'noun' : 'verb',
    left: antecedent(sight, at, sentence.from) ?? left,
    right,
    role: entry.role ?? null,
    ...(entry.unsure ? { unsure: true } : {}),
  }
}

/** «В последний раз Тасс и Велл встречались …»: another contact than the one told of. */
function isEarlier(page: Page, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (best(earlier, page, i, at)) return true
  return false
}

/** "… с Ильвой Марен, которая находится в Велме с визитом": the visitor is the person before the clause. */
function antecedent(sight: Sight, at: number, floor: number): Range | null {
  for (let i = at - 1; i >= Math.max(floor, at - 6); i--) {
    if (!(sight.page.tokens.word[i] as string).startsWith('котор')) continue
    const name = sight.nameAt[i - 2]
    return name ? { from: name.whole.from, to: name.to } : null
  }
  return null
}

/** "…, который прибыл с визитом": told beside what the text is an account of. */
const isSubordinate = ({ page }: Sight, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - 6); i--) if ((page.tokens.word[i] as string).startsWith('котор')) return true
  return false
}

/** "принял в Кремле министра …": the object, past words of place and time. */
function objectAfter(sight: Sight, from: number, to: number): Range | null {
  for (let i = from; i < Math.min(to, from + 9); i++) {
    const word = sight.page.tokens.word[i] as string
    const before = sight.page.tokens.word[i - 1] ?? ''
    if (lexicon.prepositions.has(before) && i > from) continue
    const partners = sight.nameAt[i] || isOwner(sight, i) ? partnersAt(sight, i, to) : null
    if (partners) return partners
    if (word === ',' || word === ';' || isVerb(word)) return null
  }
  return null
}
