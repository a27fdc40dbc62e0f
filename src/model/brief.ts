import type { Tier } from './document.ts'
import type { Note } from './note.ts'

/** `notes` are numbers of the brief's notes, from 1. */
export type Sentence = Readonly<{ text: string; notes: readonly number[] }>

export type Section = Readonly<{ title: string; sentences: readonly Sentence[] }>

/** A document that a brief rests on. */
export type CitedDocument = Readonly<{
  document: string
  file: string
  publisher: string | null
  date: string | null
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
}>

/** What a person needs before a contact: sentences that are put together from facts, each with its notes. */
export type Brief = Readonly<{
  title: string
  /** What was asked for. */
  asked: string
  /** ISO day. */
  made: string
  sections: readonly Section[]
  notes: readonly Note[]
  documents: readonly CitedDocument[]
}>
