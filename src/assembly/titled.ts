import type { Actor } from '../annotators/cast.ts'
import { englishName } from '../knowledge/english-name.ts'
import type { OfficeRank, Publisher } from '../knowledge/registers.ts'
import type { Scene } from './scene.ts'

/** Finds whom a title without a name means ("the Prime Minister"): in the cast first, then the holder of that office for the account's own party. */
export function titled({ document, page, cast, knowledge }: Scene) {
  const on = document.published?.edtf ?? document.dateline?.edtf ?? null
  const absent = new Map<string, Actor>()
  const ranks = ranksOf(document.source ? knowledge.findPublisher(document.source) : null)
  const hasOffice = (actor: Actor, words: string): boolean => {
    if (actor.offices.some((office) => isOfficeOf(page.text.slice(office.start, office.end).toLowerCase(), words))) return true
    if (!actor.person) return false
    const held = knowledge.officesOf(actor.person, on).map(({ office }) => office.id)
    return knowledge.officesNamed(words, actor.party ?? undefined).some(({ id }) => held.includes(id))
  }
  const holder = (offices: readonly Readonly<{ id: string }>[]): Actor | null => {
    if (!on) return null
    const holdings = offices.flatMap(({ id }) => knowledge.holdersOf(id, on))
    const persons = new Set(holdings.map(({ person }) => person.id))
    const holding = persons.size > 1 ? holdings.find(({ office }) => ranks.includes(office.rank)) : holdings[0]
    if (!holding) return null
    const only = holding.person
    const known = cast.actors.find((actor) => actor.person === only.id) ?? absent.get(only.id)
    if (known) return known
    const actor: Actor = {
      key: -1 - absent.size,
      person: only.id,
      name: englishName(only),
      party: holding.office.party,
      gender: only.gender ?? null,
      shorts: new Set(),
      offices: [],
      doubtful: [],
    }
    absent.set(only.id, actor)
    return actor
  }
  return {
    /** The person meant by "the president", "the foreign minister", of a party or of the account's own; the principals first. */
    find(words: string, party: string | null, principals: readonly Actor[] = []): Actor | null {
      const fitting = cast.actors.filter((actor) => (!party || actor.party === party) && hasOffice(actor, words))
      const ordered = [...fitting.filter((actor) => principals.includes(actor)), ...fitting]
      const own = ordered.find((actor) => actor.party === document.holder)
      if (own) return own
      const holders = party || document.holder ? holder(knowledge.officesNamed(words, party ?? document.holder ?? undefined)) : null
      const isAbsent = holders !== null && !cast.actors.includes(holders)
      const ownSpeaks = cast.actors.some((actor) => actor.party === document.holder && actor.person !== null)
      const known = ordered.find((actor) => actor.party !== null)
      return (party || (isAbsent && ownSpeaks && known) ? null : holders) ?? known ?? ordered[0] ?? holders
    },
    /** Who held an office of that rank for a party on the day of writing. */
    ofRank(rank: OfficeRank, party: string): Actor | null {
      return holder(knowledge.registers.offices.filter((office) => office.party === party && office.rank === rank))
    },
  }
}

/** "Chinese President" is the president; "assistant to the president" is not. */
function isOfficeOf(office: string, words: string): boolean {
  const at = office.indexOf(words)
  return at >= 0 && !/(?:^| )(?:to|for|of|under)(?: the)? $/.test(office.slice(0, at))
}

/** Whose offices a publisher's bare titles mean: "the Secretary" of a foreign ministry is its head. */
function ranksOf(publisher: Publisher | null): readonly OfficeRank[] {
  if (publisher?.kind === 'leader-office') return ['head-of-state', 'head-of-government']
  if (publisher?.kind !== 'ministry') return []
  return publisher.names.en?.some((name) => /defen[cs]e/i.test(name)) ? ['defence-minister'] : ['foreign-minister']
}

export type Titled = ReturnType<typeof titled>
