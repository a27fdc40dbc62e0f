import type { Command } from 'commander'
import type { FormulaCount, FormulaFilter, FoundFormulaUse } from '../app/questions.ts'
import { formulaLifeJson, formulaLifeText } from '../exporters/formula-life-text.ts'
import { onOneLine } from '../exporters/printable.ts'
import { tableText } from '../exporters/table-text.ts'
import { lifeColumns } from '../exporters/tables/formula-life.ts'
import { where } from '../exporters/where.ts'
import { type AnswerOptions, answer, askedOf, formatOf, type Shape, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'
import { discover } from './discover.ts'

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

/** A life is one row: the table for spreadsheets has a row a use. */
async function showLife(formula: string, options: FormulaOptions, command: Command): Promise<void> {
  const { askFormulaLife } = await import('../app/formula-life.ts')
  const life = await askFormulaLife({ formula, between: options.between }, settingsOf(command))
  if (formatOf(options) === 'csv') return answer(life.uses, options, { columns: lifeColumns, text: () => '', none: '' })
  await answer([life], options, {
    columns: [],
    json: formulaLifeJson,
    text: ([one], paint) => (one ? formulaLifeText(one, paint) : ''),
    none: '',
  })
}

type FormulaOptions = FormulaFilter & AnswerOptions & Readonly<{ life?: boolean; between?: readonly string[] }>

/** Set phrases: which are in use, every use of one, and its life. */
export const formulas = (program: Command): void => {
  const command = withAnswerOptions(program.command('formulas'))
    .description('set phrases in use with counts; with an id every use of one, oldest first; with --life its life')
    .argument('[id]', 'a set phrase, by the id that this command prints')
    .option('--formula <id>', 'the same')
    .option('--life', 'its life: first and last use, by whom, wordings, and where it was silent')
    .option('--between <parties...>', 'with --life: only what was said between these: CN RU')
    .option('--party <party>', 'used by this party')
    .option('--speaker <name>', 'used by this speaker')
    .addHelpText(
      'after',
      examples(
        'chancery formulas',
        'chancery formulas third-party',
        'chancery formulas third-party --life --between CN RU',
        'chancery formulas --speaker Lavrov --format csv',
        'chancery formulas discover --language en',
      ),
    )
    .action(async (id: string | undefined, options: FormulaOptions, self: Command) => {
      const formula = id ?? options.formula
      if (options.life) {
        if (!formula) return self.error('error: --life needs the id of a set phrase: chancery formulas third-party --life')
        return showLife(formula, options, self)
      }
      const { askFormulas, askFormulaUses } = await import('../app/questions.ts')
      const filter = { ...options, formula, limit: askedOf(options) }
      if (formula) await answer(await askFormulaUses(filter, settingsOf(self)), options, USES)
      else await answer(await askFormulas(filter, settingsOf(self)), options, COUNTS)
    })
  discover(command)
}
