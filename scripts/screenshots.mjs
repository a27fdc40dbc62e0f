// Takes a picture of every view of a served record: `node scripts/screenshots.mjs ADDRESS FOLDER [XA,XB]`, in light and dark, 1440 and 390 px wide.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { everyView } from './views.mjs'

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const [address = 'http://127.0.0.1:4321', folder = 'screenshots', between = 'XA,XB'] = process.argv.slice(2)

const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'chancery-browser-')), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: FLAGS.split(' '),
  reducedMotion: 'reduce',
})
const page = context.pages()[0] ?? (await context.newPage())
mkdirSync(folder, { recursive: true })
try {
  for (const { view, path } of await everyView(address, between)) {
    for (const width of [1440, 390]) {
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(`${address}${path}`)
        await page.waitForLoadState('networkidle')
        await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main [aria-busy="true"]'))
        await page.screenshot({ path: join(folder, `${view}-${width}-${colorScheme}.png`) })
      }
    }
    console.log(view)
  }
} finally {
  await context.close()
}
