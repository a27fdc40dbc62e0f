import type { Command } from 'commander'
import { decisionText, rulingText } from '../exporters/decision-text.ts'
import type { Decision } from '../model/decision.ts'
import { type AnswerOptions, answer, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'
import { print } from './terminal.ts'

type Row = Decision & Readonly<{ stands: boolean }>

const COLUMNS = [
  { name: 'id', means: 'Id of the decision', of: ({ id }: Row) => id },
  { name: 'at', means: 'When (UTC)', of: ({ at }: Row) => at },
  { name: 'who', means: 'Who decided', of: ({ who }: Row) => who },
  { name: 'why', means: 'Why', of: ({ why }: Row) => why },
  { name: 'kind', means: 'Kind of ruling', of: ({ ruling }: Row) => ruling.kind },
  { name: 'says', means: 'What it says', of: ({ ruling }: Row) => rulingText(ruling) },
  { name: 'stands', means: 'false: a later decision undid it', of: ({ stands }: Row) => stands },
]

/** The log of decisions: to look through, to keep in a file, to apply to another record. */
export const decisions = (program: Command): void =>
  void withAnswerOptions(program.command('decisions'))
    .description('the log of decisions, oldest first; as JSON Lines it is a file to review, to version and to apply elsewhere')
    .option('--apply <file>', 'apply the decisions of such a file that are not in the log yet')
    .addHelpText(
      'after',
      examples(
        'chancery decisions',
        'chancery decisions --format jsonl > decisions.jsonl',
        'chancery --data fresh decisions --apply decisions.jsonl',
      ),
    )
    .action(async (options: AnswerOptions & { apply?: string }, command: Command) => {
      const { applyLog, listDecisions } = await import('../app/decide/log.ts')
      const settings = settingsOf(command)
      if (options.apply) {
        const done = await applyLog(options.apply, settings)
        return print(
          options.json || options.format !== 'text'
            ? `${JSON.stringify(done)}\n`
            : `${done.fresh} of ${done.decisions} decisions applied, ${done.decisions - done.fresh} were in the log already\n`,
        )
      }
      await answer(await listDecisions(settings), options, {
        columns: COLUMNS,
        json: ({ id, at, who, why, ruling, stands }) =>
          options.format === 'jsonl' ? { id, at, who, why, ruling } : { id, at, who, why, ruling, stands },
        text: (rows, set) => rows.map((row) => decisionText(row, set)).join('\n'),
        none: 'Nothing was decided yet.',
      })
    })
