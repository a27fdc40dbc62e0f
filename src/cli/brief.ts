import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { BriefQuestion } from '../app/brief.ts'
import type { Brief } from '../model/brief.ts'
import { examples, settingsOf } from './context.ts'
import { print } from './terminal.ts'

type Format = 'md' | 'html' | 'docx' | 'json'
type Options = BriefQuestion & Readonly<{ format?: Format; json?: boolean; output?: string }>

const FORMATS: readonly Format[] = ['md', 'html', 'docx', 'json']

/** The form wished for, else that of the file's name. */
function formatOf({ format, json, output }: Options): Format {
  const ending = extname(output ?? '').slice(1) as Format
  return format ?? (json ? 'json' : FORMATS.includes(ending) ? ending : 'md')
}

async function written(brief: Brief, format: Format): Promise<string | Uint8Array> {
  if (format === 'html') return (await import('../exporters/brief/html.ts')).briefHtml(brief)
  if (format === 'docx') return (await import('../exporters/brief/docx.ts')).briefDocx(brief)
  if (format === 'json') return `${JSON.stringify(brief, null, 2)}\n`
  return (await import('../exporters/brief/markdown.ts')).briefMarkdown(brief)
}

/** What a person needs before a contact. */
export const brief = (program: Command): void =>
  void program
    .command('brief')
    .description(
      'a briefing book before a contact: last contacts, what is new, positions, commitments, occasions; every sentence with a footnote',
    )
    .requiredOption('--between <party...>', 'the parties: CN RU, China Russia')
    .option('--with <name>', 'whom the contact is with: a name, a part of it, or an id')
    .option('--topic <topic...>', 'positions on these topics alone: ukraine taiwan')
    .option('--until <date>', 'as of this day (default: today): 2025, 2025-02, 2025-02-28')
    .addOption(new Option('--format <format>', 'how to write it (default: by the name of the file, else md)').choices(FORMATS))
    .option('--json', 'short for --format json')
    .option('--output <file>', 'write it into this file')
    .addHelpText(
      'after',
      examples(
        'chancery brief --between CN RU --with "Sergei Shoigu"',
        'chancery brief --between CN RU --topic ukraine --until 2025-03-01 --output brief.html',
        'chancery brief --between CN RU --output brief.docx && chancery verify brief.docx',
      ),
    )
    .action(async (options: Options, command: Command) => {
      const { askBrief } = await import('../app/brief.ts')
      const made = await askBrief(options, settingsOf(command))
      const format = formatOf(options)
      const content = await written(made, format)
      if (!options.output) return typeof content === 'string' ? print(content) : void process.stdout.write(content)
      await writeFile(options.output, content)
      const sentences = made.sections.reduce((sum, section) => sum + section.sentences.length, 0)
      await print(
        `${sentences} sentences with ${made.notes.length} footnotes from ${made.documents.length} documents written to ${options.output}\n`,
      )
    })
