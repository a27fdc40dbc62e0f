import { type Command, InvalidArgumentError } from 'commander'
import type { ServeOptions } from '../api/serve.ts'
import { examples, settingsOf } from './context.ts'
import { print, tell } from './terminal.ts'

function portNumber(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('expected a port from 0 (any) to 65535')
  return port
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** Until a signal asks for the end. */
export const untilAsked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })

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
    .addHelpText(
      'after',
      examples(
        'chancery serve',
        'chancery serve --port 0',
        'chancery serve --host 0.0.0.0 --name chancery.example.org --tokens tokens.yaml',
      ),
    )
    .action(async (options: ServeOptions, command: Command) => {
      const { serve: run } = await import('../api/serve.ts')
      const served = await run(options, settingsOf(command), tell)
      await print(`The record is at ${served.address} (its API: ${served.address}/api/docs). Ctrl-C ends.\n`)
      await untilAsked()
      await served.close()
    })
