import type { Edtf, Evidence } from './edtf.ts'
import type { Span } from './span.ts'

/** Whose edition of the words this is. Changes of wording across tiers are never changes of policy. */
export type Tier = 'original' | 'official-translation' | 're-translation' | 'rewrite' | 'unknown'

export type BlockRole = 'paragraph' | 'caption' | 'subheading' | 'list-item' | 'quotation'

/** A paragraph-like part of the clean text. */
export type Block = Readonly<{
  span: Span
  role: BlockRole
  /** Only where the block is in another language than the document. */
  language?: string
}>

/** A stretch of the captured text that is not part of the account. */
export type Furniture = Readonly<{ text: string; reason: FurnitureReason }>

export type FurnitureReason =
  | 'navigation'
  | 'copyright'
  | 'newsletter'
  | 'contact'
  | 'headline'
  | 'byline'
  | 'timestamp'
  | 'boilerplate'
  | 'credit'
  | 'broken-line'

export type Published = Readonly<{ edtf: Edtf; certainty: 'stated' | 'inferred'; evidence: readonly Evidence[] }>

/** `BEIJING, Feb. 28 (Xinhua) --`: place, day and agency at the head of a report. */
export type Dateline = Readonly<{ place: string; edtf: Edtf | null; agency: string | null; span: Span | null }>

/** One captured text, cleaned: the headline and furniture are not in `text`; captions are, each marked as one. */
export type Document = Readonly<{
  id: string
  file: string
  /** Id of the publisher of this account; null where the text does not tell. */
  source: string | null
  sourceName: string | null
  /** Who re-published it, only where text or metadata says so. */
  carrier: string | null
  /** Party whose telling this is (ISO 3166-1 alpha-2 or a body's acronym), null when a private or foreign publisher tells it. */
  holder: string | null
  tier: Tier
  /** BCP 47: `en`, `zh`, `ru`; `und` when unknown. */
  language: string
  title: string | null
  byline: string | null
  published: Published | null
  dateline: Dateline | null
  url: string | null
  text: string
  furniture: readonly Furniture[]
  blocks: readonly Block[]
}>
