import { Link, useNavigate } from '@tanstack/react-router'
import { text } from '../../address/fields.ts'
import { toOffice, toPerson } from '../../address/links.ts'
import { useAddress } from '../../address/use-address.ts'
import type { OfficeInList } from '../../api/answers.ts'
import { usePages, useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { Choice, TextField, Toolbar } from '../../parts/toolbar.tsx'
import { office, offices, people } from '../../strings/people.ts'

const SHAPE = { name: text, party: text }

const COLUMNS: readonly Column<OfficeInList>[] = [
  { id: 'party', title: people.party, width: '22%', cell: ({ party, partyName }) => <Party id={party} name={partyName} /> },
  { id: 'name', title: offices.name, cell: ({ id, name }) => <Link {...toOffice(id)}>{name}</Link> },
  { id: 'rank', title: offices.rank, width: '15%', cell: ({ rank }) => office.ranks[rank] ?? rank },
  {
    id: 'current',
    title: offices.current,
    width: '24%',
    cell: ({ current }) =>
      current.length === 0 ? (
        <span className="text-faint">{offices.vacant}</span>
      ) : (
        <ul>
          {current.map(({ person, name, acting }) => (
            <li key={person}>
              <Link {...toPerson(person)}>{name}</Link>
              {acting && <span className="text-soft"> ({offices.acting})</span>}
            </li>
          ))}
        </ul>
      ),
  },
  { id: 'holders', title: offices.holders, align: 'end', width: '9rem', cell: ({ holders }) => holders },
]

const idOf = ({ id }: OfficeInList) => id

/** The offices of the registers. */
export function OfficesList() {
  const navigate = useNavigate()
  const parties = useParties()
  const [{ name, party }] = useAddress(SHAPE)
  const query = usePages<OfficeInList>('/offices', { q: name, party })
  return (
    <>
      <Toolbar names={['name', 'party']}>
        <TextField name="name" label={offices.search} />
        <Choice name="party" label={people.party} options={parties.data?.items ?? []} />
      </Toolbar>
      <Ask query={query}>
        {() => (
          <Rows
            label={offices.label}
            rows={query.items}
            columns={COLUMNS}
            idOf={idOf}
            onOpen={({ id }) => void navigate(toOffice(id) as never)}
            more={query.more}
            total={query.total}
            minWidth="48rem"
          />
        )}
      </Ask>
    </>
  )
}
