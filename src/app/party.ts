import { loadKnowledge } from './knowledge.ts'
import { Refusal, type Settings } from './settings.ts'

/** The id of a party that a person means by an id or a name: `RU`, `ru`, `Russia`, `俄罗斯`. */
export async function partyId(words: string | undefined, settings: Settings): Promise<string | undefined> {
  if (!words) return undefined
  const wanted = words.toLowerCase()
  const { registers } = await loadKnowledge(settings)
  const byId = registers.parties.find(({ id }) => id.toLowerCase() === wanted)
  const byName = registers.parties.find(({ names }) =>
    Object.values(names).some((list) => list.some((name) => name.toLowerCase() === wanted)),
  )
  const party = byId ?? byName
  // A party of registers that were laid over when the record was made is known there by its id alone.
  if (!party && /^[A-Z][A-Z-]{1,9}$/.test(words)) return words
  if (!party) throw new Refusal(`Unexpected party \`${words}\`, expected an id such as RU or a name such as Russia`)
  return party.id
}
