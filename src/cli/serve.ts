import { type Command, InvalidArgumentError } from 'commander'
import type { ServeOptions } from '../api/serve.ts'
import type { Settings } from '../app/settings.ts'
import { examples, settingsOf } from './context.ts'
import { print, tell } from './terminal.ts'

export function portNumber(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('expected a port from 0 (any) to 65535')
  return port
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** Until a signal asks for the end. */
const untilAsked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })

type Served = Readonly<{ address: string }>

/** One line for a program that starts it. */
export const servedJson = ({ address }: Served): string => `${JSON.stringify({ address, api: `${address}/api/openapi.json` })}\n`

const servedText = ({ address }: Served): string => `The record is at ${address} (its API: ${address}/api/docs). Ctrl-C ends.\n`

/** The last words of a first look: where to go on looking. While it is served the folder is the server's. */
export const openInBrowserText = ({ address }: Served): string =>
  `The commands above work when this has ended (Ctrl-C). Until then the record is open in the browser:\n\n  ${address}\n\n`

/** Serves, says where, and goes on until a signal asks for the end. */
export async function serveUntilAsked(options: ServeOptions, settings: Settings, said: (served: Served) => string): Promise<void> {
  const { serve: run } = await import('../api/serve.ts')
  const served = await run(options, settings, tell)
  await print(said(served))
  await untilAsked()
  await served.close()
}

/** The record in a browser. */
export const serve = (program: Command): void =>
  void program
    .command('serve')
    .description('serve the record to a browser and to programs, on this machine alone unless told otherwise')
    .option('--port <n>', 'port to listen on; 0: any that is free', portNumber, 4321)
    .option('--host <address>', 'address to listen on; beyond loopback only with --tokens', '127.0.0.1')
    .option('--tokens <file>', 'YAML file of who may ask, decide and administer (chancery token prints entries)')
    .option('--name <host>', 'a name under which the server is called (may be given several times)', collect, [])
    .option('--origin <origin>', 'a site whose pages may ask with a token (may be given several times)', collect, [])
    .option('--json', 'say where it is as JSON, in one line')
    .addHelpText(
      'after',
      examples(
        'chancery serve',
        'chancery serve --port 0',
        'chancery serve --host 0.0.0.0 --name chancery.example.org --tokens tokens.yaml',
      ),
    )
    .action(({ json, ...options }: ServeOptions & { json?: boolean }, command: Command) =>
      serveUntilAsked(options, settingsOf(command), json ? servedJson : servedText),
    )
