import type { Page, Sentence } from '../pack.ts'
import { NARRATIVE } from './cues.ts'
import { plainOf } from './plain.ts'

/** Whether a sentence tells how the talk went or what was done: "王毅参加会见。" */
export const isNarrative = (page: Page, sentence: Sentence): boolean => NARRATIVE.test(plainOf(page).slice(sentence.start, sentence.end))
