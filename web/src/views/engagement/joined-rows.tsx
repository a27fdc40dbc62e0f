import type { ReactNode } from 'react'
import { oneOf, whole } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { AccountPair, AccountRow, AccountsAnswer, EngagementAnswer, ToldBy } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export } from '../../parts/export.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Redline } from '../../parts/redline.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge, type Tone } from '../../parts/state.tsx'
import { Choice, Toolbar } from '../../parts/toolbar.tsx'
import { engagement as words } from '../../strings/engagement.ts'
import { CitedWords } from './evidence.tsx'
import { namesOfAccounts, sideName } from './named.ts'

/** `pair`: which accounts are compared; `told`: only rows that are told so. */
const SHAPE = { pair: whole, told: oneOf('first', 'second', 'both', 'contradicted') }

const TONES: Readonly<Record<ToldBy, Tone>> = { both: 'good', first: 'note', second: 'warn', contradicted: 'bad' }

function By({ row: { by, how, absence } }: Readonly<{ row: AccountRow }>) {
  return (
    <span className="flex flex-col items-start gap-1">
      <Badge tone={TONES[by]} letter={words.bySign[by]}>
        {words.by[by]}
      </Badge>
      {how && <span className="text-xs text-soft">{words.how[how]}</span>}
      {absence && (
        <span className="text-xs text-soft" title={absence.because.join('; ')}>
          {words.absence[absence.reason]}
        </span>
      )}
    </span>
  )
}

type CellProps = Readonly<{ row: AccountRow; side: 0 | 1; lang: string | undefined }>

function Cell({ row, side, lang }: CellProps) {
  const value = row.values[side]
  const cited = row.sides[side]
  if (cited.length === 0 && !value) return <span className="text-faint italic">{words.notTold}</span>
  return (
    <>
      {value && (
        <span className="block font-medium">
          <Plain text={value} />
        </span>
      )}
      <CitedWords cited={cited} lang={lang} />
      {side === 1 && row.redline && (
        <details className="mt-1 text-sm">
          <summary className="text-soft">{words.how.reworded}</summary>
          <Redline stretches={row.redline} lang={lang} />
        </details>
      )}
    </>
  )
}

/** Where the window is narrow cells stand below each other, each under its own heading. */
const Head = ({ name }: Readonly<{ name: string | undefined }>) => (
  <bdi aria-hidden className="mb-0.5 block text-xs text-faint md:hidden">
    {words.columns.words(name ?? '')}
  </bdi>
)

const topicOf = ({ kind, topic }: AccountRow, names: AccountsAnswer['names']): ReactNode => {
  if (kind === 'circumstance') return words.what[topic ?? ''] ?? topic
  return topic ? (names.topics[topic] ?? topic) : <span className="text-faint">{words.noTopic}</span>
}

const speakerOf = ({ kind, speaker }: AccountRow, names: AccountsAnswer['names']): ReactNode =>
  kind === 'commitment' ? (
    (speaker ?? '')
      .split(', ')
      .map((id) => names.parties[id] ?? id)
      .join(', ')
  ) : (
    <bdi>{speaker}</bdi>
  )

type TableProps = Readonly<{ pair: AccountPair; rows: readonly AccountRow[]; names: AccountsAnswer['names']; heads: readonly string[] }>

function Table({ pair, rows, names, heads }: TableProps) {
  const isAlone = pair.sides[1] === null
  const langs = [pair.sides[0][0]?.language, pair.sides[1]?.[0]?.language]
  const cell = 'p-2.5 align-top'
  return (
    <div data-scrolls className="max-h-[80dvh] overflow-auto rounded-lg border border-line bg-panel">
      <table className="w-full border-separate border-spacing-0 text-sm max-md:[&_:is(table,tbody,tr,td)]:block max-md:[&_thead]:sr-only max-md:[&_tr]:border-t-4 max-md:[&_tr]:border-line md:min-w-[48rem] md:[&_td]:border-t md:[&_td]:border-line">
        <thead className="sticky top-0 z-10 bg-sunken text-left">
          <tr>
            <th scope="col" className={`${cell} w-36`}>
              {words.columns.topic}
            </th>
            <th scope="col" className={`${cell} w-36`}>
              {words.columns.speaker}
            </th>
            {!isAlone && (
              <th scope="col" className={`${cell} w-36`}>
                {words.columns.by}
              </th>
            )}
            {heads.map((head) => (
              <th key={head} scope="col" className={cell}>
                <bdi>{words.columns.words(head)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison keep their order.
            <tr key={at} className={row.by === 'contradicted' ? 'bg-bad-wash/40' : ''}>
              <td className={cell}>
                <span className="block text-xs text-faint">{words.sort[row.kind]}</span>
                {topicOf(row, names)}
              </td>
              <td className={cell}>{speakerOf(row, names)}</td>
              {!isAlone && (
                <td className={cell}>
                  <By row={row} />
                </td>
              )}
              <td className={`${cell} min-w-48`}>
                <Head name={heads[0]} />
                <Cell row={row} side={0} lang={langs[0]} />
              </td>
              {!isAlone && (
                <td className={`${cell} min-w-48`}>
                  <Head name={heads[1]} />
                  <Cell row={row} side={1} lang={langs[1]} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Pairs({ joined, answer }: Readonly<{ joined: AccountsAnswer; answer: EngagementAnswer }>) {
  const [{ pair: at = 0, told }] = useAddress(SHAPE)
  const nameOf = namesOfAccounts(answer)
  const pair = joined.pairs[at] ?? joined.pairs[0]
  if (!pair || pair.rows.length === 0) return <Empty title={words.noRows} />
  const headsOf = ({ sides: [first, second] }: AccountPair) => [sideName(first, nameOf), ...(second ? [sideName(second, nameOf)] : [])]
  const rows = told ? pair.rows.filter(({ by }) => by === told) : pair.rows
  const count = (by: ToldBy) => pair.rows.filter((row) => row.by === by).length
  const isAlone = pair.sides[1] === null
  return (
    <>
      {!isAlone && (
        <Toolbar names={['told']}>
          {joined.pairs.length > 1 && (
            <Choice
              name="pair"
              label={words.pair}
              any={headsOf(joined.pairs[0] as AccountPair).join(' – ')}
              options={joined.pairs.slice(1).map((one, i) => ({ id: String(i + 1), name: headsOf(one).join(' – ') }))}
            />
          )}
          <Choice
            name="told"
            label={words.show}
            options={(['both', 'first', 'second', 'contradicted'] as const).map((by) => ({
              id: by,
              name: `${words.by[by]} (${count(by)})`,
            }))}
          />
        </Toolbar>
      )}
      {pair.notices.length > 0 && (
        <ul className="flex max-w-4xl flex-col gap-1 text-sm text-soft">
          {pair.notices.map(({ code, message }) => (
            <li key={message} className="flex gap-2">
              <Badge tone="warn" letter="!">
                {code}
              </Badge>
              <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      )}
      {rows.length ? <Table pair={pair} rows={rows} names={joined.names} heads={headsOf(pair)} /> : <Empty title={words.noRows} />}
    </>
  )
}

/** What the accounts tell, row by row. */
export function JoinedRows({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const path = `/engagements/${answer.joined.id}/accounts`
  const query = useAnswer<AccountsAnswer>(path)
  const isAlone = query.data?.pairs[0]?.sides[1] === null
  return (
    <Section title={words.rows} lead={isAlone ? words.rowsAlone : words.rowsLead} tools={<Export path={path} what={words.csv} />}>
      <Ask query={query}>{(joined) => <Pairs joined={joined} answer={answer} />}</Ask>
    </Section>
  )
}
