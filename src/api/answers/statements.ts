import type { FoundStatement } from '../../app/questions.ts'
import type { Page } from '../page.ts'

export type StatementPage = Page<FoundStatement>
