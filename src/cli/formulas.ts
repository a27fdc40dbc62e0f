import type { Command } from 'commander'
import type { FormulaCount, FormulaFilter, FoundFormulaUse } from '../app/questions.ts'
import { onOneLine } from '../exporters/printable.ts'
import { tableText } from '../exporters/table-text.ts'
import { where } from '../exporters/where.ts'
import { type AnswerOptions, answer, askedOf, type Shape, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

const COUNTS: Shape<FormulaCount> = {
  columns: [
    { name: 'formula', means: 'Id of the set phrase in the registers', of: ({ formula }) => formula },
    { name: 'uses', means: 'How often it was used', of: ({ uses }) => uses },
    { name: 'documents', means: 'In how many documents', of: ({ documents }) => documents },
    { name: 'parties', means: 'Parties that used it', of: ({ parties }) => [...parties] },
    { name: 'first', means: 'First day of publication', of: ({ first }) => first },
    { name: 'last', means: 'Last day of publication', of: ({ last }) => last },
    { name: 'text', means: 'Its words in one use', of: ({ text }) => text },
  ],
  text: (rows, paint) =>
    tableText(
      rows,
      [
        { title: 'formula', of: ({ formula }) => formula },
        { title: 'uses', of: ({ uses }) => uses, right: true },
        { title: 'documents', of: ({ documents }) => documents, right: true },
        { title: 'by', of: ({ parties }) => parties.join(', '), width: 20 },
        { title: 'first', of: ({ first }) => first },
        { title: 'last', of: ({ last }) => last },
        { title: 'words', of: ({ text }) => `“${text}”`, width: 50 },
      ],
      paint,
    ),
  none: 'No set phrase in the record answers this.',
}

const USES: Shape<FoundFormulaUse> = {
  columns: [
    { name: 'formula', means: 'Id of the set phrase', of: ({ formula }) => formula },
    { name: 'date', means: 'Day of publication (EDTF)', of: ({ date }) => date },
    { name: 'text', means: 'Its words here', of: ({ text }) => text },
    { name: 'span', means: 'Where they stand', of: ({ span }) => span.join('-') },
    { name: 'statement', means: 'Statement it stands in', of: ({ statement }) => statement },
    { name: 'speakers', means: 'Who said it', of: ({ speakers }) => [...speakers] },
    { name: 'parties', means: 'Their parties', of: ({ parties }) => [...parties] },
    { name: 'content', means: 'The statement', of: ({ content }) => content },
    { name: 'document', means: 'Document', of: ({ document }) => document },
    { name: 'file', means: 'Its file', of: ({ file }) => file },
  ],
  text: (rows, paint) =>
    rows
      .map((use) => {
        const by = use.speakers.length ? use.speakers.join(', ') : 'no speaker'
        const place = where({ date: use.date, published: null, file: use.file, id: use.statement ?? 'in no statement' })
        return [
          `${paint.name(onOneLine(by))}: “${paint.bold(onOneLine(use.text))}”`,
          ...(use.content ? [`    ${onOneLine(use.content)}`] : []),
          `    ${paint.dim(`${use.formula} · ${place}`)}`,
        ].join('\n')
      })
      .join('\n'),
  none: 'This set phrase is not used in the record.',
}

/** Set phrases: which are in use, and the life of one. */
export const formulas = (program: Command): void =>
  void withAnswerOptions(program.command('formulas'))
    .description('set phrases in use with counts; with --formula every use of one, oldest first')
    .option('--formula <id>', 'every use of this one')
    .option('--party <party>', 'used by this party')
    .option('--speaker <name>', 'used by this speaker')
    .addHelpText(
      'after',
      examples('chancery formulas', 'chancery formulas --formula third-party', 'chancery formulas --speaker Lavrov --format csv'),
    )
    .action(async (options: FormulaFilter & AnswerOptions, command: Command) => {
      const { askFormulas, askFormulaUses } = await import('../app/questions.ts')
      const filter = { ...options, limit: askedOf(options) }
      if (options.formula) await answer(await askFormulaUses(filter, settingsOf(command)), options, USES)
      else await answer(await askFormulas(filter, settingsOf(command)), options, COUNTS)
    })
