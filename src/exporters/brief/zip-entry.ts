import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const HEADER = 0x02014b50
const LARGEST = 64 * 1024 * 1024

/** Where the list of files of a zip archive begins, and how many it has (APPNOTE 4.3.16). */
function directoryOf(zip: Buffer): { at: number; count: number } | null {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - 65_557; at--)
    if (zip.readUInt32LE(at) === END) return { at: zip.readUInt32LE(at + 16), count: zip.readUInt16LE(at + 10) }
  return null
}

function unpacked(zip: Buffer, at: number): Buffer | null {
  const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + size)
  if (method === 0) return packed
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: LARGEST }) : null
}

/** The text of one file of a zip archive; null when it is not in it. Throws on bytes that are no sound archive. */
export function zipEntry(bytes: Uint8Array, name: string): string | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = directoryOf(zip)
  if (!directory) return null
  let at = directory.at
  for (let i = 0; i < directory.count && zip.readUInt32LE(at) === HEADER; i++) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) return unpacked(zip, at)?.toString('utf8') ?? null
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return null
}
