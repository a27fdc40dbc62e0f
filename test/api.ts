import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import answers from '../src/api/answers.json' with { type: 'json' }
import { makeApi } from '../src/api/app.ts'
import type { Api } from '../src/api/desk.ts'
import type { Guarding } from '../src/api/guard.ts'
import { type HeldRecord, holdRecord } from '../src/app/held-record.ts'
import { ingest } from '../src/app/ingest.ts'
import type { Settings } from '../src/app/settings.ts'

const ROOT = join(import.meta.dirname, '..')

/** What an API answered. `body`: parsed where it is JSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
export type Told = Readonly<{ status: number; headers: Headers; text: string; body: any }>

export type TestedApi = Readonly<{
  api: Api
  settings: HeldRecord['settings']
  ask(path: string, init?: RequestInit): Promise<Told>
  /** Sends JSON. */
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Told>
  close(): Promise<void>
}>

const OWN: Guarding = { tokens: null, owner: 'tester', hosts: ['localhost'], origins: [] }

async function tell(response: Response): Promise<Told> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : null }
}

/** The API over a record of its own, of the sample corpus or of other paths. To be closed. */
export async function testedApi({
  paths = [join(ROOT, 'sample')],
  guarding = {},
}: {
  paths?: string[]
  guarding?: Partial<Guarding>
} = {}): Promise<TestedApi> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-api-'))
  const settings: Settings = { data: join(folder, 'record'), database: null, knowledge: [join(ROOT, 'sample/knowledge')], command: 'test' }
  if (paths.length) await ingest(paths, settings)
  const held = await holdRecord(settings)
  const api = makeApi({
    record: held,
    guarding: { ...OWN, ...guarding },
    pages: join(folder, 'none'),
    log: (words) => {
      throw new Error(words)
    },
  })
  const ask = async (path: string, init?: RequestInit): Promise<Told> =>
    tell(await api.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init?.headers } }))
  return {
    ...{ api, settings: held.settings, ask },
    send: (method, path, body, headers) =>
      ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
    async close() {
      await held.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema({ $id: 'answers', components: { schemas: answers } })

/** Fails unless a value is as the type of `src/api/answers/` says. */
export function expectAnswer(name: string, value: unknown): void {
  const isOne = ajv.getSchema(`answers#/components/schemas/${name}`)
  if (!isOne) throw new Error(`Unexpected answer \`${name}\`, expected a type of src/api/answers`)
  expect(isOne(value) ? [] : isOne.errors?.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([])
}
