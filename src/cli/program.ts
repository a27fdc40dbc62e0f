import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { brief } from './brief.ts'
import { calendar } from './calendar.ts'
import { commitments } from './commitments.ts'
import { compare } from './compare.ts'
import { decide } from './decide.ts'
import { decisions } from './decisions.ts'
import { EXIT_HELP } from './exit-codes.ts'
import { exportTables } from './export.ts'
import { forget } from './forget.ts'
import { formulas } from './formulas.ts'
import { ingest } from './ingest.ts'
import { knowledge } from './knowledge.ts'
import { list } from './list.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { positions } from './positions.ts'
import { read } from './read.ts'
import { rebuild } from './rebuild.ts'
import { reread } from './reread.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { start } from './start.ts'
import { statements } from './statements.ts'
import { status } from './status.ts'
import { timeline } from './timeline.ts'
import { token } from './token.ts'
import { verify } from './verify.ts'

/** Every command, in the order of the help: adding one is one line here. */
const COMMANDS = [
  start,
  serve,
  ingest,
  read,
  list,
  show,
  timeline,
  statements,
  commitments,
  formulas,
  compare,
  positions,
  calendar,
  brief,
  verify,
  people,
  offices,
  search,
  status,
  decide,
  decisions,
  exportTables,
  forget,
  reread,
  rebuild,
  token,
  knowledge,
]

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

export function program(): Command {
  const command = new Command('chancery')
    .description('Keeps the record of diplomatic relations from the official readouts themselves.')
    .version(manifest.version)
    .option('--data <dir>', 'folder of the record', '.chancery')
    .option('--database <url>', 'PostgreSQL server to keep the record in instead')
    .option('--knowledge <dir>', 'registers of your own laid over the built-in ones (may be given several times)', collect, [])
    .showHelpAfterError('(chancery --help tells the commands, chancery COMMAND --help one of them)')
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
  for (const add of COMMANDS) add(command)
  for (const sub of command.commands) sub.exitOverride()
  return command
}
