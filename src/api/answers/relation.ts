import type { CalendarFound } from '../../app/calendar.ts'
import type { FormulaStrips } from '../../app/formula-strips.ts'
import type { OpenCommitments } from '../../app/open-commitments.ts'
import type { RelationNews } from '../../app/relation-news.ts'
import type { Ribbon } from '../../app/ribbon.ts'

export type RibbonAnswer = Ribbon
export type FormulaStripsAnswer = FormulaStrips
export type RelationNewsAnswer = RelationNews
export type RelationCommitmentsAnswer = OpenCommitments
export type RelationComingAnswer = CalendarFound
