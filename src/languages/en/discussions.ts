import type { Span } from '../../model/span.ts'
import { spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import type { DiscussionMark, Page, Sentence } from '../pack.ts'
import { generalWords } from './contact-words.ts'
import { cueForms, discussForms } from './cues.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'
import { type Sight, subjectBefore } from './subjects.ts'

/**
 *     The two sides exchanged in-depth views on grain and on the strait.
 *     ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function discussions(page: Page): DiscussionMark[] {
  const sight: Sight = { page, nameAt: [] }
  const out: DiscussionMark[] = []
  const found: { from: number; to: number; value: string }[] = []
  page.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (page.inQuotes[i]) continue
      if (found.length > 0) found.length = 0
      discussForms.matchAt(page.tokens, i, sentence.to, found)
      const hit = found.at(-1)
      if (!hit || isPurpose(page, sentence, i, hit.value)) continue
      const passive = hit.value === 'discuss' ? passiveAt(page, sentence, i) : null
      if (passive) out.push({ sentence: index, source: null, cue: spanOf(page.tokens, { from: i, to: hit.to }), ...passive })
      if (passive) continue
      if (PASSIVE.has(page.tokens.word[hit.to] ?? '')) continue
      const begin = page.tokens.word[hit.to] === 'and' ? hit.to + 2 : hit.to
      const end = contentEnd(page, begin, sentence.to)
      const topics = topicsAt(page, begin, end)
      const content = tidy(page, topics.from, end)
      if (!content) continue
      const subject = subjectBefore(sight, i, sentence.from)
      out.push({
        sentence: index,
        source: subject ? spanOf(page.tokens, subject) : null,
        cue: spanOf(page.tokens, { from: i, to: hit.to }),
        content,
        general: topics.general,
      })
      i = end - 1
    }
  })
  return out
}

/** "The tariffs on grain were discussed": what stands before the verb, from the last clause on. */
function passiveAt(page: Page, sentence: Sentence, at: number): { content: Span; general: boolean } | null {
  const { word } = page.tokens
  let be = at - 1
  while (be > sentence.from && isAdverb(word[be] as string)) be--
  if (!BEEN.has(word[be] ?? '')) return null
  let from = be
  while (from > sentence.from && word[from - 1] !== ';' && !BEEN.has(word[from - 1] as string)) from--
  const topics = topicsAt(page, from, be)
  const content = tidy(page, topics.from, be)
  return content && { content, general: topics.general }
}

const BEEN = new Set(['was', 'were', 'been'])

/**
 * "a range of regional issues, including grain": the topics are those after "including"; without them nothing is named.
 */
export function topicsAt(page: Page, from: number, to: number): { from: number; general: boolean } {
  const { word } = page.tokens
  for (let i = from; i < to; i++) {
    if (word[i] === 'including' || (word[i] === 'such' && word[i + 1] === 'as')) {
      const rest = topicsAt(page, i + 1, to)
      return rest.general ? rest : { from: i + 1, general: false }
    }
    if (!isGeneral(page, i)) return { from, general: false }
  }
  return { from, general: true }
}

function isGeneral(page: Page, i: number): boolean {
  const { word, shape } = page.tokens
  const one = word[i] as string
  if (shape[i] === Shape.mark || lexicon.determiners.has(one) || lexicon.prepositions.has(one) || lexicon.coordinators.has(one)) return true
  if (one === 'cooperation') return word[i - 1] === 'of' && word[i - 2] === 'areas'
  return generalWords.has(one)
}

const PAST = new Set(['said', 'told', 'made', 'gave', 'drew', 'laid', 'set', 'spoke', 'took'])
const isPast = (word: string): boolean => word.endsWith('ed') || PAST.has(word)

/** "as discussed at the summit": told of before. */
const PASSIVE = new Set(['by', 'at', 'in', 'during', 'between', 'today', 'here', 'earlier', 'above', 'below'])

const TALK = new Set(['discuss', 'review', 'exchange views on', 'talk about', 'hold discussions on', 'consult on', 'compare notes on'])

/** "work to address hunger": an infinitive tells of talk only after a contact, and only with a verb of talk. */
function isPurpose(page: Page, sentence: Sentence, at: number, verb: string): boolean {
  const { word } = page.tokens
  let before = at - 1
  while (before > sentence.from && isAdverb(word[before] as string)) before--
  if (before < sentence.from || (word[before] !== 'to' && word[before] !== 'and')) return lexicon.modals.has(word[before] ?? '')
  if (word[before] === 'and') return word[at] === verb.split(' ')[0] && verb !== 'discuss'
  if (!TALK.has(verb)) return true
  for (let i = sentence.from; i < before; i++)
    if (
      [
        'met',
        'spoke',
        'call',
        'called',
        'meeting',
        'talks',
        'talked',
        'held',
        'hosted',
        'convened',
        'received',
        'welcomed',
        'joined',
        'conversation',
      ].includes(word[i] as string)
    )
      return false
  return true
}

/** The list of topics ends where another verb of reporting or a participle takes over. */
function contentEnd(page: Page, from: number, to: number): number {
  const found: { from: number; to: number; value: { form: string } }[] = []
  for (let i = from + 1; i < to; i++) {
    const word = page.tokens.word[i - 1] as string
    if (word !== ',' && word !== 'and' && word !== ';') continue
    if (lexicon.pronouns.has(page.tokens.word[i] as string)) return i
    found.length = 0
    cueForms.matchAt(page.tokens, i, to, found as never)
    if (
      found.some(
        ({ value }) => (value.form === 'past' && isPast(page.tokens.word[i] as string)) || (value.form === 'participle' && word === ','),
      )
    )
      return i
    found.length = 0
    discussForms.matchAt(page.tokens, i, to, found as never)
    if (found.length > 0) return i
  }
  return to
}
