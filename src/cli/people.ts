import type { Command } from 'commander'
import type { HeldOffice, PeopleQuestion } from '../app/list-people.ts'
import { tableText } from '../exporters/table-text.ts'
import { type AnswerOptions, answer, type Shape, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

const when = ({ from, to, acting }: HeldOffice): string => `${from ?? '?'} – ${to ?? ''}${acting ? ' (acting)' : ''}`
const basis = ({ source, checked }: HeldOffice): string => `${source ?? 'no source'}${checked ? '' : ', unchecked'}`

const SHAPE: Shape<HeldOffice> = {
  columns: [
    { name: 'party', means: 'Party of the office', of: ({ party }) => party },
    { name: 'office', means: 'Id of the office', of: ({ office }) => office },
    { name: 'office_name', means: 'Its name', of: ({ officeName }) => officeName },
    { name: 'person', means: 'Id of the person', of: ({ person }) => person },
    { name: 'name', means: 'Name', of: ({ name }) => name },
    { name: 'from', means: 'First day (EDTF)', of: ({ from }) => from },
    { name: 'to', means: 'Last day (EDTF); empty: still held or not known', of: ({ to }) => to },
    { name: 'acting', means: 'Acting', of: ({ acting }) => acting },
    { name: 'source', means: 'What it rests on', of: ({ source }) => source },
    { name: 'checked', means: 'Whether it was compared with that source', of: ({ checked }) => checked },
  ],
  text: (rows, paint) =>
    tableText(
      rows,
      [
        { title: 'party', of: ({ party }) => party },
        { title: 'who', of: ({ name }) => name },
        { title: 'office', of: ({ officeName }) => officeName, width: 48 },
        { title: 'from – to', of: when },
        { title: 'rests on', of: basis },
      ],
      paint,
    ),
  none: 'Nobody in the registers answers this.',
}

/** Offices on a day, from the registers. */
export const people = (program: Command): void =>
  void withAnswerOptions(program.command('people'))
    .description('who held which office on a day, from the registers (no record needed)')
    .option('--on <date>', 'on this day: 2023-02-21, 2023-02, 2023')
    .option('--office <wording>', 'an office, in any of its names')
    .option('--party <party>', 'of this party: RU, Russia')
    .option('--person <name>', 'this person: a name, a part of it, or an id')
    .addHelpText(
      'after',
      examples(
        'chancery people --on 2023-02-21 --office "secretary of the Security Council"',
        'chancery people --party RU --on 2025',
        'chancery people --person "Wang Yi" --json',
      ),
    )
    .action(async (options: PeopleQuestion & AnswerOptions, command: Command) => {
      const { listPeople } = await import('../app/list-people.ts')
      await answer(await listPeople(options, settingsOf(command)), options, SHAPE)
    })
