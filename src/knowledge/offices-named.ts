import { allNames, keyOf, partyWordings, type Wording, withoutParty, wordingOf } from './office-wording.ts'
import type { Office, Party, Registers } from './registers.ts'

type Index = ReadonlyMap<string, readonly Office[]>

const LONGEST_PARTY = 10
const NONE: readonly Office[] = []
const MOST_KNOWN = 16_384

function add<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

const wordingsOf = (office: Office): Wording[] => [...office.names, office.aliases].flatMap(allNames).map(wordingOf)

/** Finds offices by a wording, with or without their party's name in it. Parties are indexed when they are first asked for. */
export function officesNamed(registers: Registers): (wording: string, party?: string) => readonly Office[] {
  const parties = new Map(registers.parties.map((party) => [party.id, party]))
  const phrases = new Map<string, readonly Wording[]>()
  const phrasesOf = (id: string): readonly Wording[] => {
    const party = parties.get(id)
    const wordings = phrases.get(id) ?? (party ? partyWordings(party) : [])
    phrases.set(id, wordings)
    return wordings
  }
  const bare = new Map<string, Index>()
  const bareOf = (party: string): Index => {
    const index =
      bare.get(party) ??
      indexed(
        registers.offices.filter((office) => office.party === party),
        phrasesOf(party),
      )
    bare.set(party, index)
    return index
  }
  let whole: Index | undefined
  let named: ((wording: Wording) => string[]) | undefined
  const find = (text: string, party: string | undefined): readonly Office[] => {
    const wording = wordingOf(text)
    const held = (id: string) => findIn(bareOf(id), withoutParty(wording, phrasesOf(id)))
    if (party !== undefined) return held(party)
    named ??= partiesNamed(new Map([...parties.keys()].map((id) => [id, phrasesOf(id)])))
    const inferred = named(wording).flatMap(held)
    if (inferred.length > 0) return [...new Set(inferred)]
    whole ??= indexed(registers.offices, [])
    return findIn(whole, wording)
  }
  // Texts ask for few wordings again and again.
  const known = new Map<string, readonly Office[]>()
  return (text, party) => {
    const key = `${party ?? ''}|${text}`
    let found = known.get(key)
    if (!found) {
      found = find(text, party)
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(key, found)
    }
    return found
  }
}

function indexed(offices: readonly Office[], phrases: readonly Wording[]): Index {
  const index = new Map<string, Office[]>()
  for (const office of offices) for (const wording of wordingsOf(office)) add(index, keyOf(withoutParty(wording, phrases)), office)
  return index
}

const findIn = (index: Index, wording: Wording): readonly Office[] => index.get(keyOf(wording)) ?? NONE

/** Finds the parties whose words stand in a wording. */
function partiesNamed(phrases: ReadonlyMap<Party['id'], readonly Wording[]>): (wording: Wording) => string[] {
  const byKey = new Map<string, string[]>()
  for (const [id, wordings] of phrases) for (const wording of wordings) add(byKey, keyOf(wording), id)
  return (wording) => {
    const found = new Set<string>()
    for (let start = 0; start < wording.length; start++) {
      for (let end = start + 1; end <= Math.min(wording.length, start + LONGEST_PARTY); end++) {
        for (const id of byKey.get(keyOf(wording.slice(start, end))) ?? []) found.add(id)
      }
    }
    return [...found]
  }
}
