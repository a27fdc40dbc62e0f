import { relative } from 'node:path'
import type { Command } from 'commander'
import type { Tour } from '../app/start.ts'
import { examples, settingsOf } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { progressBar } from './progress.ts'
import { openInBrowserText, portNumber, servedJson, serveUntilAsked } from './serve.ts'
import { paint, print } from './terminal.ts'

const quoted = (word: string): string => (/^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

/** How the program is called here: through npm in a checkout, by its name elsewhere. */
function programFor({ knowledge }: Tour, data: string): string {
  const name = process.env.npm_lifecycle_event === 'start' ? 'npm run -s chancery --' : 'chancery'
  const registers = knowledge.flatMap((folder) => ['--knowledge', quoted(relative('.', folder) || '.')])
  return [name, ...(data === '.chancery' ? [] : ['--data', quoted(data)]), ...registers].join(' ')
}

function nextCommands(tour: Tour, data: string): [string, string][] {
  const program = programFor(tour, data)
  const [engagement] = tour.engagements
  const who = engagement?.engagement.participants[0]
  const [formula] = tour.formulas
  return [
    ...(engagement ? ([[`${program} show ${engagement.id}`, 'one engagement, with all that was said at it']] as [string, string][]) : []),
    ...(who
      ? ([[`${program} statements --speaker ${quoted(who.name)}`, `everything that ${who.name} is reported to have said`]] as [
          string,
          string,
        ][])
      : []),
    [`${program} commitments --open-due`, 'what was promised for a time that nobody named'],
    ...(formula
      ? ([[`${program} formulas --formula ${formula.formula}`, 'the life of a set phrase, use by use']] as [string, string][])
      : []),
    [`${program} search '"the two sides"'`, 'full text: words, "a phrase", or, -not'],
    [`${program} export --to tables`, 'tables for R, Python or a spreadsheet'],
  ]
}

/** The first look: what `npm start` runs. */
export const start = (program: Command): void =>
  void program
    .command('start')
    .argument('[folder]', 'your own readouts; without it the sample corpus')
    .description('read a folder (or the sample corpus) into a record, show what was found and serve it to a browser')
    .option('--port <n>', 'port to serve it on; where it is taken, another', portNumber, 4321)
    .option('--no-serve', 'end when it is read')
    .option('--json', 'print what was found, then where it is served, as JSON, a line each')
    .addHelpText('after', examples('chancery start', 'chancery start my-readouts/', 'chancery start my-readouts/ --no-serve'))
    .action(async (folder: string | undefined, options: { port: number; serve: boolean; json?: boolean }, command: Command) => {
      const settings = settingsOf(command)
      const [{ start: run }, { tourText }, progress] = await Promise.all([
        import('../app/start.ts'),
        import('../exporters/tour-text.ts'),
        progressBar(),
      ])
      const tour = await run(folder, settings, progress)
      if (tour.ingested.refused.length > 0) process.exitCode = EXIT.someNotRead
      await print(options.json ? `${JSON.stringify(tour)}\n` : tourText(tour, nextCommands(tour, settings.data), paint()))
      if (options.serve)
        await serveUntilAsked(
          { port: options.port, host: '127.0.0.1', orAny: true },
          { ...settings, knowledge: tour.knowledge },
          options.json ? servedJson : openInBrowserText,
        )
    })
