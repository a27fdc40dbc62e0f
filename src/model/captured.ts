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
  /** The text is to be taken as it is: no cleaning, offsets into the file. */
  raw: boolean
}>

export type Metadata = Readonly<{
  title?: string
  published?: string
  url?: string
  language?: string
  author?: string
  site?: string
  description?: string
}>
