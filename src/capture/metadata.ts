import type { Metadata } from '../model/captured.ts'
import { findDay } from './day.ts'

/** Under what names front matter keeps each thing; the first that is filled counts. */
const NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline'],
  published: ['published', 'published_time', 'date', 'datePublished', 'published_at', 'pubdate'],
  url: ['url', 'source_url', 'link', 'canonical', 'permalink'],
  language: ['language', 'lang', 'locale'],
  author: ['author', 'authors', 'byline'],
  site: ['site', 'site_name', 'publisher', 'source'],
  description: ['description', 'summary', 'excerpt'],
}

const LONGEST = 2000

const wordsOf = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim().slice(0, LONGEST) : ''
}

/** Metadata out of named values, whatever else stands among them. A date that is none is left out. */
export function metadataFrom(values: Readonly<Record<string, unknown>>): Metadata {
  const found: Partial<Record<keyof Metadata, string>> = {}
  for (const [key, names] of Object.entries(NAMES) as [keyof Metadata, readonly string[]][]) {
    for (const name of names) {
      const words = wordsOf(values[name])
      const value = key === 'published' ? findDay(words) : words
      if (value) {
        found[key] = value
        break
      }
    }
  }
  return found
}
