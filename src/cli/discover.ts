import { type Command, Option } from 'commander'
import { candidateColumns, candidatesText } from '../exporters/candidates-text.ts'
import type { RecurringPhrase } from '../model/set-phrase.ts'
import { type AnswerOptions, answer, positive, type Shape, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'
import { tell } from './terminal.ts'

type DiscoverOptions = AnswerOptions & Readonly<{ language: 'en' | 'zh' | 'ru'; minDocuments: number; write?: string }>

const SHAPE: Shape<RecurringPhrase> = {
  columns: candidateColumns,
  text: candidatesText,
  none: 'No phrase recurs in so many documents that no register has.',
}

/** Recurring phrases that are in no register yet. */
export const discover = (formulas: Command): void =>
  void withAnswerOptions(formulas.command('discover'))
    .description('phrases that recur in statements and are in no register yet, the most telling first')
    .addOption(new Option('--language <language>', 'of the documents').choices(['en', 'zh', 'ru']).default('en'))
    .option('--min-documents <n>', 'in at least so many documents', positive, 3)
    .option('--write <file>', 'write them as entries for registers of your own, each to be accepted by hand')
    .addHelpText(
      'after',
      examples(
        'chancery formulas discover --language en',
        'chancery formulas discover --language zh --min-documents 5 --json',
        'chancery formulas discover --write candidates.yaml',
      ),
    )
    .action(async (_: DiscoverOptions, command: Command) => {
      // Options that `formulas` has too are taken by it.
      const options = command.optsWithGlobals<DiscoverOptions>()
      const { askNewFormulas, writeCandidates } = await import('../app/discover.ts')
      const { language, minDocuments, limit, write } = options
      const found = await askNewFormulas(
        { language, minDocuments, limit: limit === undefined ? undefined : limit + 1 },
        settingsOf(command),
      )
      if (write) {
        await writeCandidates(write, limit === undefined ? found : found.slice(0, limit))
        tell(`Candidates are in ${write}: write a gloss to those you accept and move them to formulas/ of your own registers.`)
      }
      await answer(found, options, SHAPE)
    })
