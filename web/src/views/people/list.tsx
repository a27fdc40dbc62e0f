import { Link, useNavigate } from '@tanstack/react-router'
import { day, flag, text } from '../../address/fields.ts'
import { toPerson } from '../../address/links.ts'
import { useAddress } from '../../address/use-address.ts'
import type { PersonListed } from '../../api/answers.ts'
import { usePages, useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { Check, Choice, DateField, TextField, Toolbar } from '../../parts/toolbar.tsx'
import { When } from '../../parts/when.tsx'
import { people } from '../../strings/people.ts'
import { OfficeName } from './office-name.tsx'

const SHAPE = { name: text, party: text, on: day, all: flag, sort: text }
const count = (value: number) => value.toLocaleString('en')

const COLUMNS: readonly Column<PersonListed>[] = [
  {
    id: 'name',
    title: people.name,
    value: ({ name }) => name,
    width: '22%',
    cell: ({ id, person, name }) => (
      <>
        <Link {...toPerson(id)}>
          <bdi>{name}</bdi>
        </Link>
        {!person && <span className="ml-1.5 text-xs text-faint">{people.unregistered}</span>}
      </>
    ),
  },
  { id: 'party', title: people.party, value: ({ party }) => party, width: '15%', cell: ({ party }) => party && <Party id={party} /> },
  { id: 'office', title: people.office, cell: ({ office }) => <OfficeName office={office} /> },
  {
    id: 'engagements',
    title: people.engagements,
    value: ({ engagements }) => engagements,
    align: 'end',
    width: '8rem',
    cell: ({ engagements, mentioned }) => (
      <>
        {count(engagements)}
        {mentioned > 0 && (
          <span className="ml-1 text-xs text-faint" title={people.mentioned(mentioned)}>
            +{count(mentioned)}
            <span className="sr-only"> {people.mentioned(mentioned)}</span>
          </span>
        )}
      </>
    ),
  },
  {
    id: 'statements',
    title: people.statements,
    value: ({ statements }) => statements,
    align: 'end',
    width: '7.5rem',
    cell: ({ statements }) => count(statements),
  },
  {
    id: 'first',
    title: people.first,
    value: ({ first }) => first,
    width: '8rem',
    cell: ({ first }) => first && <When date={first} isShort />,
  },
  { id: 'last', title: people.last, value: ({ last }) => last, width: '8rem', cell: ({ last }) => last && <When date={last} isShort /> },
]

const idOf = ({ id }: PersonListed) => id

/** What the list asks of the server: also for its file. */
export function usePeopleAsked() {
  const [{ name, party, on, all, sort }] = useAddress(SHAPE)
  return { q: name, party, on, all: all ? 'true' : undefined, sort }
}

/** The people of the record. */
export function PeopleList() {
  const navigate = useNavigate()
  const parties = useParties()
  const query = usePages<PersonListed>('/people', usePeopleAsked())
  return (
    <>
      <Toolbar names={['name', 'party', 'on', 'all']}>
        <TextField name="name" label={people.search} />
        <Choice name="party" label={people.party} options={parties.data?.items ?? []} />
        <DateField name="on" label={people.on} />
        <Check name="all" label={people.all} />
      </Toolbar>
      <Ask query={query}>
        {() => (
          <Rows
            label={people.label}
            rows={query.items}
            columns={COLUMNS}
            idOf={idOf}
            onOpen={({ id }) => void navigate(toPerson(id) as never)}
            sortName="sort"
            isSortedByServer
            more={query.more}
            total={query.total}
            minWidth="58rem"
            empty={people.none}
          />
        )}
      </Ask>
    </>
  )
}
