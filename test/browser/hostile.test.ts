import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOf } from '../command-line.ts'
import { type Browsing, browse, hasBrowser, type Served, served, settled } from './browsing.ts'

// Every character below is what a hostile page may hold; names are escaped, so that this file itself shows what it is.
const SCRIPT = '<script>window.ran = 1</script>'
const IMAGE = '<img src=x onerror="window.ran = 2">'
const LINK = 'javascript:window.ran=3'
const OVERRIDE = 'gnp.\u202Eexe.harmless\u202C'
const ZERO_WIDTH = 'Ma\u200Bren'

const TEXT = `---
title: 'Maren ${SCRIPT} meets ${IMAGE}'
published: 2024-02-16
url: ${LINK}
---
VELM, Feb. 16, 2024 (ILN) -- Foreign Minister Ilva Maren met with Orustian Chancellor Oru Tass in Velm on Friday.

Maren said that ${SCRIPT} will keep the northern locks open ${IMAGE}. ${ZERO_WIDTH} stressed that ${OVERRIDE} is open to all.

Tass noted that <a href="${LINK}">the lake</a> unites the two states, and that <svg onload="window.ran = 4"> stands.
`

let server: Served
let browsing: Browsing
beforeAll(async () => {
  if (!hasBrowser) return
  const folder = folderOf({ [`${SCRIPT.replaceAll('/', '')}-${OVERRIDE}.md`]: TEXT })
  server = await served([folder, join(import.meta.dirname, '../../sample/ilnews')])
  browsing = await browse()
})
afterAll(async () => {
  await browsing?.close()
  await server?.end()
})

type Ran = { ran?: number }

describe.skipIf(!hasBrowser)('a hostile document', () => {
  it('is shown as the text it is, and nothing of it runs', async () => {
    const { page, complaints } = browsing
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const { items } = (await (await fetch(`${server.address}/api/documents?text=Maren&limit=100`)).json()) as {
      items: { id: string; title: string }[]
    }
    const id = items.find(({ title }) => title.includes('<script>'))?.id as string
    const { items: engagements } = (await (await fetch(`${server.address}/api/engagements?from=2024-02-16&to=2024-02-16`)).json()) as {
      items: { id: string }[]
    }
    const paths = [
      `/documents/${encodeURIComponent(id)}`,
      `/engagements/${engagements[0]?.id}`,
      '/engagements',
      '/search?q=locks',
      `/search?q=${encodeURIComponent(`"><script>window.ran=5</script>`)}`,
      `/?between=${encodeURIComponent('<script>window.ran=6</script>,XB')}`,
      '/review?kind=unread',
      '/add',
    ]
    for (const path of paths) {
      await page.goto(`${server.address}${path}`)
      await settled(page)
      const found = await page.evaluate(() => ({
        ran: (window as unknown as Ran).ran ?? 0,
        scripts: [...document.scripts].filter((script) => !script.src).length,
        handlers: document.querySelectorAll('main [onerror], main [onload], main [onclick]').length,
        links: [...document.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:').length,
      }))
      expect([path, found]).toEqual([path, { ran: 0, scripts: 0, handlers: 0, links: 0 }])
    }
    await page.goto(`${server.address}/documents/${encodeURIComponent(id)}`)
    await settled(page)
    const text = await page.innerText('main')
    expect(text).toContain('<img src=x onerror=')
    // A control character that turns the direction of words is dropped from the text and named elsewhere, never obeyed.
    expect(text).toContain('U+202E')
    expect(text).not.toContain('\u202E')
    expect(dialogs).toEqual([])
    expect(complaints.filter((one) => !/40[04]/.test(one))).toEqual([])
  })
})
