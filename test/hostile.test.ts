import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, chancery, folderOf, lines, readout } from './command-line.ts'

/** What nobody should have to wait for: a group takes seconds on a laptop; only a case that grows out of hand comes near. */
const LONGEST_SECONDS = 180
const STACK = /\n\s+at .+:\d+:\d+/

type Printed = Readonly<{
  document: { file: string; text: string }
  engagements: readonly unknown[]
  statements: readonly { content: readonly { text: string; span: [number, number] }[] }[]
  issues: readonly { code: string; message: string }[]
}>

const run = (args: readonly string[], input?: string | Uint8Array) => {
  const { status, stdout, stderr, signal } = chancery(args, { timeout: LONGEST_SECONDS * 1000, ...(input === undefined ? {} : { input }) })
  expect(signal, 'took too long').toBeNull()
  expect(stderr).not.toMatch(STACK)
  return { status, stdout, stderr }
}

type Cases = readonly (readonly [name: string, content: string | Uint8Array, ...rest: unknown[]])[]

/** Reads all files of a group in one run, as the program would, and holds each reading to the law of spans. */
function prepareReadings(cases: Cases, extension: string): (name: string) => Printed {
  const found = new Map<string, Printed>()
  let heard = ''
  beforeAll(() => {
    const folder = folderOf(Object.fromEntries(cases.map(([name, content]) => [`${name}.${extension}`, content])))
    const { status, stdout, stderr, signal } = chancery(['read', '--format', 'jsonl', folder], { timeout: LONGEST_SECONDS * 1000 })
    for (const reading of lines<Printed>(signal ? stdout.slice(0, stdout.lastIndexOf('\n') + 1) : stdout))
      found.set(basename(reading.document.file, `.${extension}`), reading)
    heard = `${signal ? `took too long after ${[...found.keys()].at(-1)}` : `ended with ${status}`}: ${stderr.slice(0, 2000)}`
  }, LONGEST_SECONDS * 1200)
  return (name) => {
    expect(heard).toBe('ended with 0: ')
    const reading = found.get(name)
    if (!reading) throw new Error(`no reading of ${name}`)
    for (const { text, span } of reading.statements.flatMap(({ content }) => content))
      expect(reading.document.text.slice(...span)).toBe(text)
    return reading
  }
}

/** Says in one line why a file was not read. */
function refusalOf(name: string, content: string | Uint8Array): string {
  const folder = folderOf({ [name]: content })
  const { status, stdout, stderr } = run(['read', '--format', 'jsonl', join(folder, name)])
  expect(stdout).toBe('')
  expect(status).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  return stderr
}

/** A Cyrillic text in windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })

/** A Chinese text in GB18030, by turning its decoder round. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? [sign.charCodeAt(0)]))
}

const utf16 = (text: string, endian: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Bytes without order, the same each time. */
function noise(length: number): Uint8Array {
  let state = 42
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

const ENGLISH = readout(3)
const SENTENCE = 'met with Chancellor Oru Tass'
const RUSSIAN =
  'Министр иностранных дел Ильвании провела встречу с канцлером Оруста. Стороны обсудили торговлю и договорились продолжить диалог.\n'
const CHINESE = '外交部长会见了来访的总理。双方就两国关系交换了意见，同意继续保持沟通，推动合作取得更多成果。\n'

beforeAll(buildProgram, 120_000)

const ENCODED: [string, Uint8Array, string][] = [
  ['UTF-16, little end first', utf16(ENGLISH, 'le'), ENGLISH],
  ['UTF-16, big end first', utf16(ENGLISH, 'be'), ENGLISH],
  ['UTF-16 without a mark', utf16(ENGLISH, 'le', false), ENGLISH],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${ENGLISH}`), ENGLISH],
  ['windows-1251', windows1251(RUSSIAN.repeat(3)), RUSSIAN],
  ['GB18030', gb18030(CHINESE.repeat(3)), CHINESE],
]

describe('encodings are read right', () => {
  const readingOf = prepareReadings(ENCODED, 'txt')
  it.each(ENCODED)('%s', (name, _bytes, text) => {
    const longest = (text.split('\n').sort((a, b) => b.length - a.length)[0] as string).slice(0, 60)
    expect(readingOf(name).document.text).toContain(longest)
  })
})

describe('what is no text is refused with a clear word', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['a PNG image', 'a.txt', Uint8Array.of(0x89, ...Buffer.from('PNG\r\n\x1a\n'), ...noise(500)), /a PNG image/],
    ['a PDF', 'a.txt', Buffer.from('%PDF-1.7\n'), /a PDF/],
    ['bytes without order', 'a.txt', noise(20_000), /binary data/],
    ['many control characters', 'a.txt', filled('\u0001\u0002', 1000), /binary data/],
    ['50 megabytes', 'a.txt', filled('Maren met Tass. ', 50 * 1024 * 1024), /50 MB, more than/],
    ['a name with a line end and quotes', 'a\n"b\' $(c).txt', noise(20_000), /binary data/],
  ])('%s', (_name, file, content, reason) => {
    expect(refusalOf(file, content)).toMatch(reason)
  })

  it('a file that is not there', () => {
    const { status, stderr } = run(['read', 'no-such-readout.txt'])
    expect([status, stderr.trim()]).toEqual([2, 'no-such-readout.txt: no such file'])
  })
})

const EMPTY: [string, string][] = [
  ['an empty file', ''],
  ['white space', filled(' \n\t', 10_000)],
  ['marks of direction alone', filled('\u202e\u2066', 1000)],
  ['a recipe', 'Peel the onions.\n\nFry them in butter until they are soft, then add the flour.\n'],
  ['code', 'export const a = (b) => ({ ...b, [c]: d })\n'.repeat(50)],
]

describe('texts that say nothing give honest empty readings', () => {
  const readingOf = prepareReadings(EMPTY, 'txt')
  it.each(EMPTY)('%s', (name) => {
    const { engagements, statements } = readingOf(name)
    expect([engagements, statements]).toEqual([[], []])
  })
})

const MILLION = 1_000_000

/** Officials by the hundred, no two alike. */
function distinctNames(length: number): string {
  const syllables = ['Ba', 'De', 'Ki', 'Lo', 'Mu', 'Na', 'Re', 'Si', 'To', 'Va', 'Ze', 'Wo']
  const name = (n: number): string =>
    [1, 12, 144]
      .map((by) => syllables[Math.floor(n / by) % 12])
      .join('')
      .toLowerCase()
  const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1)
  const sentence = (n: number): string => `Foreign Minister ${capital(name(n))} ${capital(name(n * 31 + 5))} said trade will grow. `
  return Array.from({ length: length / 60 }, (_, n) => sentence(n)).join('')
}

const ENDLESS: [string, string][] = [
  ['one word', filled('a', MILLION)],
  ['one line', filled('the two sides spoke of the lake and of the river and ', MILLION)],
  ['capital words', filled('A ', MILLION)],
  ['names', filled('Wang Yi, ', MILLION)],
  ['offices', filled('President Foreign Minister of the ', MILLION)],
  ['reporting words', filled('said ', MILLION)],
  ['reporting words and names', filled('Maren, who said that ', MILLION)],
  ['quotation marks', filled('"', MILLION)],
  ['apostrophes', filled("'", MILLION)],
  ['quotations in quotations', filled('“', MILLION / 2) + filled('”', MILLION / 2)],
  ['quotations that never close', filled('“Trade grows. ', MILLION)],
  ['brackets in brackets', filled('(', MILLION / 2) + filled(')', MILLION / 2)],
  ['commas', filled(', ', MILLION)],
  ['full stops', filled('. ', MILLION)],
  ['hyphens', filled('one-', MILLION)],
  ['dates', filled('February 28, 2025 ', MILLION)],
  ['paragraphs', filled('a\n\n', MILLION / 4)],
  ['combining marks', filled('e\u0301\u0301\u0301', MILLION)],
  ['Chinese', filled('双方表示', MILLION)],
  ['distinct names', distinctNames(MILLION / 20)],
  ['statements', filled('Wang Yi said that China supports Russia. ', MILLION)],
  ['meetings in one sentence', filled('met with Xi Jinping and ', MILLION / 5)],
]

describe('a million characters of one kind are read in time', () => {
  const readingOf = prepareReadings(ENDLESS, 'txt')
  it.each(ENDLESS)('%s', (name) => {
    readingOf(name)
  })
})

describe('signs that should not be there do not reach the reader', () => {
  it('control and bidirectional characters among the words', () => {
    const text = ENGLISH.replaceAll(' ', ' \u202e').replaceAll('Maren', 'Ma\u200bren').replaceAll('Tass', '\u001b[31mTass\u0007')
    const folder = folderOf({ 'text.txt': text })
    const { stdout } = run(['read', join(folder, 'text.txt')])
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/)
  })

  it('a file name with a line end, quotes and a bell', () => {
    const name = 'a\n"b\' $(c) \u0007.txt'
    const folder = folderOf({ [name]: ENGLISH })
    const { status, stdout } = run(['read', join(folder, name)])
    expect(status).toBe(0)
    expect(stdout).not.toContain('\u0007')
  })
})

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((letter, i) => `${letter}: &${letter} [${filled(`*${'abcdefgh'[i]}, `, 35)}*${'abcdefgh'[i]}]`).join('\n')}`

const FRONT_MATTER = (
  [
    ['a bomb of aliases', BOMB],
    ['deep nesting', `a: ${filled('[', 5000)}`],
    ['a key twice', 'title: One\ntitle: Two'],
    ['a tag of another language', 'title: !!js/function "function () { process.exit(7) }"'],
    ['its own prototype', '__proto__: { title: x }\nconstructor: y'],
  ] as const
).map(([name, yaml]): [string, string] => [name, `---\n${yaml}\n---\n${ENGLISH}`])

describe('front matter is not trusted', () => {
  const readingOf = prepareReadings(FRONT_MATTER, 'md')
  it.each(FRONT_MATTER)('%s', (name) => {
    expect(readingOf(name).document.text).toContain(SENTENCE)
  })

  it('a bomb is told of', () => {
    expect(readingOf('a bomb of aliases').issues.map(({ code }) => code)).toContain('front-matter')
  })
})

const PARAGRAPHS = ENGLISH.split('\n\n')
  .map((words) => `<p>${words}</p>`)
  .join('')
const PAGES: [string, string][] = [
  ['elements in elements', `<html><body>${'<div>'.repeat(100_000)}${PARAGRAPHS}${'</div>'.repeat(100_000)}`],
  ['a huge attribute', `<html><body><p title="${filled('x', 2_000_000)}">${PARAGRAPHS}`],
  ['many attributes', `<html><body><div ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${PARAGRAPHS}`],
  ['comments that never close', `<html><body>${PARAGRAPHS}${'<!-- '.repeat(100_000)}`],
  ['tags that never close', `<html><body>${PARAGRAPHS}${'<p '.repeat(100_000)}`],
  ['entities', `<html><body>${PARAGRAPHS}<p>${filled('&amp;', MILLION)}</p>`],
  ['scripts', `<html><head><script>process.exit(7)</script></head><body onload="process.exit(7)">${PARAGRAPHS}`],
]

describe('web pages are not trusted', () => {
  const readingOf = prepareReadings(PAGES, 'html')
  it.each(PAGES)('%s', (name) => {
    expect(readingOf(name).document.text).toContain(SENTENCE)
  })
})

describe('one bad file never stops the rest', () => {
  it('ingest takes what can be read, and tells of the others', () => {
    const folder = folderOf({
      'empty.txt': '',
      'good.txt': ENGLISH,
      'image.txt': Uint8Array.of(0x89, ...Buffer.from('PNG')),
      'noise.md': noise(20_000),
      'bomb.md': `---\n${BOMB}\n---\n${readout(4)}`,
      'null.txt': `${ENGLISH}\u0000`,
    })
    const data = join(folderOf({}), 'record')
    const { status, stdout } = run(['--data', data, 'ingest', folder, '--json'])
    const { refused } = JSON.parse(stdout) as { refused: { file: string; reason: string }[] }
    expect(status).toBe(2)
    expect(refused.map(({ file }) => file.replace(/.*\//, '')).sort()).toEqual(['image.txt', 'noise.md'])
    const texts = run(['--data', data, 'search', '"Chancellor Oru Tass"', '--json'])
    expect((JSON.parse(texts.stdout) as unknown[]).length).toBe(3)
  })

  it('standard input is refused like a file', () => {
    const { status, stdout, stderr } = run(['read', '-'], noise(20_000))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/binary data/)
  })
})
