import type { PlaceCounted, PlacesAnswer } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { map } from '../../strings/map.ts'
import { kindsText } from './kinds-text.ts'

export const NOWHERE = '-'

const columnsOf = (onOpen: (spot: string) => void): readonly Column<PlaceCounted>[] => [
  {
    id: 'place',
    title: map.place,
    cell: ({ spot, name }) => (
      <button type="button" onClick={() => onOpen(spot)} className="text-left text-link underline">
        <bdi>{name}</bdi>
      </button>
    ),
    value: ({ name }) => name,
    width: '13rem',
  },
  {
    id: 'country',
    title: map.country,
    cell: ({ country, countryName }) => country && <Party id={country} name={countryName} />,
    value: ({ countryName }) => countryName,
    width: '12rem',
  },
  {
    id: 'lies',
    title: map.lies,
    cell: ({ spot, located, at }) => (spot === NOWHERE ? '' : map.located[(at && located) ?? 'none']),
    value: ({ located }) => located,
    width: '10rem',
  },
  {
    id: 'engagements',
    title: map.count,
    cell: ({ engagements }) => engagements.toLocaleString('en'),
    value: ({ engagements }) => engagements,
    width: '9.5rem',
    align: 'end',
  },
  {
    id: 'kinds',
    title: map.kinds,
    cell: ({ kinds }) => <span className="block text-xs text-soft first-letter:uppercase">{kindsText(kinds)}</span>,
  },
  { id: 'first', title: map.first, cell: ({ first }) => <When date={first} isShort />, value: ({ first }) => first, width: '9.5rem' },
  { id: 'last', title: map.last, cell: ({ last }) => <When date={last} isShort />, value: ({ last }) => last, width: '9.5rem' },
]

/** The engagements that name no place, as a place. */
export const nowhere = ({ untold }: PlacesAnswer): PlaceCounted => ({
  ...{ spot: NOWHERE, place: null, name: map.noPlace, country: null, countryName: null, located: null, at: null },
  ...untold,
})

/** Every place, those that the map cannot show among them. */
export function PlaceTable({ answer, onOpen }: Readonly<{ answer: PlacesAnswer; onOpen: (spot: string) => void }>) {
  const rows = answer.untold.engagements ? [...answer.items, nowhere(answer)] : answer.items
  return (
    <Section title={map.table} count={answer.items.length} lead={map.tableLead}>
      <Rows label={map.table} rows={rows} columns={columnsOf(onOpen)} idOf={({ spot }) => spot} sortName="sort" minWidth="74rem" />
    </Section>
  )
}
