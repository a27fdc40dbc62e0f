import type { Position, Positions, Rewording, Stopped, TopicCount } from '../model/position.ts'
import type { Quote } from '../model/span.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { speakersOf } from './statement-text.ts'
import { tableText } from './table-text.ts'
import type { Column } from './tables/column.ts'

const quoted = (quotes: readonly Quote[]): string => quotes.map(({ text }) => `“${onOneLine(text)}”`).join(' ')
const words = (content: readonly Quote[]): string => content.map(({ text }) => onOneLine(text)).join(' … ')

function changeText({ kind, from, came, went }: Rewording, paint: Paint): string | null {
  if (kind === 'first') return null
  if (kind === 'new') return 'new: nothing like it in the account before'
  const since = `${from?.date ?? 'undated'} ${onOneLine(from?.file ?? '')} ${from?.statement ?? ''}`.trim()
  if (kind === 'kept') return `kept from ${since}`
  const changes = [...(went.length ? [`went ${quoted(went)}`] : []), ...(came.length ? [`came ${paint.warn(quoted(came))}`] : [])]
  return `reworded from ${since}: ${changes.join('; ')}`
}

function positionText(position: Position, paint: Paint): string {
  const { date, speakers, joint, offices, act, grade, content, change, engagement, file, statement, tier, language } = position
  const who = grade === 'discussed' ? 'discussed' : speakersOf({ speakers, joint })
  const office = offices.flatMap((one) => (one ? [`“${onOneLine(one)}”`] : [])).join(', ')
  const edition = tier === 'unknown' ? 'edition unknown' : tier
  const place = [engagement, file, statement, content.map(({ span }) => span.join('-')).join(' '), `${language}, ${edition}`]
  const changed = changeText(change, paint)
  return [
    `${paint.bold(date ?? 'undated')}  ${paint.name(onOneLine(who))}${act ? ` ${paint.cue(grade)}` : ''}: ${words(content)}`,
    ...(office ? [`    ${office}`] : []),
    ...(changed ? [`    ${changed}`] : []),
    `    ${paint.dim(onOneLine(place.filter(Boolean).join(' · ')))}`,
  ].join('\n')
}

const DOUBTS = { 'lesser-edition': 'lesser edition', 'unknown-edition': 'edition unknown', 'no-statements': 'tells no statement' } as const

function stoppedText({ name, party, mentions, last, without }: Stopped, paint: Paint): string {
  const who = party && party !== name ? `${name} (${party})` : name
  const lines = without.map(({ engagement, date, accounts, doubts }) => {
    const files = accounts.map(({ file }) => onOneLine(file)).join(', ')
    return `    not in ${date} ${paint.bold(engagement)} ${files}${doubts.length ? ` (${doubts.map((doubt) => DOUBTS[doubt]).join(', ')})` : ''}`
  })
  return [
    `${paint.name(onOneLine(who))}: mentioned at ${mentions} ${mentions === 1 ? 'engagement' : 'engagements'}, last ${last.date ?? 'undated'} “${onOneLine(last.text)}”`,
    ...lines,
  ].join('\n')
}

/** A party's words on a topic, for people. */
export function positionsText({ party, topic, positions, stopped }: Positions, paint: Paint): string {
  if (positions.length === 0) return `No words of ${party} on ${topic} in the record.`
  const no = stopped.length ? ['', paint.bold('No longer mentioned'), ...stopped.map((one) => stoppedText(one, paint))] : []
  return [paint.bold(`${party} on ${topic}`), ...positions.map((one) => positionText(one, paint)), ...no].join('\n')
}

/** One row a statement. */
export const positionColumns: readonly Column<Position>[] = [
  { name: 'date', means: 'Day of the engagement, else of publication (EDTF)', of: ({ date }) => date },
  { name: 'speakers', means: 'Who is reported to have said it', of: ({ speakers }) => speakers.map(({ name }) => name) },
  { name: 'offices', means: 'Their offices as worded', of: ({ offices }) => offices.map((office) => office ?? '') },
  { name: 'joint', means: 'true: the two sides together', of: ({ joint }) => joint },
  { name: 'act', means: 'assertive, directive, commissive or expressive (Searle)', of: ({ act }) => act },
  { name: 'grade', means: 'discussed, states, voices, calls-for, undertakes, supports, agrees', of: ({ grade }) => grade },
  { name: 'content', means: 'The words; parts set apart by …', of: ({ content }) => content.map(({ text }) => text).join(' … ') },
  { name: 'content_span', means: 'Where they stand', of: ({ content }) => content.map(({ span }) => span.join('-')) },
  { name: 'change', means: 'Against the account before it of the same language and edition', of: ({ change }) => change.kind },
  { name: 'came', means: 'Words that are new in it', of: ({ change }) => change.came.map(({ text }) => text) },
  { name: 'went', means: 'Words that are gone', of: ({ change }) => change.went.map(({ text }) => text) },
  { name: 'language', means: 'Language', of: ({ language }) => language },
  { name: 'tier', means: 'Edition', of: ({ tier }) => tier },
  { name: 'holder', means: 'Whose account it is', of: ({ holder }) => holder },
  { name: 'engagement', means: 'Engagement', of: ({ engagement }) => engagement },
  { name: 'statement', means: 'Statement within the document', of: ({ statement }) => statement },
  { name: 'document', means: 'Document', of: ({ document }) => document },
  { name: 'file', means: 'Its file', of: ({ file }) => file },
]

/** Topics in a table. */
export const topicsText = (rows: readonly TopicCount[], paint: Paint): string =>
  tableText(
    rows,
    [
      { title: 'topic', of: ({ topic }) => topic },
      { title: 'statements', of: ({ statements }) => statements, right: true },
      { title: 'engagements', of: ({ engagements }) => engagements, right: true },
      { title: 'first', of: ({ first }) => first.date },
      { title: 'last', of: ({ last }) => last.date },
      { title: 'last words', of: ({ last }) => `“${last.text}”`, width: 60 },
    ],
    paint,
  )

export const topicColumns: readonly Column<TopicCount>[] = [
  { name: 'topic', means: 'Topic', of: ({ topic }) => topic },
  { name: 'statements', means: 'How many statements', of: ({ statements }) => statements },
  { name: 'engagements', means: 'At how many engagements', of: ({ engagements }) => engagements },
  { name: 'first', means: 'First date (EDTF)', of: ({ first }) => first.date },
  { name: 'last', means: 'Last date (EDTF)', of: ({ last }) => last.date },
  { name: 'last_words', means: 'Words of the last', of: ({ last }) => last.text },
  { name: 'last_file', means: 'Where they stand', of: ({ last }) => last.file },
  { name: 'last_span', means: 'Their place', of: ({ last }) => last.span.join('-') },
]
