import { Argument, type Command } from 'commander'
import type { Wish } from '../app/decide/rule.ts'
import { decisionText } from '../exporters/decision-text.ts'
import { examples, settingsOf } from './context.ts'
import { paint, print } from './terminal.ts'

type Options = Readonly<{ why: string; who?: string; json?: boolean; language?: string }>

async function take(wish: Wish, { why, who, json }: Options, command: Command): Promise<void> {
  const { decide: run } = await import('../app/decide/rule.ts')
  const decisions = await run(wish, { why, who }, settingsOf(command))
  const set = paint()
  await print(json ? `${JSON.stringify(decisions, null, 2)}\n` : `${decisions.map((one) => decisionText(one, set)).join('\n')}\n`)
}

type Arg = readonly [flag: string, means: string, choices?: readonly string[]]
type Sub = Readonly<{ name: string; means: string; args: readonly Arg[]; wish(args: readonly string[], options: Options): Wish }>

const DOCUMENT: Arg = ['<document>', 'file name or beginning of the hash']
const ENGAGEMENT: Arg = ['<engagement>', 'id as list prints it']
const PERSON: Arg = ['<person>', 'id or name of the registers, or CN:Name for one in no register']

/** Every kind of decision: adding one is one entry here. */
const SUBS: readonly Sub[] = [
  {
    name: 'same',
    means: 'two engagements are one',
    args: [ENGAGEMENT, ['<other>', 'id of the other']],
    wish: ([a = '', b = '']) => ({ kind: 'same', engagements: [a, b] }),
  },
  {
    name: 'confirm',
    means: 'accounts that were joined on a supposition are of one engagement',
    args: [ENGAGEMENT],
    wish: ([engagement = '']) => ({ kind: 'confirm', engagement }),
  },
  {
    name: 'not-same',
    means: 'two engagements that might be one are not',
    args: [ENGAGEMENT, ['<other>', 'id of the other']],
    wish: ([a = '', b = '']) => ({ kind: 'not-same', engagements: [a, b] }),
  },
  {
    name: 'apart',
    means: 'an account tells of another engagement',
    args: [ENGAGEMENT, DOCUMENT],
    wish: ([engagement = '', document = '']) => ({ kind: 'apart', engagement, document }),
  },
  {
    name: 'same-person',
    means: 'two names are of one person; the first is the one shown',
    args: [PERSON, ['<other>', 'the other']],
    wish: ([a = '', b = '']) => ({ kind: 'same-person', people: [a, b] }),
  },
  {
    name: 'other-person',
    means: 'in a document a name does not mean the person of the registers',
    args: [DOCUMENT, ['<words>', 'the name as written there']],
    wish: ([document = '', words = '']) => ({ kind: 'other-person', document, words }),
  },
  {
    name: 'speaker',
    means: 'somebody else said it',
    args: [DOCUMENT, ['<statement>', 'id as statements prints it: s4'], ['<speaker>', 'a person, or a party that speaks']],
    wish: ([document = '', statement = '', speaker = '']) => ({ kind: 'speaker', document, statement, speaker }),
  },
  {
    name: 'date',
    means: 'the date of an engagement',
    args: [ENGAGEMENT, ['<date>', '2025, 2025-02, 2025-02-28 or 2024-08-27/2024-08-28']],
    wish: ([engagement = '', date = '']) => ({ kind: 'date', engagement, date }),
  },
  {
    name: 'commitment',
    means: 'a commitment was kept, has lapsed, or is open after all',
    args: [DOCUMENT, ['<commitment>', 'id as commitments prints it: c2'], ['<state>', 'what it is', ['kept', 'lapsed', 'open']]],
    wish: ([document = '', commitment = '', state]) => ({ kind: 'commitment', document, commitment, state: state as 'kept' }),
  },
  {
    name: 'variant',
    means: 'words are, or are not, a variant of a set phrase',
    args: [
      ['<formula>', 'id as formulas prints it'],
      ['<words>', 'the words'],
      ['<verdict>', 'which', ['accepted', 'refused']],
    ],
    wish: ([formula = '', words = '', verdict], { language = 'en' }) => ({
      kind: 'variant',
      formula,
      words,
      language,
      verdict: verdict as 'accepted',
    }),
  },
  {
    name: 'sentence',
    means: 'an unread sentence was read by a person and holds nothing to record',
    args: [DOCUMENT, ['<words>', 'words of the sentence']],
    wish: ([document = '', words = '']) => ({ kind: 'sentence', document, words }),
  },
  {
    name: 'undo',
    means: 'a decision no longer stands',
    args: [['<decision>', 'id as decisions prints it']],
    wish: ([decision = '']) => ({ kind: 'undo', decision }),
  },
]

function addSub(group: Command, { name, means, args, wish }: Sub): void {
  const sub = group
    .command(name)
    .description(means)
    .requiredOption('--why <reason>', 'why: it is kept with the decision')
    .option('--who <name>', 'who decides (else the name under which you work on this machine)')
    .option('--json', 'print the decision as JSON')
    .exitOverride()
  if (name === 'variant') sub.option('--language <id>', 'language of the words', 'en')
  for (const [flag, told, choices] of args) {
    const argument = new Argument(flag, told)
    sub.addArgument(choices ? argument.choices(choices) : argument)
  }
  sub.action((...given: unknown[]) => {
    const [words, options, command] = [
      given.slice(0, args.length) as string[],
      given[args.length] as Options,
      given[args.length + 1] as Command,
    ]
    return take(wish(words, options), options, command)
  })
}

/** What a person rules about the record; kept in a log that survives every re-read. */
export const decide = (program: Command): void => {
  const group = program
    .command('decide')
    .description('rule on what the record doubts or has wrong: kept in a log with who, when and why, never lost by a re-read')
    .addHelpText(
      'after',
      examples(
        'chancery decide same 3f9a2c71 8d01b2aa --why "one call, two dates"',
        'chancery decide date 3f9a2c71 2024-01-10 --why "date of the original"',
        'chancery decide speaker maren-tass.txt s4 "Oru Tass" --why "he goes on"',
        'chancery decide undo 51c09f2ab3 --why "taken in error"',
      ),
    )
  for (const sub of SUBS) addSub(group, sub)
}
