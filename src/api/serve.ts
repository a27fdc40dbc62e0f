import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { serve as listen } from '@hono/node-server'
import { holdRecord } from '../app/held-record.ts'
import { packageFile } from '../app/package-files.ts'
import { Refusal, type Settings } from '../app/settings.ts'
import { makeApi } from './app.ts'
import { type Tokens, tokensIn } from './tokens.ts'

export type ServeOptions = Readonly<{
  port: number
  /** Address to listen on; beyond loopback only with tokens. */
  host: string
  /** Where the port is taken, any other. */
  orAny?: boolean
  /** File of tokens. */
  tokens?: string
  /** Names under which it is called besides that address. */
  name?: readonly string[]
  origin?: readonly string[]
}>

export type Served = Readonly<{ address: string; close(): Promise<void> }>

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

async function tokensOf({ tokens, host }: ServeOptions): Promise<Tokens | null> {
  if (tokens) {
    const text = await readFile(tokens, 'utf8').catch(({ message }: Error) => {
      throw new Refusal(`The file of tokens could not be read: ${message}`)
    })
    return tokensIn(text, tokens)
  }
  if (LOOPBACK.has(host)) return null
  throw new Refusal(
    `Unexpected host \`${host}\` without tokens, expected --tokens FILE beyond loopback: \`chancery token --role read\` prints an entry for it`,
  )
}

/** A user without a name in the system (a container) is told by that. */
function ownerName(): string {
  try {
    return userInfo().username
  } catch {
    return 'owner'
  }
}

const shown = (host: string): string => (host.includes(':') ? `[${host}]` : host)

type Listening = ReturnType<typeof listen>

const begin = (
  fetch: Parameters<typeof listen>[0]['fetch'],
  port: number,
  hostname: string,
): Promise<{ server: Listening; port: number }> =>
  new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname }, (info) => resolve({ server, port: info.port }))
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Refusal(`Port ${port} on ${hostname} is in use: --port N names another, --port 0 takes any`)
          : error,
      ),
    )
  })

/** Opens the record and serves it until it is closed. */
export async function serve(options: ServeOptions, settings: Settings, log: (words: string) => void): Promise<Served> {
  const tokens = await tokensOf(options)
  const held = await holdRecord(settings)
  try {
    const hosts = [...(LOOPBACK.has(options.host) ? ['localhost', '127.0.0.1', '[::1]'] : [options.host]), ...(options.name ?? [])]
    const wide = ['0.0.0.0', '::'].includes(options.host) && !options.name?.length ? ['*'] : []
    const guarding = { tokens, owner: ownerName(), hosts: [...hosts, ...wide], origins: options.origin ?? [] }
    let isClosing = false
    // What is still under way when the record closes fails by that: no fault to be told.
    const tell = (words: string): void => {
      if (!isClosing) log(words)
    }
    const api = makeApi({ record: held, guarding, pages: packageFile('dist', 'web'), log: tell })
    const { server, port } = await begin(api.fetch, options.port, options.host).catch((error: unknown) => {
      if (options.orAny && error instanceof Refusal) return begin(api.fetch, 0, options.host)
      throw error
    })
    const close = async (): Promise<void> => {
      isClosing = true
      await new Promise((done) => {
        server.close(done)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await held.close()
    }
    return { address: `http://${shown(options.host)}:${port}`, close }
  } catch (error) {
    await held.close()
    throw error
  }
}
