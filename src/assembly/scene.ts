import type { Cast } from '../annotators/cast.ts'
import type { RegisterMarks } from '../annotators/marks.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { LanguagePack, Page } from '../languages/pack.ts'
import type { Document } from '../model/document.ts'

/** All that was found in one text, before it is put together. */
export type Scene = Readonly<{
  document: Document
  page: Page
  marks: RegisterMarks
  cast: Cast
  pack: LanguagePack
  knowledge: KnowledgeBase
  /** The text was taken as it is; contents keep their "that". */
  raw: boolean
}>
