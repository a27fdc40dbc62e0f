/** What a capture hands over: one text as it came, before any reading. */
export type Captured = Readonly<{
  /** `sha256:` and the hex digest of the captured bytes. */
  id: string
  /** The name it was captured under: a path, an address, or `-` for standard input. */
  file: string
  /** The text, decoded; front matter is not in it. */
  text: string
  /** What stood in front matter, HTML metadata or a feed, by its usual name. */
  metadata: Metadata
  /** Where `metadata` stood: `metadata` for a web page's own; front matter when not given. */
  metadataFrom?: 'front-matter' | 'metadata'
  /** Paragraphs of `text` that a web page marks as captions. */
  captions?: readonly string[]
  /** The language that a detector made of the words, ISO 639-1. */
  detected?: string
  /** The text is to be taken as it is: no cleaning, offsets into the file. */
  raw: boolean
  /** What a reader should know of the capture; each becomes an issue of the reading. */
  notes?: readonly CaptureNote[]
}>

/** A doubt about the capture: how the bytes were decoded, or metadata that could not be understood. */
export type CaptureNote = Readonly<{ code: 'decoded' | 'front-matter' | 'cut-short'; message: string }>

export type Metadata = Readonly<{
  title?: string
  published?: string
  url?: string
  language?: string
  author?: string
  site?: string
  description?: string
}>
