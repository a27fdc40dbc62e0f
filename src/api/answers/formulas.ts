import type { FormulaShown, SilenceListed, UseListed } from '../../app/formula-page.ts'
import type { FormulaListed } from '../../app/formula-register.ts'
import type { RecurringPhrase } from '../../model/set-phrase.ts'
import type { Page } from '../page.ts'

export type FormulaPage = Page<FormulaListed>
export type FormulaLifeAnswer = FormulaShown
export type UsePage = Page<UseListed>
export type SilencePage = Page<SilenceListed>

/** `documents`: in how many of the `of` documents of the language they were looked for, the newest. */
export type CandidatePage = Page<RecurringPhrase> & Readonly<{ documents: number; of: number }>
