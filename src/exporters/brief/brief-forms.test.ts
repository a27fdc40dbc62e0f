import { describe, expect, it } from 'vitest'
import type { Brief, CitedDocument } from '../../model/brief.ts'
import type { Note } from '../../model/note.ts'
import { briefDocx } from './docx.ts'
import { briefHtml } from './html.ts'
import { briefMarkdown, escaped, unescaped } from './markdown.ts'
import { readBrief } from './read-brief.ts'

const ID = `sha256:${'0d'.repeat(32)}`
const QUOTES = [
  'met with',
  'two\nlines  and\ttabs',
  'quote “in” quotes” sha256:00 1–2 “',
  '<script>alert(1)</script> & &amp; &#60;',
  '[^1]: *not* a _note_ `code` | ~~x~~ \\ # ![](x)',
  '\u202eright to left\u2066 \u200b',
  '⟦U+0041⟧',
  '在适当时候',
  ' leading and trailing ',
]

const document: CitedDocument = {
  document: ID,
  file: 'a “b”, c.txt',
  publisher: 'Velm Gazette',
  date: '2024-02-16',
  holder: 'XA',
  carrier: null,
  tier: 'original',
  language: 'en',
}
const notes: Note[] = [
  ...QUOTES.map(
    (quote, i): Note => ({
      kind: 'words',
      document: ID,
      file: document.file,
      publisher: i % 2 ? null : document.publisher,
      date: document.date,
      tier: 'original',
      quote,
      span: [i, i + quote.length],
    }),
  ),
  { kind: 'register', register: 'forums', id: 'council', field: 'chairs', value: '2026: XB', source: 'fiction', checked: true },
  { kind: 'search', sought: 'topic-by', value: 'XB/energy', documents: [ID] },
]
const brief: Brief = {
  ...{ title: 'Ilvania & <Orust>', asked: 'between XA, XB', made: '2026-04-01', notes, documents: [document] },
  sections: [
    {
      title: 'Last contacts',
      sentences: [
        { text: `1. said <b>“${QUOTES[3]}”</b> \u202e`, notes: notes.map((_note, i) => i + 1) },
        { text: 'Again.', notes: [1, 2] },
      ],
    },
    { title: 'Empty', sentences: [] },
  ],
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a brief', () => {
  it.each([
    ['Markdown', async () => bytes(briefMarkdown(brief))],
    ['HTML', async () => bytes(briefHtml(brief))],
    ['DOCX', () => briefDocx(brief)],
    ['JSON', async () => bytes(JSON.stringify(brief))],
  ])('as %s gives every note back to the letter', async (_name, write) => {
    const read = await readBrief(await write())
    expect(read?.documents).toEqual([ID])
    expect(read?.notes.map(({ number }) => number)).toEqual(notes.map((_note, i) => i + 1))
    const found = read?.notes.map(({ citing }) => citing) ?? []
    expect(found.slice(0, QUOTES.length)).toMatchObject(
      QUOTES.map((quote, i) => ({ kind: 'words', document: ID, quote, span: [i, i + quote.length] })),
    )
    expect(found.slice(QUOTES.length)).toMatchObject([
      { kind: 'register', register: 'forums', id: 'council', field: 'chairs', value: '2026: XB' },
      { kind: 'search', sought: 'topic-by', value: 'XB/energy', documents: [1] },
    ])
  })

  it('as a web page runs nothing, loads nothing, and leads both ways', () => {
    const html = briefHtml(brief)
    expect(html).not.toMatch(/<script|\son\w+=|(?:src|href)="(?!#)|[\u202e\u2066\u200b]/i)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`)
    expect(html.match(/href="#n1"/g)).toHaveLength(2)
    expect(html).not.toContain('Empty')
  })

  it('is read from nothing else', async () => {
    expect((await readBrief(bytes('# Velm\n\nNo notes.\n')))?.notes).toEqual([])
    expect(await readBrief(bytes('{"velm": 1}'))).toBeNull()
    expect((await readBrief(bytes('PK no archive')))?.notes).toEqual([])
  })

  it.each(['a*b_c`', '- item', '1. item', '\\', '<b>'])('escapes %j', (text) => expect(unescaped(escaped(text))).toBe(text))
})
