import { day, list, text } from '../../address/fields.ts'

/** What a brief keeps in its address. */
export const SHAPE = { with: text, topic: list, until: day }
