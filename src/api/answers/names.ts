import type { NamesFound } from '../../app/names.ts'

export type NamesAnswer = NamesFound
