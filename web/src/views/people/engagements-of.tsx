import { Link, useNavigate } from '@tanstack/react-router'
import { toEngagement, toPerson } from '../../address/links.ts'
import type { EngagementListed } from '../../api/answers.ts'
import type { Params } from '../../api/client.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Kind } from '../../parts/kind.tsx'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { person as words } from '../../strings/people.ts'

type Participant = EngagementListed['participants'][number]

function Who({ person, name, party }: Participant) {
  return (
    <span className="inline-flex items-baseline gap-1">
      {person ? (
        <Link {...toPerson(person)}>
          <bdi>{name}</bdi>
        </Link>
      ) : (
        <bdi>{name}</bdi>
      )}
      {party && <Party id={party} isShort />}
    </span>
  )
}

const COLUMNS: readonly Column<EngagementListed>[] = [
  {
    id: 'date',
    title: words.at,
    width: '11rem',
    cell: ({ id, date }) => (
      <Link {...toEngagement(id)}>
        <When date={date} isShort />
      </Link>
    ),
  },
  { id: 'kind', title: words.kind, width: '13rem', cell: ({ kind, channel }) => <Kind kind={kind} channel={channel} /> },
  { id: 'status', title: words.status, width: '9rem', cell: ({ status }) => <State state={status} /> },
  {
    id: 'who',
    title: words.who,
    cell: ({ participants, parties }) => (
      <span className="flex flex-wrap gap-x-3 gap-y-1">
        {participants.length > 0
          ? participants.map((one) => <Who key={`${one.person}${one.name}${one.party}`} {...one} />)
          : parties.map((id) => <Party key={id} id={id} />)}
      </span>
    ),
  },
  { id: 'place', title: words.place, width: '9rem', cell: ({ city, country }) => [city, country].filter(Boolean).join(', ') },
]

const idOf = ({ id }: EngagementListed) => id

/** The engagements of a person, or those behind a node or a link of the network. */
export function EngagementsOf({ params, label }: Readonly<{ params: Params; label: string }>) {
  const navigate = useNavigate()
  const query = usePages<EngagementListed>('/network/engagements', params)
  return (
    <Ask query={query}>
      {() => (
        <Rows
          label={label}
          rows={query.items}
          columns={COLUMNS}
          idOf={idOf}
          onOpen={({ id }) => void navigate(toEngagement(id) as never)}
          more={query.more}
          total={query.total}
          minWidth="52rem"
          empty={words.engagementsNone}
        />
      )}
    </Ask>
  )
}
