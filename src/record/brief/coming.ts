import type { BriefMatter, DraftSection } from './matter.ts'
import { SAY, TITLES } from './sentences.ts'

/** What is to come, as the calendar has it. */
export const coming = (matter: BriefMatter): DraftSection => ({
  title: TITLES.coming,
  drafts: matter.coming.map(({ date, title, base, round, due, words, registers }) => ({
    text: SAY.coming(date, title, base, round) + (due ? SAY.due(due) : ''),
    notes: [...words, ...registers],
  })),
})
