#!/usr/bin/env node
import { CommanderError } from 'commander'
import { isEnding } from '../app/record.ts'
import { EXIT } from './exit-codes.ts'
import { program } from './program.ts'
import { endWithReader, messagePaint, tell } from './terminal.ts'

const HELP = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version'])

/** The code that an error ends the program with. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return HELP.has(error.code) ? (error.code === 'commander.help' ? EXIT.usage : EXIT.ok) : EXIT.usage
  const { exitCode, name } = error as { exitCode?: number; name?: string }
  if (exitCode !== undefined) return exitCode
  return name === 'DataFolderHeld' ? EXIT.held : EXIT.failed
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))

/** One sentence for a person; the stack only for who asks for it. */
function tellOf(error: unknown): void {
  if (error instanceof CommanderError || isEnding()) return
  if (process.env.CHANCERY_DEBUG) console.error(error)
  else tell(messagePaint().warn(`chancery: ${sentenceOf(error)}`))
}

endWithReader()
try {
  await program().parseAsync()
} catch (error) {
  tellOf(error)
  process.exitCode = exitCodeOf(error)
}
