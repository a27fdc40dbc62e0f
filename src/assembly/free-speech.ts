import type { Attribution } from '../languages/pack.ts'
import type { Span } from '../model/span.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'
import type { Voice } from './voices.ts'

/** `next`: it belongs to the cue that follows in the same block. */
type GoesOn = 'next' | { voice: Voice; content: Span } | null

/** Whether a sentence without a cue belongs to the speaker before it, to the cue after it, or to nobody. */
export function freeSpeech(speech: Speech, index: number, since: number): GoesOn {
  const { page, pack } = speech.scene
  const sentence = page.sentences[index]
  const role = sentence && page.blocks[sentence.block]?.role
  if (!sentence || role !== 'paragraph') return null
  const content = { start: sentence.start, end: sentence.end }
  const quoted = isAllQuoted(speech.scene, content)
  const next = nextTrailing(speech, index)
  if (next && (quoted || (isFirstOfBlock(speech.scene, index) && !isQuotation(speech.scene, next))))
    return speech.genre !== 'news' || quoted ? 'next' : null
  const voice = speech.voices.running
  if (quoted && voice && since === 0) return { voice, content }
  if (speech.genre === 'news' || !isProse(page.text.slice(content.start, content.end)) || pack.isNarrative(page, sentence)) return null
  if (speech.genre === 'document') return { voice: speech.voices.ofDocument(content), content: trimmed(page.text, content) }
  if (!voice?.official || since > 1 || isOfAnother(speech, sentence.from, voice)) return null
  if (pack.goesOnAt && isFirstOfBlock(speech.scene, index) && !pack.goesOnAt(page, sentence)) return null
  if (pack.goesOnAt) return { voice, content: trimmed(page.text, content) }
  return voice.actor && speech.sides.actors.includes(voice.actor) ? { voice, content: trimmed(page.text, content) } : null
}

/** "Tass recounted …": what another one did is not said by the speaker before. */
function isOfAnother({ scene: { page, pack, cast } }: Speech, from: number, voice: Voice): boolean {
  const mention = cast.at[from]
  return mention !== undefined && mention.actor !== voice.actor && (pack.isDeedAt?.(page, mention.to) ?? false)
}

const FEWEST_WORDS = 5

/** A whole sentence of words: a heading, a list's opening or a stretch of code is nobody's. */
const isProse = (text: string): boolean =>
  /[.!?。！？”"’»]\s*$/u.test(text) &&
  !/[<>{}\\]|https?:/u.test(text) &&
  (text.split(/\s+/).length >= FEWEST_WORDS || /\p{Script=Han}/u.test(text))

/** The cue that, in the same block and with nothing between, follows its content. */
function nextTrailing(speech: Speech, index: number): Attribution | null {
  const { page } = speech.scene
  for (let i = index + 1; i < page.sentences.length && i < index + 4; i++) {
    if (page.sentences[i]?.block !== page.sentences[index]?.block) return null
    const found = speech.bySentence.get(i)
    if (found) return found[0]?.form === 'trailing' ? found[0] : null
    if (speech.taken.has(i)) return null
  }
  return null
}

/** A quotation of sentences in one pair of marks, which so takes in nothing that stands before it. */
const isQuotation = ({ page }: Scene, { content: [first] }: Attribution): boolean =>
  first !== undefined && page.inQuotes[tokenAt(page.tokens, first.start)] === 1

const isFirstOfBlock = ({ page }: Scene, index: number): boolean => page.sentences[index - 1]?.block !== page.sentences[index]?.block

function isAllQuoted({ page }: Scene, span: Span): boolean {
  const from = tokenAt(page.tokens, span.start)
  const to = tokenAt(page.tokens, span.end)
  let quoted = 0
  for (let i = from; i < to; i++) quoted += page.inQuotes[i] as number
  return to > from && quoted >= to - from - 1
}

const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[.。\s]+$/u, '').length,
})
