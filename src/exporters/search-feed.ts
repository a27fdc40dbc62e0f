import { findDays } from '../model/days.ts'
import type { SearchHit, Segment } from '../model/search-hit.ts'

// XML 1.0 has no way to write these (2.2).
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const written = (segments: readonly Segment[]): string =>
  segments
    .map(({ text }) => text)
    .join('')
    .replace(UNWRITABLE, '')
    .trim()

/** A document without a date is as old as can be: a reader tells entries apart by their ids. */
const UNKNOWN = '1970-01-01'
const pageOf = ({ id, span }: SearchHit): string => `/documents/${encodeURIComponent(id)}${span ? `?at=${span[0]}-${span[1]}` : ''}`

const dayOf = ({ date }: SearchHit): Date => new Date(`${(date && findDays(date)?.from) ?? UNKNOWN}T00:00:00Z`)

/**
 * The newest documents that a search finds, as a feed. `self`: its address; `page`: that of the search for people.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export async function searchFeed(
  q: string,
  hits: readonly SearchHit[],
  { self, page }: Readonly<{ self: URL; page: URL }>,
): Promise<string> {
  const { generateAtomFeed } = await import('feedsmith')
  const days = hits.map(dayOf)
  return generateAtomFeed({
    id: self.href,
    title: { value: `Chancery: ${q.replace(UNWRITABLE, '').trim() || 'no words'}` },
    updated: days.reduce((newest, day) => (day > newest ? day : newest), new Date(`${UNKNOWN}T00:00:00Z`)),
    authors: [{ name: 'Chancery' }],
    generator: { text: 'Chancery' },
    links: [
      { href: self.href, rel: 'self', type: 'application/atom+xml' },
      { href: page.href, rel: 'alternate', type: 'text/html' },
    ],
    entries: hits.map((hit, i) => ({
      id: `urn:${hit.id}`,
      title: { value: written(hit.title) || hit.id },
      updated: days[i] as Date,
      links: [{ href: new URL(pageOf(hit), page).href, rel: 'alternate', type: 'text/html' }],
      ...(hit.publisher ? { authors: [{ name: hit.publisher.replace(UNWRITABLE, '') }] } : {}),
      summary: { value: written(hit.snippet), type: 'text' },
    })),
  })
}
