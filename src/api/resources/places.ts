import { z } from '@hono/zod-openapi'
import { countPlaces, type PlaceCounted } from '../../app/places.ts'
import type { Column } from '../../exporters/tables/column.ts'
import { between, from, kind, status, to } from '../parameters.ts'
import { question } from '../question.ts'

const columns: readonly Column<PlaceCounted>[] = [
  { name: 'place', means: 'Id of the registers', of: ({ place }) => place },
  { name: 'name', means: 'City or venue; the country where only that is told', of: ({ name }) => name },
  { name: 'country', means: 'ISO 3166-1 alpha-2', of: ({ country }) => country },
  { name: 'country_name', means: 'Its name in the registers', of: ({ countryName }) => countryName },
  { name: 'located', means: 'Whose coordinates: place, city or country; empty where nobody knows', of: ({ located }) => located },
  { name: 'latitude', means: 'WGS 84', of: ({ at }) => at?.[0] ?? null },
  { name: 'longitude', means: 'WGS 84', of: ({ at }) => at?.[1] ?? null },
  { name: 'engagements', means: 'How many took place there', of: ({ engagements }) => engagements },
  { name: 'kinds', means: 'How many of each kind', of: ({ kinds }) => Object.entries(kinds).map(([one, count]) => `${one} ${count}`) },
  { name: 'first', means: 'When the first took place (EDTF)', of: ({ first }) => first },
  { name: 'last', means: 'When the last took place (EDTF)', of: ({ last }) => last },
  { name: 'spot', means: '`spot` of /api/engagements', of: ({ spot }) => spot },
]

const UNTOLD = { spot: '-', place: null, name: '', country: null, countryName: null, located: null, at: null }

export const places = question({
  path: '/api/places',
  tag: 'Engagements',
  summary: 'Where they met: places with how many engagements took place there, the busiest first',
  description: 'As a table it has a last row without a name: the engagements of which no account names a place.',
  query: z.object({ between, from, to, kind, status }),
  answer: 'PlacesAnswer',
  table: { columns, rows: ({ items, untold }) => (untold.engagements ? [...items, { ...UNTOLD, ...untold }] : items) },
  ask: (asked, { settings }) => countPlaces(asked, settings),
})
