import { type Command, Option } from 'commander'
import type { KnowledgeReport } from '../app/check-knowledge.ts'
import type { Paint } from '../exporters/paint.ts'
import { tableText } from '../exporters/table-text.ts'
import { type AnswerOptions, answer } from './answer.ts'
import { examples, settingsOf } from './context.ts'
import { EXIT } from './exit-codes.ts'

function text({ counts, findings, version }: KnowledgeReport, paint: Paint): string {
  const table = tableText(
    counts,
    [
      { title: 'register', of: ({ register }) => register },
      { title: 'entries', of: ({ entries }) => entries, right: true },
      { title: 'unchecked', of: ({ unchecked }) => unchecked, right: true },
    ],
    paint,
  )
  const found = findings.map(
    ({ level, register, id, message }) => `${level === 'error' ? paint.warn(level) : level}  ${register} ${id}: ${message}`,
  )
  const errors = findings.filter(({ level }) => level === 'error').length
  return [
    `${paint.bold('Registers')}  version ${version}`,
    table,
    '',
    ...found,
    `${errors} errors, ${findings.length - errors} warnings`,
  ].join('\n')
}

/** The registers: are they sound? */
export const knowledge = (program: Command): void => {
  const group = program.command('knowledge').description('the registers: people, offices, parties, set phrases …')
  group
    .command('check')
    .description('count the unchecked; find overlapping tenures, unknown references, names that point to two people')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'jsonl', 'csv']).default('text'))
    .option('--json', 'short for --format json')
    .addHelpText('after', examples('chancery knowledge check', 'chancery --knowledge my-registers knowledge check --json'))
    .action(async (options: AnswerOptions, command: Command) => {
      const { checkKnowledge } = await import('../app/check-knowledge.ts')
      const report = await checkKnowledge(settingsOf(command))
      if (report.findings.some(({ level }) => level === 'error')) process.exitCode = EXIT.failed
      if (options.format === 'csv' && !options.json) {
        const columns = (['level', 'code', 'register', 'id', 'message'] as const).map((name) => ({
          name,
          means: name,
          of: (row: KnowledgeReport['findings'][number]) => row[name],
        }))
        return answer(report.findings, options, { columns, text: () => '', none: '' })
      }
      await answer([report], options, { columns: [], text: ([one], paint) => (one ? text(one, paint) : ''), none: '' })
    })
}
