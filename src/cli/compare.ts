import type { Command } from 'commander'
import type { CompareQuestion } from '../app/compare.ts'
import { comparisonHtml } from '../exporters/compare/html.ts'
import { comparisonText } from '../exporters/compare/text.ts'
import { engagementJson } from '../exporters/reading-json.ts'
import type { Comparison } from '../model/comparison.ts'
import { examples, settingsOf } from './context.ts'
import { paint, print, tell } from './terminal.ts'

type Options = Omit<CompareQuestion, 'named'> & Readonly<{ html?: string; json?: boolean }>

const json = (comparison: Comparison): object => ({
  ...comparison,
  sides: comparison.sides.map((side) => ({ ...side, engagement: engagementJson(side.engagement) })),
})

/** What is asked is told by arguments, or by options, never by both. */
function findFault(named: readonly string[], { latest, with: person, between, accounts }: Options): string | null {
  const isLatest = Boolean(latest || person || between)
  if (accounts) return named.length || isLatest ? '--accounts takes one engagement and nothing beside it' : null
  if (isLatest && named.length) return '--latest, --with and --between choose the engagements: name none beside them'
  if (isLatest) return person || between ? null : '--latest needs --with PERSON or --between PARTY PARTY'
  if (named.length === 0) return 'name two engagements, or one, or give --latest or --accounts'
  return null
}

/** Two engagements, or two accounts of one. */
export const compare = (program: Command): void =>
  void program
    .command('compare')
    .argument('[a]', 'an engagement (id that list prints, or its beginning) or a document (file or hash)')
    .argument('[b]', 'another; without it a is compared with the comparable engagement before it')
    .description('what changed between two engagements, or what two sides tell differently of one')
    .option('--latest', 'the latest held engagement with a person or between parties, and the comparable one before it')
    .option('--with <person>', 'with this person: a name, a part of it, or an id')
    .option('--between <party...>', 'between these parties: CN RU')
    .option('--accounts <engagement>', "the two sides' accounts of one engagement, joined row by row")
    .option('--all', 'all accounts of each engagement, not only the two that compare best')
    .option('--html <file>', 'write it as a page that can be printed')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        'chancery compare 66aee42a 6b6bcb6c',
        'chancery compare --latest --with Shoigu',
        'chancery compare --latest --between CN RU --html changes.html',
        'chancery compare --accounts 4b7723b4',
      ),
    )
    .action(async (a: string | undefined, b: string | undefined, options: Options, command: Command) => {
      const named = [a, b].flatMap((one) => one ?? [])
      const fault = findFault(named, options)
      if (fault) return command.error(`error: ${fault}`)
      const { compareEngagements } = await import('../app/compare.ts')
      const comparisons = await compareEngagements({ ...options, named }, settingsOf(command))
      if (options.html) {
        const { writeAnswer } = await import('../app/write-answer.ts')
        await writeAnswer(options.html, comparisonHtml(comparisons))
        tell(`Written to ${options.html}`)
      }
      if (options.json) return print(`${JSON.stringify(comparisons.map(json), null, 2)}\n`)
      if (options.html) return
      const set = paint()
      await print(`${comparisons.map((one) => comparisonText(one, set)).join('\n\n')}\n`)
    })
