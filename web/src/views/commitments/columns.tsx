import { Link } from '@tanstack/react-router'
import type { CommitmentListed } from '../../api/answers.ts'
import type { Column } from '../../parts/columns.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Party } from '../../parts/party.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { commitments as words } from '../../strings/commitments.ts'
import { Due } from './due.tsx'
import { LifeLine } from './life-line.tsx'
import type { Domain } from './scale.ts'

/** The words, cut where they are long: the evidence has them whole. */
function Undertaken({ row }: Readonly<{ row: CommitmentListed }>) {
  const { by, act, content, document, id, language } = row
  return (
    <span className="flex flex-col gap-0.5">
      <span className="flex flex-wrap items-baseline gap-x-2 text-xs">
        {by.map((party) => (
          <Party key={party} id={party} />
        ))}
        <Link
          to="."
          search={(former: Record<string, unknown>) => ({ ...former, one: `${document}/${id}` }) as never}
          resetScroll={false}
          className="inline-flex min-h-[24px] min-w-[24px] items-center"
        >
          {words.acts[act] ?? act}
        </Link>
        <span className="text-faint">
          <When date={row.life.made ?? row.date ?? row.published} isShort />
        </span>
      </span>
      <span className="line-clamp-3">
        {content.map(({ text, span }) => (
          <Words key={span[0]} text={text} lang={language} document={document} at={span} />
        ))}
      </span>
    </span>
  )
}

/** The columns of the ledger; life lines share one stretch of time. */
export const columnsOf = (domain: Domain): readonly Column<CommitmentListed>[] => [
  { id: 'what', title: words.columns.what, cell: (row) => <Undertaken row={row} />, width: '36%' },
  {
    id: 'life',
    title: words.lifeOver(edtfText(domain.from.slice(0, 4))),
    cell: ({ life }) => <LifeLine life={life} domain={domain} />,
  },
  {
    id: 'state',
    title: words.columns.state,
    width: '10rem',
    cell: ({ life }) => (
      <span className="flex flex-col items-start gap-1">
        <State state={life.state} />
        {life.since && (
          <span className="text-xs text-faint">
            {words.since} <When date={life.since} isShort />
          </span>
        )}
        {life.decided && <bdi className="text-xs text-soft">{words.decided(life.decided.who)}</bdi>}
      </span>
    ),
  },
  {
    id: 'age',
    title: words.columns.age,
    width: '7rem',
    align: 'end',
    cell: ({ life }) =>
      life.elapsed ? words.days(life.elapsed.least, life.elapsed.most) : <span className="text-faint italic">{words.noAge}</span>,
  },
  { id: 'due', title: words.columns.due, width: '11rem', cell: (row) => <Due row={row} /> },
]
