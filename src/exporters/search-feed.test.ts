import { expect, it } from 'vitest'
import type { SearchHit } from '../model/search-hit.ts'
import { searchFeed } from './search-feed.ts'

const [self, page] = [new URL('http://localhost/api/search/feed?q=a%26b'), new URL('http://localhost/search?q=a%26b')]

const hit = (words: Partial<SearchHit>): SearchHit => ({
  ...{ kind: 'document', id: 'sha256:0d3f', title: [], snippet: [], language: 'en', date: null, parties: [], people: [], publisher: null },
  ...{ document: 'sha256:0d3f', span: null, engagement: null },
  ...words,
})

const plain = (text: string) => [{ text, isHit: false }]

it('links each document at its words, with an id that stays', async () => {
  const feed = await searchFeed('lake', [hit({ title: plain('On the lake'), date: '2024-02', span: [3, 9], publisher: 'Velm Gazette' })], {
    self,
    page,
  })
  expect(feed).toContain('<id>urn:sha256:0d3f</id>')
  expect(feed).toContain('<link href="http://localhost/documents/sha256%3A0d3f?at=3-9" rel="alternate" type="text/html"/>')
  expect(feed).toContain('<updated>2024-02-01T00:00:00.000Z</updated>')
  expect(feed).toContain('<name>Velm Gazette</name>')
})

it.each([
  ['markup', '<script>alert(1)</script> & co', /&lt;script&gt;|<!\[CDATA\[<script>/],
  ['the end of CDATA', 'x]]><script>alert(1)</script>', /x/],
  ['what XML cannot write', 'a\u0000\u001b[31m\ufffe\ud800b', />a\[31mb</],
])('writes %s as text', async (_name, text, expected) => {
  const feed = await searchFeed(text, [hit({ title: plain(text), snippet: plain(text), publisher: text })], { self, page })
  expect(feed).toMatch(expected)
  expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u)
  expect(feed.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('<script>')
})

it('is a feed without entries too', async () => {
  expect(await searchFeed('', [], { self, page })).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})
