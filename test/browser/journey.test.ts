import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, hasBrowser, type Served, served, settled, tabTo } from './browsing.ts'

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

// Nothing is clicked: whoever has no mouse can do all of it.
describe.skipIf(!hasBrowser)('an analyst with the keyboard alone', () => {
  it('opens the record and sees the busiest relationship, which the address keeps', async () => {
    const { page } = browsing
    await page.goto(server.address)
    await page.waitForURL(/between=XA(?:,|%2C)XB/)
    await settled(page)
    expect(await page.innerText('main h1')).toMatch(/Ilvania[\s\S]*Orust/)
    expect(await page.innerText('main')).toMatch(/Engagements in time/)
  })

  it('chooses two other parties, and the address keeps them', async () => {
    const { page } = browsing
    await tabTo(page, 'header [aria-haspopup=dialog][data-state]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=dialog] [role=combobox]:focus')
    await page.keyboard.type('Kelmar')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, '[role=dialog] [type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/between=XC(?:,|%2C)XB/)
    await settled(page)
    expect(await page.innerText('main h1')).toMatch(/Kelmar[\s\S]*Orust/)
  })

  it('finds words and stands before them in their document', async () => {
    const { page } = browsing
    await page.keyboard.press('/')
    await page.keyboard.type('northern locks')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?.*q=northern/)
    await page.waitForSelector('main mark')
    await tabTo(page, 'main [type=search]')
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
    await tabTo(page, 'main a[href*="/compare"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/compare\?/)
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor()
    await settled(page)
    expect(await page.innerText('main')).toMatch(/Gone[\s\S]*New/)
    expect(await page.locator('main a[href*="/documents/"]').count()).toBeGreaterThan(0)
  })

  it('decides, and undoes it', async () => {
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
    await tabTo(page, 'main a[download][href*="md"]')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^# Ilvania and Orust/)
    const { notes } = (await (await fetch(`${server.address}/api/brief?between=XA,XB`)).json()) as {
      notes: { kind: string; quote: string }[]
    }
    const at = notes.findIndex(({ kind }) => kind === 'words')
    await tabTo(page, `main sup a[href="#note-${at + 1}"]`)
    await page.keyboard.press('Enter')
    await tabTo(page, '#footnote a[href*="/documents/"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/documents\/.*at=/)
    await page.waitForSelector('main mark[data-asked]')
    const marked = (await page.locator('main mark[data-asked]').allInnerTexts()).join('')
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
    expect(plain(marked)).toContain(plain(notes[at]?.quote as string))
  })

  it('is never told of an error by the console', () => {
    expect(browsing.complaints).toEqual([])
  })
})
