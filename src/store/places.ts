import { type Kysely, sql } from 'kysely'
import { engagementsWhere, type PageFilter } from './engagement-page.ts'
import { spotOf } from './spot.ts'
import type { Tables } from './tables.ts'

/** Engagements of one kind at one spot, as some accounts word it. `first` and `last`: the days of the first and of the last of them, `from/to`. */
export type SpotCount = Readonly<{
  spot: string
  place: string | null
  city: string | null
  venue: string | null
  country: string | null
  kind: string
  engagements: number
  first: string | null
  last: string | null
}>

/** Where engagements took place, by spot, wording and kind. Those that name no place have the spot `NOWHERE`. */
export async function countSpots(db: Kysely<Tables>, filter: PageFilter): Promise<SpotCount[]> {
  const where = engagementsWhere(filter)
  const { rows } =
    await sql<SpotCount>`select ${spotOf('j')} as spot, j.*, split_part(reversed, '/', 2) || '/' || split_part(reversed, '/', 1) as last
    from (select place, city, venue, country, kind, count(*)::int as engagements,
        min(date_from::text || '/' || date_to::text) as first, max(date_to::text || '/' || date_from::text) as reversed
      from joined j ${where.length ? sql`where ${sql.join(where, sql` and `)}` : sql``} group by place, city, venue, country, kind) j
    order by 1, place, city, venue, kind`.execute(db)
  return rows
}
