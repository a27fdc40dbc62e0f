import type { Command } from 'commander'
import type { Settings } from '../app/settings.ts'

type Globals = Readonly<{ data: string; database?: string; knowledge: readonly string[] }>

/** The settings that global options and the environment give. */
export function settingsOf(command: Command): Settings {
  const { data, database, knowledge } = command.optsWithGlobals<Globals>()
  return { data, database: database ?? process.env.DATABASE_URL ?? null, knowledge, command: `chancery ${command.name()}` }
}

/** Examples below a command's help. */
export const examples = (...lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`
