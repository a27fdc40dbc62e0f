import type { Span } from '../model/span.ts'
import type { Attribution } from './pack.ts'

/** The attribution of words that have no cue of their own: the speaker goes on. */
export const freeAttribution = (sentence: number, content: Span): Attribution => ({
  ...{ sentence, source: null, cue: null, verb: null, content: [content] },
  ...{ lead: null, act: null, commit: null, frame: null, form: 'free' },
})
