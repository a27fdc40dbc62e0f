import { Link } from '@tanstack/react-router'
import { toEngagement, toPerson } from '../../address/links.ts'
import type { EngagementListed } from '../../api/answers.ts'
import { Kind } from '../../parts/kind.tsx'
import { Party } from '../../parts/party.tsx'
import type { Column } from '../../parts/rows.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { engagements as words } from '../../strings/engagements.ts'

function People({ one: { participants, parties } }: Readonly<{ one: EngagementListed }>) {
  if (participants.length === 0)
    return (
      <span className="flex flex-wrap gap-1.5">
        {parties.map((id) => (
          <Party key={id} id={id} isShort />
        ))}
      </span>
    )
  return (
    <ul>
      {participants.map(({ person, name, party }) => (
        <li key={`${person} ${name}`} className="flex flex-wrap items-baseline gap-x-1.5">
          {party && <Party id={party} isShort />}
          {person ? (
            <Link {...toPerson(person)}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </li>
      ))}
    </ul>
  )
}

function Accounts({ one: { accounts, conflicts } }: Readonly<{ one: EngagementListed }>) {
  return (
    <span className="inline-flex flex-col items-end gap-0.5">
      {accounts}
      {conflicts > 0 && <State state="conflict" />}
    </span>
  )
}

/** The server sorts them, newest first: of a list that is not whole nothing else can. */
export const COLUMNS: readonly Column<EngagementListed>[] = [
  {
    ...{ id: 'date', title: words.columns.date, width: '10.5rem' },
    cell: ({ id, date }) => (
      <Link {...toEngagement(id)}>
        <When date={date} isShort />
      </Link>
    ),
  },
  { id: 'kind', title: words.columns.kind, width: '10rem', cell: ({ kind, channel }) => <Kind kind={kind} channel={channel} /> },
  { id: 'people', title: words.columns.people, cell: (one) => <People one={one} /> },
  {
    ...{ id: 'place', title: words.columns.place, width: '10rem' },
    cell: ({ city, country }) => <bdi>{[city, country].filter(Boolean).join(', ')}</bdi>,
  },
  {
    ...{ id: 'mechanism', title: words.columns.mechanism, width: '14rem' },
    cell: ({ mechanism }) => mechanism && `${mechanism.name}${mechanism.round === null ? '' : `, ${words.round(mechanism.round)}`}`,
  },
  { id: 'status', title: words.columns.status, width: '8.5rem', cell: ({ status }) => <State state={status} /> },
  { id: 'accounts', title: words.columns.accounts, width: '10.5rem', align: 'end', cell: (one) => <Accounts one={one} /> },
]
