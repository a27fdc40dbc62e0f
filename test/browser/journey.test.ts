import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, hasBrowser, type Served, served, settled } from './browsing.ts'

let server: Served
let browsing: Browsing
beforeAll(async () => {
  if (!hasBrowser) return
  server = await served()
  browsing = await browse()
})
afterAll(async () => {
  await browsing?.close()
  await server?.end()
})

const waits = (kind: string): Promise<number> =>
  fetch(`${server.address}/api/review/counts`).then(async (answer) => ((await answer.json()) as Record<string, number>)[kind] as number)

/** Until a count is as it should be. */
async function until(count: () => Promise<number>, wanted: number): Promise<void> {
  for (let tries = 0; tries < 200 && (await count()) !== wanted; tries++) await new Promise((again) => setTimeout(again, 50))
  expect(await count()).toBe(wanted)
}

describe.skipIf(!hasBrowser)('an analyst', () => {
  it('opens the record and sees the busiest relationship, which the address keeps', async () => {
    const { page } = browsing
    await page.goto(server.address)
    await page.waitForURL(/between=XA(?:,|%2C)XB/)
    await settled(page)
    expect(await page.innerText('main h1')).toMatch(/Ilvania[\s\S]*Orust/)
    expect(await page.innerText('main')).toMatch(/Engagements in time/)
  })

  it('finds words by the keyboard alone and stands before them in their document', async () => {
    const { page } = browsing
    await page.keyboard.press('/')
    await page.keyboard.type('northern locks')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?.*q=northern/)
    await page.waitForSelector('main mark')
    await page.getByRole('searchbox').last().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/documents\/.*at=/)
    await page.waitForSelector('main mark[data-asked]')
    expect((await page.locator('main mark[data-asked]').allInnerTexts()).join('')).toMatch(/lock/i)
  })

  it('compares an engagement with the comparable one before it', async () => {
    const { page } = browsing
    const answer = await fetch(`${server.address}/api/engagements?status=held&kind=call&between=XA,XB`)
    const { items } = (await answer.json()) as { items: { id: string }[] }
    await page.goto(`${server.address}/engagements/${items[0]?.id}`)
    await settled(page)
    expect(await page.innerText('main')).toMatch(/Ilva Maren[\s\S]*Dagna Rehl/)
    await page.locator('main a[href*="/compare"]').first().click()
    await page.waitForURL(/\/compare\?/)
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor()
    await settled(page)
    expect(await page.innerText('main')).toMatch(/Gone[\s\S]*New/)
    expect(await page.locator('main a[href*="/documents/"]').count()).toBeGreaterThan(0)
  })

  it('decides by the keyboard, and undoes it', async () => {
    const { page } = browsing
    const before = await waits('unread')
    expect(before).toBeGreaterThan(0)
    await page.goto(`${server.address}/review?kind=unread`)
    await settled(page)
    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    await until(() => waits('unread'), before - 1)
    // The server may know of a decision before the page was answered: keys act once it tells so.
    await page.locator('main [role=status]', { hasText: /\S/ }).waitFor()
    await page.locator('dialog[open]').waitFor({ state: 'hidden' })
    await page.keyboard.press('u')
    await until(() => waits('unread'), before)
  })

  it('makes a brief, keeps it as a file, and follows a footnote to its words', async () => {
    const { page } = browsing
    await page.goto(`${server.address}/brief?between=XA,XB`)
    await settled(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Markdown' }).click()])
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^# Ilvania and Orust/)
    const words = page.locator('main a[href*="/documents/"][href*="at="]').first()
    const quoted = (await words.innerText()).replace(/[“”«»"\s]+/g, ' ').trim()
    await words.click()
    await page.waitForURL(/\/documents\/.*at=/)
    await page.waitForSelector('main mark[data-asked]')
    const marked = (await page.locator('main mark[data-asked]').allInnerTexts()).join(' ')
    expect(marked.length).toBeGreaterThan(3)
    expect(quoted.length).toBeGreaterThan(3)
  })

  it('is never told of an error by the console', () => {
    expect(browsing.complaints).toEqual([])
  })
})
