import type { Status } from '../../app/questions.ts'

/** `revision`: tells one state of the record, and of the registers, from another. */
export type StatusAnswer = Status & Readonly<{ place: string; revision: string }>
