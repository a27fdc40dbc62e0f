import { Link, useNavigate } from '@tanstack/react-router'
import { toEngagement } from '../../address/links.ts'
import type { RibbonItem } from '../../api/answers.ts'
import { Kind } from '../../parts/kind.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { relationship } from '../../strings/relationship.ts'
import { LEVELS, levelOf } from './ribbon-layout.ts'
import { peopleText } from './told.ts'

const words = relationship.columns

const COLUMNS: readonly Column<RibbonItem>[] = [
  {
    ...{ id: 'date', title: words.date, width: '10rem', value: ({ when }) => when.from ?? when.to },
    cell: ({ id, when }) => (
      <Link {...toEngagement(id)}>
        <When date={when} isShort />
      </Link>
    ),
  },
  {
    id: 'kind',
    title: words.kind,
    width: '9rem',
    value: ({ kind }) => kind,
    cell: (one) => <Kind kind={one.kind} channel={one.channel} />,
  },
  {
    ...{ id: 'level', title: words.level, width: '10rem', value: (one) => LEVELS.indexOf(levelOf(one)) },
    cell: (one) => relationship.levels[levelOf(one)],
  },
  { id: 'people', title: words.people, value: peopleText, cell: (one) => <bdi>{peopleText(one)}</bdi> },
  {
    id: 'place',
    title: words.place,
    width: '9rem',
    value: ({ city, country }) => city ?? country,
    cell: ({ city, country }) => city ?? country,
  },
  {
    ...{ id: 'mechanism', title: words.mechanism, width: '12rem', value: ({ mechanism }) => mechanism?.name },
    cell: ({ mechanism }) => mechanism && `${mechanism.name}${mechanism.round === null ? '' : `, ${relationship.round(mechanism.round)}`}`,
  },
  { id: 'status', title: words.status, width: '8rem', value: ({ status }) => status, cell: ({ status }) => <State state={status} /> },
  {
    id: 'accounts',
    title: words.accounts,
    width: '6rem',
    align: 'end',
    value: ({ accounts }) => accounts,
    cell: ({ accounts }) => accounts,
  },
]

const idOf = ({ id }: RibbonItem): string => id

/** The ribbon as a table. */
export function RibbonRows({ items }: Readonly<{ items: readonly RibbonItem[] }>) {
  const navigate = useNavigate()
  return (
    <Rows
      label={relationship.ribbon}
      rows={items}
      columns={COLUMNS}
      idOf={idOf}
      onOpen={({ id }) => void navigate({ ...toEngagement(id) })}
      minWidth="64rem"
    />
  )
}
