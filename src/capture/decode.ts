import chardet from 'chardet'
import { findFormat } from './signature.ts'

export type Decoded = Readonly<{ text: string; encoding: string; isGuess: boolean } | { reason: string }>

/** Enough to tell an encoding by; detection is linear, and a text does not change its encoding on the way. */
const SAMPLE = 64 * 1024

/** What Node decodes and what readouts come in; a guess outside of it is not worth trusting. */
const READABLE = new Map([
  ['GB18030', 'gb18030'],
  ['GBK', 'gb18030'],
  ['GB2312', 'gb18030'],
  ['Big5', 'big5'],
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
])

const LEAST_CONFIDENCE = 10
/** Control signs beyond this share are no text. */
const MOST_CONTROLS = 0.02

// In parts, though there is one: at one go Node 20 reads windows-1252 as ISO-8859-1, without its quotation marks.
function decodeAs(encoding: string, bytes: Uint8Array, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal })
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function findMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: its line ends and Latin letters leave zero bytes on one side of each pair only. */
function findUtf16(sample: Uint8Array): string | null {
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2) odd++
    else even++
  }
  if (even + odd === 0 || Math.min(even, odd) * 20 > Math.max(even, odd)) return null
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const text = decodeAs(encoding, sample.subarray(0, sample.length & ~1))
  const readable = text.match(/[\p{L}\p{N}\p{P}\p{Zs}\n\r\t]/gu)?.length ?? 0
  return readable > text.length * 0.95 && !/[\p{Co}\p{Cn}]/u.test(text) ? encoding : null
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    decodeAs('utf-8', bytes, true)
    return true
  } catch {
    return false
  }
}

function hasTooManyControls(sample: Uint8Array): boolean {
  let controls = 0
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  return controls > Math.max(8, sample.length * MOST_CONTROLS)
}

function guess(bytes: Uint8Array, sample: Uint8Array): Decoded {
  const best = chardet.analyse(sample).find(({ name, confidence }) => READABLE.has(name) && confidence >= LEAST_CONFIDENCE)
  const encoding = best && READABLE.get(best.name)
  if (!encoding) return { reason: 'unknown text encoding: expected UTF-8, UTF-16, GB18030, windows-1251 or windows-1252' }
  return { text: decodeAs(encoding, bytes), encoding, isGuess: true }
}

/** The text that bytes hold; a reason when they hold none. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = findMark(bytes)
  if (mark) return { text: decodeAs(mark, bytes), encoding: mark, isGuess: false }
  const format = findFormat(bytes)
  if (format) return { reason: `looks like ${format}, not a text` }
  const sample = bytes.subarray(0, SAMPLE)
  const wide = findUtf16(sample)
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide, isGuess: true }
  if (hasTooManyControls(sample)) return { reason: 'looks like binary data, not a text' }
  return isUtf8(bytes) ? { text: decodeAs('utf-8', bytes), encoding: 'utf-8', isGuess: false } : guess(bytes, sample)
}
