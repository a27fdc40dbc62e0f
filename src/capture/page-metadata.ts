import type { Metadata } from '../model/captured.ts'
import { metadataFrom } from './metadata.ts'

type Tag = Readonly<{ getAttribute(name: string): string | null; textContent: string | null }>
export type Page = Readonly<{ querySelectorAll(selector: string): Iterable<Tag>; querySelector(selector: string): Tag | null }>

/** Names of `meta` tags, from the first believed to the last (Open Graph, schema.org, Dublin Core, and what publishers made up). */
const META: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'articletitle'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish-date',
    'publish_date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
    'article.published',
    'weibo: article:create_at',
  ],
  url: ['og:url'],
  language: ['og:locale', 'content-language'],
  author: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  site: ['og:site_name', 'application-name', 'sitename', 'dc.publisher', 'source'],
  description: ['og:description', 'description', 'twitter:description'],
}
const LONGEST_JSON = 512 * 1024

function metaTags(page: Page): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv') ??
      ''
    ).toLowerCase()
    const content = tag.getAttribute('content')
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

function linkedData(page: Page): Record<string, unknown> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? ''
    if (json.length > LONGEST_JSON || !/"(?:datePublished|headline)"/.test(json)) continue
    try {
      const data: unknown = JSON.parse(json)
      const graph = (data as { '@graph'?: unknown })['@graph']
      const things = [data, graph].flat().filter((thing) => typeof thing === 'object' && thing !== null) as Record<string, unknown>[]
      const article =
        things.find((thing) => typeof thing.datePublished === 'string') ?? things.find((thing) => typeof thing.headline === 'string')
      if (article) return article
    } catch {}
  }
  return {}
}

/** "Wang meets Putin - World - Velm Post" is the headline before the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+(?:[|–—»·]|-{1,2})\s+/)
  const last = parts.at(-1) ?? ''
  const isSite = site && last.toLowerCase().includes(site.toLowerCase())
  return parts.length > 1 && (isSite || (parts[0] as string).split(' ').length >= 4) ? (parts[0] as string) : title
}

/** What a web page says of itself: `meta` tags, JSON-LD, the canonical address. */
export function pageMetadata(page: Page): Metadata {
  const tags = metaTags(page)
  const data = linkedData(page)
  const tagged = Object.fromEntries(
    Object.entries(META).map(([key, names]) => [
      key,
      names.map((name) => tags.get(name)).find((value) => value !== undefined && value.trim() !== ''),
    ]),
  )
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const time = page.querySelector('[itemprop="datePublished"], time[datetime]')
  const found = metadataFrom({
    ...tagged,
    title: tagged.title ?? data.headline ?? page.querySelector('title')?.textContent,
    published: tagged.published ?? data.datePublished ?? time?.getAttribute('datetime') ?? time?.getAttribute('content'),
    url: /^https?:/.test(address ?? '') ? address : (tagged.url ?? address),
    language: tagged.language ?? page.querySelector('html')?.getAttribute('lang'),
  })
  return found.title ? { ...found, title: withoutSite(found.title, found.site) } : found
}
