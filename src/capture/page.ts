import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksOf } from './blocks.ts'
import type { Found } from './capture.ts'
import { pageMetadata } from './page-metadata.ts'

/** The article of a web page, by Firefox's reader view. Nothing of the page runs. */
export function page(source: string): Found {
  const { document } = parseHTML(
    source.includes('<html') || source.includes('<HTML') ? source : `<!doctype html><html><body>${source}</body></html>`,
  )
  const metadata = pageMetadata(document)
  const parsed = new Readability(document, {
    serializer: (element: unknown) => element as unknown as string,
    maxElemsToParse: 100_000,
  }).parse()
  const root = (parsed?.content ?? document.body) as unknown as Parameters<typeof blocksOf>[0]
  const { text, captions } = blocksOf(root)
  const title = metadata.title ?? parsed?.title
  return { text, captions, metadata: { ...(title ? { title } : {}), ...metadata } }
}
