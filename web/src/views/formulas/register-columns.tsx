import { Link } from '@tanstack/react-router'
import { toFormula } from '../../address/links.ts'
import type { FormulaListed } from '../../api/answers.ts'
import type { Column } from '../../parts/columns.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Party } from '../../parts/party.tsx'
import { phraseName } from '../../parts/phrase-name.ts'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { formulas as words } from '../../strings/formulas.ts'
import { yearsOf } from './months.ts'
import { Strip } from './strip.tsx'

const MOST_PARTIES = 4

const Phrase = ({ id, gloss, family }: FormulaListed) => (
  <span className="flex flex-col items-start">
    <Link {...toFormula(id)} className="inline-flex min-h-[24px] items-center font-medium">
      {phraseName(id)}
    </Link>
    {gloss && <span className="line-clamp-3 text-xs text-soft">{gloss}</span>}
    {family && <span className="text-xs text-faint">{phraseName(family)}</span>}
  </span>
)

const By = ({ parties }: FormulaListed) => (
  <span className="flex flex-wrap gap-1">
    {parties.slice(0, MOST_PARTIES).map(({ party }) => (
      <Party key={party} id={party} isShort />
    ))}
    {parties.length > MOST_PARTIES && <span className="text-xs text-faint">{words.more(parties.length - MOST_PARTIES)}</span>}
  </span>
)

const Silent = ({ uses, silent }: FormulaListed) => {
  if (uses === 0) return <span className="text-faint">{words.never}</span>
  if (!silent) return <State state="used" />
  return (
    <span className="flex flex-col items-start gap-1">
      <State state="silent">
        <When date={silent.since} isShort />
      </State>
      <span className="text-xs text-soft">{words.silentFor(silent.engagements)}</span>
    </span>
  )
}

const Numbers = ({ months }: FormulaListed) => (
  <span className="flex flex-wrap gap-x-3 text-xs">
    {yearsOf(months).map(({ year, uses }) => (
      <span key={year} className="whitespace-nowrap">
        {year}: <b>{uses.toLocaleString('en')}</b>
      </span>
    ))}
  </span>
)

/** The columns of the register; strips share one line of time and one measure. */
export function registerColumns(axis: readonly string[], most: number, areNumbers: boolean): readonly Column<FormulaListed>[] {
  const [first, last] = [axis[0], axis.at(-1)]
  return [
    { id: 'id', title: words.columns.phrase, cell: Phrase, value: ({ id }) => id, width: '26%' },
    {
      id: 'strip',
      title: first && last ? words.stripOver(edtfText(first, { isShort: true }), edtfText(last, { isShort: true })) : words.columns.strip,
      cell: (row) => (areNumbers ? <Numbers {...row} /> : <Strip name={phraseName(row.id)} months={row.months} axis={axis} most={most} />),
    },
    {
      id: 'uses',
      title: words.columns.uses,
      cell: ({ uses }) => uses.toLocaleString('en'),
      value: ({ uses }) => uses,
      width: '5.5rem',
      align: 'end',
    },
    { id: 'by', title: words.columns.by, cell: By, value: ({ parties }) => parties.length, width: '9rem' },
    {
      id: 'first',
      title: words.columns.first,
      cell: ({ first: day }) => day && <When date={day} isShort />,
      value: ({ first: day }) => day,
      width: '7.5rem',
    },
    {
      id: 'last',
      title: words.columns.last,
      cell: ({ last: day }) => day && <When date={day} isShort />,
      value: ({ last: day }) => day,
      width: '7.5rem',
    },
    { id: 'silent', title: words.columns.silent, cell: Silent, value: ({ silent }) => silent?.engagements ?? 0, width: '10rem' },
  ]
}
