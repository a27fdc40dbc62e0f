import type { Shown } from '../../model/commitment-life.ts'
import type { Quote } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import type { Steps } from '../steps.ts'
import { inTime, isBefore } from '../when.ts'
import { type Mark, marksIn } from '../words/life.ts'
import { namedIn } from './matter.ts'
import { termIndex } from './term-index.ts'
import { held, type Terms, termsOf } from './terms.ts'
import { shownAt, type Undertaking, type Utterance } from './undertaking.ts'

/** So much of what was undertaken has to stand in the words that say it was done. */
const TOLD = 0.5

type Later = Utterance &
  Readonly<{ when: When; marks: ReadonlySet<Mark>; words: readonly Quote[]; terms: Terms; named: ReadonlySet<string> }>

const partiesSaying = ({ statement }: Utterance): readonly string[] => statement.speakers.flatMap(({ party }) => party ?? [])

/** The year after a chairmanship is still one to give thanks for it in. */
const isOfChair = ({ matter: { chair } }: Undertaking, { when }: Later): boolean => {
  const year = Number(when.from?.slice(0, 4))
  return chair === null || chair.year === null || year === chair.year || year === chair.year + 1
}

/** Thanked for by those whom it was promised: the same forum or instrument named, a chairmanship again as one; or the same words. */
function isThankedFor(one: Undertaking, later: Later): boolean {
  const { act, by } = one.commitment
  if (!later.marks.has('thanks') || (act !== 'support' && act !== 'pledge')) return false
  const speaking = partiesSaying(later)
  const areOthers = speaking.length > 0 && speaking.every((party) => !by.includes(party) && one.between.includes(party))
  if (!areOthers) return false
  if (isSaidIn(one, later)) return true
  const { chair } = one.matter
  return chair !== null && later.marks.has('chair') && later.named.has(`forum ${chair.forum}`) && isOfChair(one, later)
}

const isSaidIn = (one: Undertaking, later: Later): boolean =>
  later.reading.document.language === one.reading.document.language && held(one.matter.terms, later.terms) >= TOLD

const isSaidDone = (one: Undertaking, later: Later): boolean =>
  later.marks.has('done') && later.statement.act !== 'directive' && later.statement.act !== 'commissive' && isSaidIn(one, later)

function laterOf(utterance: Utterance, party: ReadonlySet<string>): Later | null {
  const { statement, when, reading } = utterance
  const words = [...(statement.cue ? [statement.cue] : []), ...statement.content]
  const text = words.map((quote) => quote.text).join(' ')
  const marks = statement.official && when ? marksIn(text) : null
  if (!marks || !when || !(marks.has('thanks') || marks.has('done'))) return null
  return { ...utterance, when, marks, words, terms: termsOf(text, party), named: namedIn(reading, statement.content) }
}

/** Tells which later words show that a commitment was kept: thanks for it, or a report that it was done. */
export function* saidLater(utterances: readonly Utterance[], party: ReadonlySet<string>): Steps<(one: Undertaking) => Shown | null> {
  const telling: Later[] = []
  for (const utterance of utterances) {
    const later = laterOf(utterance, party)
    if (later) telling.push(later)
    yield
  }
  telling.sort((a, b) => inTime(a.when, b.when) || Number(a.isCopy) - Number(b.isCopy))
  const alike = termIndex(telling)
  const ofChairs = telling.filter(({ marks }) => marks.has('chair'))
  return (one) => {
    const made = one.when
    if (!made) return null
    // Thanks for a chairmanship need not repeat its words: then all that name one are looked at.
    const chosen = new Set(one.matter.chair ? [...alike(one.matter.terms), ...ofChairs] : [])
    const candidates = one.matter.chair ? telling.filter((later) => chosen.has(later)) : alike(one.matter.terms)
    for (const later of candidates) {
      if (!isBefore(made, later.when) || !one.between.every((each) => later.between.includes(each))) continue
      if (isThankedFor(one, later)) return shownAt(later, 'thanked for', later.words)
      if (isSaidDone(one, later)) return shownAt(later, 'told as done', later.words)
    }
    return null
  }
}
