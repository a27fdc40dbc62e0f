import { isCapital, Shape } from '../../text/tokens.ts'
import type { Genre, Page, Sentence } from '../pack.ts'
import { type CueForm, formsOf } from './cues.ts'
import { isAdverb, lexicon } from './lexicon.ts'

/** A place where a reporting verb may stand: tokens `from`…`to` of the verb, `group` where its auxiliaries and adverbs begin. */
export type Candidate = Readonly<{ from: number; to: number; group: number; form: CueForm; infinitive: boolean; progressive: boolean }>

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "isn't", "wasn't", 'get', 'got'])
/** Base forms that are no nouns: after a noun they are its verb. */
const UNMISTAKABLE = new Set([
  'say',
  'argue',
  'believe',
  'insist',
  'contend',
  'acknowledge',
  'agree',
  'suggest',
  'warn',
  'add',
  'hope',
  'urge',
])
const PLURAL_SUBJECT = /[^s]s$/

/** Reporting verbs of a sentence, those within quotation marks left out. */
export function candidates(page: Page, sentence: Sentence, genre: Genre): Candidate[] {
  const forms = formsOf[genre]
  const out: Candidate[] = []
  const found: { from: number; to: number; value: CueForm }[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (page.inQuotes[i]) continue
    if (found.length > 0) found.length = 0
    forms.matchAt(page.tokens, i, sentence.to, found)
    const longest = found.at(-1)
    if (!longest) continue
    const candidate = accept(page, sentence, longest, found, genre)
    if (!candidate) continue
    out.push(candidate)
    i = longest.to - 1
  }
  return out
}

function accept(
  page: Page,
  sentence: Sentence,
  match: { from: number; to: number },
  all: { to: number; value: CueForm }[],
  genre: Genre,
): Candidate | null {
  const forms = all.filter((found) => found.to === match.to).map((found) => found.value)
  const { tokens } = page
  const group = groupStart(page, sentence, match.from)
  const before = tokens.word[group - 1] ?? ''
  const own = tokens.word[match.from] as string
  if (isCapital(tokens, match.from) && match.from > sentence.from && !isLoud(page, match.from) && !isHeadline(page, match.from, forms))
    return null
  const auxiliaries: string[] = []
  for (let i = group; i < match.from; i++) if (lexicon.auxiliaries.has(tokens.word[i] as string)) auxiliaries.push(tokens.word[i] as string)
  for (const form of forms) {
    const candidate = { from: match.from, to: match.to, group, form, infinitive: false, progressive: false }
    if (form.form === 'participle') {
      if (auxiliaries.some((word) => BE.has(word))) return { ...candidate, progressive: true }
      if (lexicon.determiners.has(before) || before === "'s" || before === 'of') return null
      return candidate
    }
    const isTold = genre === 'document' && isSided(page, sentence, group)
    if (!isTold && isNounHere(page, sentence, match, group, form)) continue
    if (form.form === 'base') {
      if (own !== 'be' && group > sentence.from && before === 'to' && auxiliaries.length === 0) return { ...candidate, infinitive: true }
      if (auxiliaries.some((word) => lexicon.modals.has(word) || word.startsWith('d')) || isTold || isPlural(page, sentence, group))
        return candidate
      continue
    }
    if (form.form === 'past' && auxiliaries.some((word) => BE.has(word)) && !form.cue.verb.startsWith('be ')) return null
    return candidate
  }
  return null
}

/** "Maren Says Trade Will Grow": headlines write verbs with capitals. */
const isHeadline = (page: Page, i: number, forms: readonly CueForm[]): boolean =>
  forms.some(({ form, cue }) => form === 'third' && cue.trailing && cue.ambiguous.size === 0) && isCapital(page.tokens, i - 1)

const isLoud = (page: Page, i: number): boolean => page.tokens.word[i - 1] === ':'

/** In a joint statement a verb in the present tense follows "the two sides", "both leaders", or the names of the parties. */
function isSided(page: Page, sentence: Sentence, group: number): boolean {
  if (group <= sentence.from) return false
  if (page.tokens.word[group - 1] === 'and') return true
  if (group - sentence.from > 8) return false
  return isCapital(page.tokens, group - 1) || lexicon.sides.has(page.tokens.word[group - 1] as string)
}

function isPlural(page: Page, sentence: Sentence, group: number): boolean {
  if (group <= sentence.from) return false
  const word = page.tokens.word[group - 1] as string
  if (UNMISTAKABLE.has(page.tokens.word[group] as string) && page.tokens.shape[group - 1] !== Shape.mark) return true
  return (
    word === 'they' ||
    word === 'we' ||
    word === 'i' ||
    word === 'who' ||
    word === 'people' ||
    word === 'both' ||
    word === 'two' ||
    (PLURAL_SUBJECT.test(word) && word.length > 3)
  )
}

/** "its stated aim", "the report", "calls for": the same letters, but a noun or an adjective. */
function isNounHere(page: Page, sentence: Sentence, match: { from: number; to: number }, group: number, form: CueForm): boolean {
  const { tokens } = page
  const before = group > sentence.from ? (tokens.word[group - 1] as string) : ''
  if (
    lexicon.determiners.has(before) &&
    before !== 'both' &&
    before !== 'all' &&
    before !== 'many' &&
    before !== 'some' &&
    before !== 'this'
  )
    return true
  if (before === "'s" || before === 'of' || before === 'a' || lexicon.deeds.has(before)) return true
  if (lexicon.prepositions.has(before) && before !== 'to' && form.form !== 'participle') return true
  if (!form.cue.ambiguous.has(tokens.word[match.from] as string)) return false
  const after = tokens.word[match.to] ?? ''
  if (after === 'that' || page.inQuotes[match.to] || after === ':') return false
  if (lexicon.pronouns.has(before) || lexicon.modals.has(before) || before === 'to' || group < match.from) return false
  return !(lexicon.determiners.has(after) && group > sentence.from && isCapital(tokens, group - 1))
}

/** Where the verb group begins: auxiliaries and adverbs before the verb belong to it. */
function groupStart(page: Page, sentence: Sentence, verb: number): number {
  const { tokens } = page
  let at = verb
  while (at > sentence.from) {
    const word = tokens.word[at - 1] as string
    if (lexicon.auxiliaries.has(word) || (isAdverb(word) && !isCapital(tokens, at - 1))) at--
    else if (word === 'turn' && tokens.word[at - 2] === 'in') at -= 2
    else if (word === 'part' && lexicon.possessives.has(tokens.word[at - 2] ?? '') && tokens.word[at - 3] === 'for')
      at -= tokens.word[at - 4] === ',' ? 4 : 3
    else break
  }
  return at
}
