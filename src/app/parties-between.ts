import { partyId } from './party.ts'
import { Refusal, type Settings } from './settings.ts'

/** The parties of `--between`: none, or at least two. */
export async function partiesBetween(words: readonly string[] | undefined, settings: Settings): Promise<string[]> {
  const ids: string[] = []
  for (const one of words ?? []) ids.push((await partyId(one, settings)) as string)
  const [only] = ids
  if (ids.length > 0 && new Set(ids).size < 2)
    throw new Refusal(`Unexpected \`--between ${only}\` with one party, expected two or more such as \`--between CN RU\``)
  return ids
}
