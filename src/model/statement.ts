import type { Edtf } from './edtf.ts'
import type { Quote } from './span.ts'

/** direct: all in quotation marks; mixed: in part; free: no cue of its own, the running speaker goes on. */
export type Mode = 'direct' | 'mixed' | 'indirect' | 'free'

/** Illocutionary classes after Searle (1976), without declarations. */
export type Act = 'assertive' | 'directive' | 'commissive' | 'expressive'

/** How we know the speaker. */
export type AttributedBy = 'cue' | 'pronoun' | 'running-speaker' | 'document'

export type Speaker = Readonly<{ person: string | null; name: string; asWritten: string; party: string | null }>

/** Who is reported to have conveyed what. */
export type Statement = Readonly<{
  id: string
  /** The engagement it belongs to, where it is clear which. */
  engagement: string | null
  speakers: readonly Speaker[]
  /** The two sides together. */
  joint: boolean
  /** False for observers, journalists. */
  official: boolean
  source: Quote | null
  cue: Quote | null
  content: readonly Quote[]
  mode: Mode
  attributedBy: AttributedBy
  act: Act
  /** `both`, a party, or null. */
  addressee: string | null
  topics: readonly string[]
  formulas: readonly string[]
}>

export type CommitmentAct = 'agree' | 'pledge' | 'support' | 'invite' | 'accept'

/** What a side undertakes, or both agree. */
export type Commitment = Readonly<{
  id: string
  statement: string | null
  engagement: string | null
  by: readonly string[]
  act: CommitmentAct
  content: readonly Quote[]
  /** The due wording; `edtf` null when it names no time ("at an appropriate time"). */
  due: Readonly<{ text: string; edtf: Edtf | null; span: readonly [number, number] }> | null
  topics: readonly string[]
}>
