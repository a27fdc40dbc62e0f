import type { Status } from '../../app/questions.ts'

export type StatusAnswer = Status & Readonly<{ place: string }>
