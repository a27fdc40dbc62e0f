import { partyId } from './party.ts'
import { Refusal, type Settings } from './settings.ts'

/** The parties that a person means, each once; `CN,RU` are two. */
export async function partiesMeant(between: readonly string[] = [], settings: Settings): Promise<string[]> {
  const ids: string[] = []
  for (const words of between.flatMap((one) => one.split(','))) ids.push((await partyId(words, settings)) as string)
  return [...new Set(ids)]
}

/** The parties of `--between`: none, or at least two. */
export async function partiesBetween(words: readonly string[] | undefined, settings: Settings): Promise<string[]> {
  const ids = await partiesMeant(words, settings)
  const [only] = ids
  if (ids.length === 1)
    throw new Refusal(`Unexpected \`--between ${only}\` with one party, expected two or more such as \`--between CN RU\``)
  return ids
}
