import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import type { Metadata } from '../model/captured.ts'
import type { Options, Outcome, Source } from './capture.ts'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Takes one text in, whatever way it came. */
export async function capture({ file, bytes }: Source, { raw }: Options): Promise<Outcome> {
  const decoded = new TextDecoder('utf-8').decode(bytes)
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const match = /\.(md|markdown)$/i.test(file) ? FRONT_MATTER.exec(decoded) : null
  const metadata = match ? metadataOf(match[1] as string) : {}
  return { captured: { id, file, text: match ? decoded.slice(match[0].length) : decoded, metadata, raw } }
}

function metadataOf(yaml: string): Metadata {
  const data = parse(yaml, { maxAliasCount: 10 }) as Record<string, unknown> | null
  const pick = (...names: string[]) => names.map((name) => data?.[name]).find((value) => typeof value === 'string' && value !== '') as string | undefined
  const found = {
    title: pick('title'),
    published: pick('published', 'published_time', 'date'),
    url: pick('url', 'source_url'),
    author: pick('author'),
    site: pick('site'),
    description: pick('description'),
    language: pick('language', 'lang'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
