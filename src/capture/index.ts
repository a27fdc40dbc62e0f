import { createHash } from 'node:crypto'
import type { Captured, CaptureNote } from '../model/captured.ts'
import type { Capture, Found, Options, Outcome, Source } from './capture.ts'
import { type Decoded, decode } from './decode.ts'
import { html } from './html.ts'
import { findLanguage } from './language.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'

/** Every way in, the pickiest first. */
export const captures: readonly Capture[] = [html, markdown, text]

/** A readout is a page or two, a communiqué thirty; what is longer is no readout. */
const MOST_BYTES = 8 * 1024 * 1024

const megabytes = (bytes: number): string => (bytes / 1048576).toFixed(bytes < 10 * 1048576 ? 1 : 0)

const noteOn = ({ isGuess, encoding }: Extract<Decoded, { text: string }>): CaptureNote[] =>
  isGuess ? [{ code: 'decoded', message: `Unexpected encoding, expected UTF-8: read as ${encoding}, as its letters suggest` }] : []

/** Takes one text in, whatever way it came. In raw mode the text is the decoded file, unchanged. */
export async function capture({ file, bytes }: Source, { raw }: Options): Promise<Outcome> {
  if (bytes.length > MOST_BYTES)
    return { refused: { file, reason: `${megabytes(bytes.length)} MB, more than the ${megabytes(MOST_BYTES)} MB that one text may have` } }
  const decoded = decode(bytes)
  if ('reason' in decoded) return { refused: { file, reason: decoded.reason } }
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const found: Found = raw ? { text: decoded.text, metadata: {} } : await findIn(file, decoded.text)
  const notes = [...noteOn(decoded), ...(found.notes ?? [])]
  const detected = await findLanguage(found.text)
  const captured: Captured = { id, file, ...found, raw, ...(notes.length ? { notes } : {}), ...(detected ? { detected } : {}) }
  return { captured }
}

async function findIn(file: string, source: string): Promise<Found> {
  const way = captures.find(({ takes }) => takes(file, source))
  if (!way) throw new Error('Unexpected list of captures, expected one that takes any text')
  return way.find(source)
}
