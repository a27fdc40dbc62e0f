import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { buildProgram, chancery, freshFolder, startChancery } from '../command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Without a browser its tests are skipped, and say so. */
export const hasBrowser = existsSync(EXECUTABLE)
if (!hasBrowser)
  console.warn(
    `Skipped: tests in a browser, there is no ${EXECUTABLE} (Debian: apt-get install chromium fonts-noto-cjk; CHROMIUM names another)`,
  )

export type Served = Readonly<{ address: string; end(): Promise<void> }>

/** The sample in a folder whose name has no place for a line to break: the app tells files by their paths. */
function sampleFarAway(): string {
  const folder = join(freshFolder(), 'readouts_'.repeat(10), 'sample')
  cpSync(join(ROOT, 'sample'), folder, { recursive: true })
  return folder
}

/** The built program serving a record of its own: of the sample, of other paths, or empty. */
export async function served(paths: readonly string[] = [sampleFarAway()]): Promise<Served> {
  buildProgram()
  const at = ['--data', join(freshFolder(), 'record'), '--knowledge', join(ROOT, 'sample/knowledge')]
  if (paths.length) {
    const { status, stderr } = chancery([...at, 'ingest', ...paths])
    if (status !== 0) throw new Error(stderr)
  }
  const child = startChancery([...at, 'serve', '--port', '0', '--json'])
  let said = ''
  child.stderr.on('data', (part) => (said += part))
  const address = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (part) => {
      const [, found] = /"address":"([^"]+)"/.exec((said += part)) ?? []
      if (found) done(found)
    })
    child.once('close', () => fail(new Error(`The server ended:\n${said}`)))
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  return {
    address,
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

export type Browsing = Readonly<{ context: BrowserContext; page: Page; complaints: string[]; close(): Promise<void> }>

/** A browser with one page. `complaints`: every error and warning of the console, every page error, every failed request. */
export async function browse(options: Parameters<typeof chromium.launchPersistentContext>[1] = {}): Promise<Browsing> {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'chancery-browser-')), {
    executablePath: EXECUTABLE,
    args: FLAGS.split(' '),
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()} ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  return { context, page, complaints, close: () => context.close() }
}

/** Until a view has its answers: nothing on the page says that it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('main h1') !== null && document.querySelector('main [aria-busy="true"]') === null)
}

/** Goes on by Tab, as one without a mouse does, until something that matches has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never comes to ${selector} at ${page.url()}`)
}

/** How much wider than the window the page is, with what sticks out; null where it fits. */
export function tooWide(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth + 1) return null
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
    const told = out.slice(-5).map((one) => {
      const { right, width } = one.getBoundingClientRect()
      return `${one.tagName} .${one.getAttribute('class') ?? ''} ${Math.round(width)} wide to ${Math.round(right)}: ${one.textContent.slice(0, 60)}`
    })
    return [`${scrollWidth - clientWidth} px wider than the window of ${clientWidth}`, ...told].join(' | ')
  })
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, one line a kind with the first places. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    type Found = { violations: { id: string; help: string; nodes: { target: string[] }[] }[] }
    const { axe } = window as unknown as { axe: { run(): Promise<Found> } }
    const { violations } = await axe.run()
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} — ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    )
  })
}
