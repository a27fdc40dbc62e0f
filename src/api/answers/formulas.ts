import type { FormulaShown, SilenceListed, UseListed } from '../../app/formula-page.ts'
import type { FormulaListed } from '../../app/formula-register.ts'
import type { Page } from '../page.ts'

export type FormulaPage = Page<FormulaListed>
export type FormulaLifeAnswer = FormulaShown
export type UsePage = Page<UseListed>
export type SilencePage = Page<SilenceListed>
