import { describe, expect, it } from 'vitest'
import type { Captured } from '../model/captured.ts'
import { capture, captures } from './index.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)

async function taken(file: string, source: Uint8Array | string, raw = false): Promise<Captured> {
  const outcome = await capture({ file, bytes: typeof source === 'string' ? bytes(source) : source }, { raw })
  if ('refused' in outcome) throw new Error(outcome.refused.reason)
  return outcome.captured
}

async function refusalOf(file: string, source: Uint8Array | string): Promise<string> {
  const outcome = await capture({ file, bytes: typeof source === 'string' ? bytes(source) : source }, { raw: false })
  return 'refused' in outcome ? outcome.refused.reason : 'taken'
}

/** Cyrillic in windows-1251. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) as number
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })

const swapped = (little: Uint8Array): Uint8Array => Buffer.from(little).swap16()

const SENTENCE = 'Maren met Hallan in Velm.'
// 双方交换了意见。外长马伦会见总理。 in GB18030
const GB = Uint8Array.from([
  0xcb, 0xab, 0xb7, 0xbd, 0xbd, 0xbb, 0xbb, 0xbb, 0xc1, 0xcb, 0xd2, 0xe2, 0xbc, 0xfb, 0xa1, 0xa3, 0xcd, 0xe2, 0xb3, 0xa4, 0xc2, 0xed, 0xc2,
  0xd7, 0xbb, 0xe1, 0xbc, 0xfb, 0xd7, 0xdc, 0xc0, 0xed, 0xa1, 0xa3,
])

describe('every capture', () => {
  const SOURCES: Readonly<Record<string, readonly [file: string, source: string]>> = {
    html: ['a.html', `<html><head><title>T</title></head><body><article><p>${SENTENCE}</p></article></body></html>`],
    markdown: ['a.md', `---\ntitle: T\n---\n\n${SENTENCE}\n`],
    text: ['a.txt', SENTENCE],
  }
  it.each(captures.map(({ name }) => name))('%s gives the words, by the hash of the bytes', async (name) => {
    const [file, source] = SOURCES[name] as readonly [string, string]
    const captured = await taken(file, source)
    expect(captured.text).toContain(SENTENCE)
    expect(captured.text).not.toContain('title')
    expect(captured).toMatchObject({ file, raw: false, id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
    expect(await taken(file, source)).toEqual(captured)
  })
  it.each(captures.map(({ name }) => name))('%s is left alone in raw mode', async (name) => {
    const [file, source] = SOURCES[name] as readonly [string, string]
    expect(await taken(file, source, true)).toMatchObject({ text: source, metadata: {}, raw: true })
  })
  it.each(captures.map(({ name }) => name))('%s gives an empty text for an empty file', async (name) => {
    expect((await taken((SOURCES[name] as readonly [string, string])[0], '')).text).toBe('')
  })
})

describe('encodings', () => {
  it.each([
    ['UTF-8 with its mark', bytes(`\ufeff${SENTENCE}`), SENTENCE],
    ['UTF-16 with its mark', bytes(`\ufeff${SENTENCE}`, 'utf16le'), SENTENCE],
    ['UTF-16 without', bytes(`${SENTENCE}\nМарен\n`, 'utf16le'), `${SENTENCE}\nМарен\n`],
    ['UTF-16 the other way round', swapped(bytes(SENTENCE, 'utf16le')), SENTENCE],
    ['Chinese UTF-16', bytes('外长马伦会见总理。\n双方交换了意见。\n', 'utf16le'), '外长马伦会见总理。\n双方交换了意见。\n'],
    ['GB18030', GB, '双方交换了意见。外长马伦会见总理。'],
    ['windows-1251', cp1251('Министр Марен встретилась с канцлером'), 'Министр Марен встретилась с канцлером'],
    ['windows-1252', bytes('Maren \x93met\x94 Chancellor Ta\xf1o \x96 today', 'latin1'), 'Maren “met” Chancellor Taño – today'],
  ])('%s', async (_, source, text) => expect((await taken('a.txt', source)).text).toBe(text))

  it('notes a guess', async () =>
    expect((await taken('a.txt', GB)).notes).toMatchObject([{ code: 'decoded', message: expect.stringContaining('gb18030') }]))
})

describe('refusals', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7 x'), 'looks like a PDF, not a text'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'looks like a PNG image, not a text'],
    ['binary data', Uint8Array.from({ length: 4000 }, (_, i) => (i * i + 7 * i) % 256), 'looks like binary data, not a text'],
    ['zeros', new Uint8Array(1000), 'looks like binary data, not a text'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), '50 MB, more than the 8.0 MB that one text may have'],
  ])('%s', async (_, source, reason) => expect(await refusalOf('a.txt', source)).toBe(reason))
})

describe('Markdown', () => {
  it.each([
    ['emphasis', 'a **bold** and *slanted* _word_, 2 * 3 * 4, snake_case_name', 'a bold and slanted word, 2 * 3 * 4, snake_case_name'],
    ['links', 'see [the *readout*](https://velm.example/a_(b)) and ![picture](x.png)', 'see the readout and '],
    ['headings', '# Talks in Velm #\ntext', '\nTalks in Velm\n\ntext'],
    ['escapes', '\\### and \\*note', '### and *note'],
    ['markup', 'a <u>word</u> <!-- not *this* -->end', 'a word end'],
    ['an unpaired mark', '*With Ilnews', '*With Ilnews'],
  ])('%s', async (_, source, text) => expect((await taken('a.md', source)).text).toBe(text))

  it.each([
    ['a day', "published: '2024-02-16'", { published: '2024-02-16' }],
    ['a YAML date', 'date: 2024-02-16', { published: '2024-02-16' }],
    ['a moment', 'published_time: 2024-02-16 12:31:11-05:00', { published: '2024-02-16' }],
    ['words', 'date: 16 Feb 2024', { published: '2024-02-16' }],
    ['American words', 'date: "February 16, 2024"', { published: '2024-02-16' }],
    ['no date', 'date: soon', {}],
    [
      'an address and a title',
      'source_url: https://velm.example/1\ntitle: "Talks\\_in Velm"',
      { url: 'https://velm.example/1', title: 'Talks in Velm' },
    ],
    ['others are left out', 'tags: [a, b]\nauthor: Lea Tors', { author: 'Lea Tors' }],
  ])('front matter: %s', async (_, yaml, metadata) => expect((await taken('a.md', `---\n${yaml}\n---\ntext`)).metadata).toEqual(metadata))

  const anchors = 'bcdefghij'.split('').map((name, i, all) => `${name}: &${name} [${Array(9).fill(`*${all[i - 1] ?? 'a'}`)}]`)
  it.each([
    ['a bomb', `---\na: &a [x]\n${anchors.join('\n')}\n---\ntext`, 'text'],
    ['broken YAML', '---\ntitle: [x\n---\ntext', 'text'],
  ])('front matter that cannot be read is noted: %s', async (_, source, text) =>
    expect(await taken('a.md', source)).toMatchObject({ text, metadata: {}, notes: [{ code: 'front-matter' }] }))

  it('two rules across a page are no front matter', async () =>
    expect((await taken('a.md', '---\nSome words\n---\ntext')).text).toContain('Some words'))
})

describe('web pages', () => {
  const PAGE = `<!doctype html><html lang="en"><head><title>Maren meets Hallan in Velm | Velm Post</title>
<meta property="og:site_name" content="Velm Post"><link rel="canonical" href="https://post.example/1">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-02-16T10:00:00Z"}]}</script></head><body>
<nav><a href="/">Home</a></nav><article><h1>Maren meets Hallan in Velm</h1><p>${SENTENCE} They spoke of the river, of trade, and of the bridge.</p>
<ul><li>the river</li></ul><figure><img src="x"><figcaption>Maren and Hallan (Ilnews/Toma Reed)</figcaption></figure>
<p>Maren said the two countries should finish the bridge, and Hallan agreed, before the winter.</p><script>document.body.remove()</script></article></body></html>`

  it('gives the article, its metadata and its captions', async () => {
    const { text, metadata, metadataFrom, captions } = await taken('-', PAGE)
    expect(metadata).toMatchObject({
      title: 'Maren meets Hallan in Velm',
      published: '2024-02-16',
      url: 'https://post.example/1',
      site: 'Velm Post',
    })
    expect(metadataFrom).toBe('metadata')
    expect(text).toContain(`${SENTENCE} They spoke`)
    expect(text).toContain('\n\n- the river\n\n')
    expect(text).not.toContain('remove()')
    expect(captions).toEqual(['Maren and Hallan (Ilnews/Toma Reed)'])
  })

  it.each([
    ['a hundred thousand divs', `<html><body>${'<div>'.repeat(100_000)}${SENTENCE}`],
    ['stray signs', `<html><body>${SENTENCE}${'<'.repeat(200_000)}`],
    ['a huge attribute', `<html><body><p title="${'x'.repeat(2_000_000)}">${SENTENCE}</p>`],
    ['no page at all', SENTENCE],
  ])('%s', async (_, source) => expect((await taken('a.html', source)).text).toContain(SENTENCE))
})

describe('hostile text', () => {
  it('loses what cannot be seen, and its line ends are line feeds', async () =>
    expect((await taken('a.txt', 'a\u0000b\u0007c\u202ed\r\ne\rf\ufeffg')).text).toBe('abcd\ne\nfg'))
  it.each(['**a ', '_a ', '[a](', '<!--', '![', '# ', '- - '])('Markdown that repeats `%s` is read in good time', async (piece) => {
    const started = performance.now()
    await taken('a.md', piece.repeat(300_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  it('takes a line of a million letters', async () => expect((await taken('a.txt', 'a'.repeat(1_000_000))).text).toHaveLength(1_000_000))
})
