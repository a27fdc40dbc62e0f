import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, startChancery } from './command-line.ts'

let folder: string
beforeAll(async () => {
  buildProgram()
  folder = await mkdtemp(join(tmpdir(), 'chancery-serve-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Run = Readonly<{ child: ChildProcess; said(): string; ended: Promise<number | null> }>

function run(args: readonly string[]): Run {
  const child = startChancery(['--data', join(folder, 'record'), ...args])
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  child.stderr.on('data', (part) => (said += part))
  return { child, said: () => said, ended: new Promise((done) => child.once('close', done)) }
}

const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\s*$/

async function addressOf({ said, ended }: Run, pattern: RegExp): Promise<string> {
  let isOver = false
  void ended.then(() => (isOver = true))
  for (let tries = 0; tries < 1200 && !isOver; tries++) {
    const [, address] = pattern.exec(said()) ?? []
    if (address) return address
    await new Promise((again) => setTimeout(again, 50))
  }
  throw new Error(`No address was said:\n${said()}`)
}

describe('chancery start', () => {
  it('ends with the address of the app, and serves until it is asked to end', async () => {
    const started = run(['start', '--port', '0'])
    const address = await addressOf(started, ADDRESS)
    const status = await fetch(`${address}/api/status`)
    const page = await fetch(address)
    expect([status.status, page.status, page.headers.get('content-type')]).toEqual([200, 200, 'text/html; charset=utf-8'])
    started.child.kill('SIGINT')
    expect(await started.ended).toBe(0)
  })
})

describe('chancery serve', () => {
  it('serves what is there; the folder is its own meanwhile', async () => {
    const served = run(['serve', '--port', '0'])
    const address = await addressOf(served, /is at (http:\S+)/)
    const { counts } = (await (await fetch(`${address}/api/status`)).json()) as { counts: { documents: number } }
    expect(counts.documents).toBeGreaterThan(20)
    const second = run(['status'])
    expect(await second.ended).not.toBe(0)
    expect(second.said()).toMatch(/chancery serve/)
    served.child.kill('SIGTERM')
    expect(await served.ended).toBe(0)
  })

  it.each([
    ['beyond loopback without tokens', ['serve', '--host', '0.0.0.0'], /without tokens.*--tokens/],
    ['with a file of tokens that is not there', ['serve', '--tokens', 'no-such.yaml'], /no-such\.yaml/],
    ['on a port that is none', ['serve', '--port', '99999'], /port/],
  ])('%s refuses in one sentence', async (_name, args, message) => {
    const refused = run(args)
    expect(await refused.ended).not.toBe(0)
    expect(refused.said()).toMatch(message)
    expect(refused.said()).not.toMatch(/\n\s+at /)
  })
})
