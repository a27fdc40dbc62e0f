import { parseDocument } from 'yaml'
import type { CaptureNote, Metadata } from '../model/captured.ts'
import { metadataFrom } from './metadata.ts'

export type Split = Readonly<{ body: string; metadata: Metadata; notes: readonly CaptureNote[] }>

const OPENING = /^---[ \t]*\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m
/** Front matter is a few lines; more is no front matter, or a trap. */
const LONGEST = 64 * 1024
/** An alias that stands for an alias that stands for… grows without end. */
const MOST_ALIASES = 20

const bare = (body: string): Split => ({ body, metadata: {}, notes: [] })
const unread = (body: string, why: string): Split => ({
  body,
  metadata: {},
  notes: [{ code: 'front-matter', message: `Unexpected front matter, expected YAML of names and values: ${why}` }],
})

/** Sets the YAML at the head of a text apart. A text whose front matter cannot be read is still a text, with a note. */
export function splitFrontMatter(text: string): Split {
  const opening = OPENING.exec(text)
  if (!opening) return bare(text)
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest.slice(0, LONGEST))
  if (!closing) return rest.length > LONGEST && CLOSING.test(rest) ? unread(text, `longer than ${LONGEST / 1024} kB`) : bare(text)
  const body = rest.slice(closing.index + closing[0].length).replace(/^\n/, '')
  const yaml = rest.slice(0, closing.index)
  // Two rules across a page enclose a passage as often as front matter: only names with values are front matter.
  if (!/^[\w-]+[ \t]*:/m.test(yaml)) return yaml.trim() === '' ? bare(body) : bare(text)
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' })
    const [error] = document.errors
    if (error) return unread(body, error.message.split('\n', 1)[0] as string)
    const values: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return unread(body, 'not a list of names')
    return { body, metadata: metadataFrom(values as Record<string, unknown>), notes: [] }
  } catch (error) {
    return unread(body, error instanceof Error ? error.message : String(error))
  }
}
