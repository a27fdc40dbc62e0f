import { type Range, spanOf } from '../../text/range.ts'
import type { Attribution, Genre, Marks, NameMark, Page, Sentence } from '../pack.ts'
import { type Candidate, candidates } from './candidates.ts'
import { deedSubject } from './deeds.ts'
import { withDocuments } from './documents.ts'
import { type Opening, openingAfter } from './frames.ts'
import { type Open, ownSubject, readOn, SPEAKING } from './joined.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { describeSource, isRelay } from './sources.ts'
import { tidy } from './stretch.ts'
import { type Sight, subjectBefore } from './subjects.ts'
import { type Trailing, trailingOf } from './trailing.ts'
import { signedBy, turnOf } from './turns.ts'
import { written } from './written.ts'

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
  const spokespersons = names.filter(({ office }) => office && isRelay(page, spanOf(page.tokens, office)))
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
  isRelay(sight.page, spanOf(sight.page.tokens, source)) ||
  (source.to - source.from <= 2 && sight.relays?.has(sight.page.tokens.word[source.to - 1] as string) === true)

const speaks = (sight: Sight, source: Range): boolean =>
  sight.nameAt[source.from] !== undefined ||
  sight.nameAt[source.to - 1] !== undefined ||
  SPEAKING.has(describeSource(sight.page, spanOf(sight.page.tokens, source)).kind)

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
