import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error a plain script without types
import { everyView } from '../../scripts/views.mjs'
import { type Browsing, browse, hasBrowser, type Served, served, settled, tooWide, violations } from './browsing.ts'

type Visited = Readonly<{ view: string; path: string }>

let server: Served
let empty: Served
let views: Visited[]
let browsing: Browsing
beforeAll(async () => {
  if (!hasBrowser) return
  ;[server, empty] = [await served(), await served([])]
  views = await everyView(server.address)
  browsing = await browse()
})
afterAll(async () => {
  await browsing?.close()
  await Promise.all([server?.end(), empty?.end()])
})

/** Looks at every view in turn and gathers what is wrong with any. */
async function wrongWith(look: (visited: Visited) => Promise<readonly string[]>): Promise<string[]> {
  const wrong: string[] = []
  for (const visited of views) wrong.push(...(await look(visited)).map((one) => `${visited.view}: ${one}`))
  return wrong
}

describe.skipIf(!hasBrowser)('every view', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('is accessible and quiet in %s at %i px', async (colorScheme, width) => {
    const { page, complaints } = browsing
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    const wrong = await wrongWith(async ({ path }) => {
      await page.goto(`${server.address}${path}`)
      await settled(page)
      const wide = await tooWide(page)
      return [...(await violations(page)), ...(wide ? [wide] : []), ...complaints.splice(0)]
    })
    expect(wrong).toEqual([])
  })

  it('says what to do where the record is empty', async () => {
    const { page, complaints } = browsing
    await page.setViewportSize({ width: 1440, height: 900 })
    const wrong = await wrongWith(async ({ view, path }) => {
      // What has an address of its own is not there: the view says so, and the browser tells of the 404.
      const isOfOne = ['engagement', 'document', 'formula', 'person', 'office', 'compare', 'brief'].includes(view)
      await page.goto(`${empty.address}${path}`)
      await settled(page)
      const told = await page.innerText('main')
      const noise = complaints.splice(0).filter((one) => !(isOfOne && /40[04]/.test(one)))
      return [...(told.trim().length > 20 ? [] : ['nothing is said']), ...(await violations(page)), ...noise]
    })
    expect(wrong).toEqual([])
  })
})

describe.skipIf(!hasBrowser)('an unknown address', () => {
  it('says so', async () => {
    const { page } = browsing
    await page.goto(`${server.address}/no-such-view`)
    await page.waitForSelector('main h1')
    expect(await page.innerText('main')).toMatch(/address/i)
  })
})
