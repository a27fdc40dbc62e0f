import type { DocumentFound } from '../../app/document-found.ts'
import type { DocumentListed } from '../../app/document-page.ts'
import type { Page } from '../page.ts'

export type DocumentPage = Page<DocumentListed>
export type DocumentAnswer = DocumentFound
