type Signature = Readonly<{ kind: string; at?: number; bytes: readonly number[] }>

const ascii = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0))

// First bytes of formats that are often saved beside texts; from the formats' own specifications.
const SIGNATURES: readonly Signature[] = [
  { kind: 'a PDF', bytes: ascii('%PDF-') },
  { kind: 'a PNG image', bytes: [0x89, ...ascii('PNG')] },
  { kind: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', bytes: ascii('GIF8') },
  { kind: 'a WebP or WAV file', bytes: ascii('RIFF') },
  { kind: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { kind: 'a bzip2 archive', bytes: ascii('BZh') },
  { kind: 'an xz archive', bytes: [0xfd, ...ascii('7zXZ')] },
  { kind: 'a 7z archive', bytes: [...ascii('7z'), 0xbc, 0xaf] },
  { kind: 'a RAR archive', bytes: ascii('Rar!') },
  { kind: 'a program', bytes: [0x7f, ...ascii('ELF')] },
  { kind: 'a SQLite database', bytes: ascii('SQLite format 3') },
  { kind: 'an RTF document', bytes: ascii('{\\rtf') },
  { kind: 'an MP3 file', bytes: ascii('ID3') },
  { kind: 'an MP4 video', at: 4, bytes: ascii('ftyp') },
  { kind: 'a compressed web archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
]

/** What a file that is no text looks like, in words: "a PDF"; null for what may be text. */
export const findFormat = (bytes: Uint8Array): string | null =>
  SIGNATURES.find(({ at = 0, bytes: first }) => first.every((byte, i) => bytes[at + i] === byte))?.kind ?? null
