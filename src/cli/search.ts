import type { Command } from 'commander'
import type { Hit } from '../app/questions.ts'
import { hitText } from '../exporters/hit-text.ts'
import { type AnswerOptions, answer, formatOf, shownOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'
import { paint, print } from './terminal.ts'

const MARKS = { start: '\u0001', end: '\u0002' }
const MOST = 1_000

const marked = (snippet: string): string => snippet.replaceAll(MARKS.start, '«').replaceAll(MARKS.end, '»')

/** Full text. */
export const search = (program: Command): void =>
  void withAnswerOptions(program.command('search'))
    .argument('<query...>', 'words; "a phrase" in quotation marks; or; -not')
    .description('documents by their words, the best first, with the words found set off')
    .addHelpText(
      'after',
      examples(
        'chancery search indivisible security',
        'chancery search \'"law of the jungle" or hegemony -Taiwan\'',
        'chancery search anniversary --limit 5 --json',
      ),
    )
    .action(async (words: string[], options: AnswerOptions, command: Command) => {
      const { search: find } = await import('../app/questions.ts')
      const { hits, total } = await find(words.join(' '), shownOf(options) ?? MOST, settingsOf(command))
      await answer(hits, options, {
        columns: [
          { name: 'document', means: 'Document', of: (hit: Hit) => hit.document },
          { name: 'file', means: 'Its file', of: (hit) => hit.file },
          { name: 'source_name', means: 'Publisher', of: (hit) => hit.sourceName },
          { name: 'published', means: 'Day of publication (EDTF)', of: (hit) => hit.published },
          { name: 'title', means: 'Headline', of: (hit) => hit.title },
          { name: 'rank', means: 'How well it answers', of: (hit) => hit.rank },
          { name: 'snippet', means: 'Words around those found, which stand in « »', of: (hit) => marked(hit.snippet) },
        ],
        json: (hit) => ({ ...hit, snippet: marked(hit.snippet) }),
        text: (rows, set) => rows.map((hit) => hitText(hit, MARKS, set)).join('\n'),
        none: 'No document in the record has these words.',
      })
      if (formatOf(options) === 'text' && total > hits.length)
        await print(`${paint().dim(`${total} documents in all: --limit N shows more`)}\n`)
    })
