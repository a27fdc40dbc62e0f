import type { Attribution, Sentence } from '../languages/pack.ts'
import type { Span } from '../model/span.ts'
import type { Speech } from './speech.ts'

const BILATERAL = 'bilateral-relations'
/** Where a matter is dealt with, not what it is. */
const FORUM = 'united-nations'

/** A sentence about more than so many things is a list: what follows it is about none of them in particular. */
const MOST_TOPICS = 3

/** A thread is held for so many sentences, however long the paragraph. */
const LONGEST_THREAD = 30

/**
 * What a statement is about: its own words; else what they point back at, or the opening of the sentence announced; else what the paragraph
 * was about so far; else the relationship itself.
 *
 *     On the strait, the minister reiterated that patience has its limits.
 *     ^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectMatter(
  speech: Speech,
  attribution: Attribution,
  content: Span,
  before: readonly string[] | undefined,
): readonly string[] {
  const { page, pack } = speech.scene
  const announced = openingTopics(speech, attribution, content)
  const thread = threadBefore(speech, content)
  const isBack = pack.pointsBack(page, content)
  const back = announced.length > 0 ? announced : !isBack ? [] : thread.length > 0 ? thread : (before ?? [])
  const own = speech.topicsOf(content, back)
  if (own.length === 0) return speech.topicsOf(content, thread.length > 0 ? thread : undefined)
  return own.every((id) => id === FORUM) ? [...new Set([...own, ...thread])].sort() : own
}

/** What is named in a sentence before its speaker and cue. */
function openingTopics(speech: Speech, { source, cue, sentence }: Attribution, content: Span): readonly string[] {
  const start = speech.scene.page.sentences[sentence]?.start ?? content.start
  const end = Math.min(source?.start ?? content.start, cue?.start ?? content.start, content.start)
  return start < end ? special(speech.topicsOf({ start, end }, [])) : []
}

/** What the paragraph was about before a stretch: the nearest words with a topic, if they are not a list of many. */
function threadBefore(speech: Speech, { start }: Span): readonly string[] {
  const { page, pack } = speech.scene
  const { sentences } = page
  const at = sentences.findIndex((one) => one.end > start)
  let block = sentences[at]?.block
  for (let i = at; i >= 0 && i > at - LONGEST_THREAD; i--) {
    const sentence = sentences[i] as Sentence
    if (sentence.block !== block) {
      // The points of a list, each a paragraph, are of what was spoken of before it.
      if (!pack.goesOnAt?.(page, sentences[i + 1] as Sentence)) return []
      block = sentence.block
    }
    const topics = speech.topicsOf({ start: sentence.start, end: Math.min(sentence.end, start) }, [])
    if (topics.length > 0) return special(topics).length > MOST_TOPICS ? [] : special(topics)
  }
  return []
}

const special = (topics: readonly string[]): readonly string[] => (topics.includes(BILATERAL) ? [] : topics)
