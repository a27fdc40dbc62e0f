import { bareText, isSound } from './bare-html.ts'
import type { Capture, Found } from './capture.ts'
import { clean } from './clean.ts'

const HEAD = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)(?=[\s>])/i

/** A web page: its article without what surrounds it, its metadata by their usual names. The parser is loaded when first needed. */
export const html: Capture = {
  name: 'html',
  takes: (file, source) => /\.x?html?$/i.test(file) || HEAD.test(source.slice(0, 4000)),
  async find(source) {
    if (!isSound(source)) return bare(source, 'deeply nested or overlong markup')
    try {
      const { page } = await import('./page.ts')
      const found = page(source)
      return { ...found, text: clean(found.text), metadataFrom: 'metadata' }
    } catch (error) {
      return bare(source, error instanceof Error ? error.message : String(error))
    }
  },
}

const bare = (source: string, why: string): Found => ({
  text: clean(bareText(source)),
  metadata: {},
  notes: [{ code: 'cut-short', message: `Unexpected web page, expected sound HTML: read as bare text (${why})` }],
})
