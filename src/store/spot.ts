import { type RawBuilder, sql } from 'kysely'

/** The spot of engagements of which no account names a place. */
export const NOWHERE = '-'

/**
 * Where an engagement took place, as one word to count and to ask by: the id of the registers (`xa/velm`), else the words under the country
 * (`XA:Lower Velm`), else the country alone (`XA`), else `-`.
 */
export const spotOf = (joined: string): RawBuilder<string> => {
  const [place, city, venue, country] = ['place', 'city', 'venue', 'country'].map((column) => sql.ref(`${joined}.${column}`))
  return sql`coalesce(${place}, coalesce(${country}, '') || ':' || coalesce(${city}, ${venue}), ${country}, ${sql.lit(NOWHERE)})`
}
