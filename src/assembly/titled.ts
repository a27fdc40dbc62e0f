import type { Actor } from '../annotators/cast.ts'
import type { OfficeRank } from '../knowledge/registers.ts'
import type { Scene } from './scene.ts'

/** Finds whom a title without a name means ("the Prime Minister"): in the cast first, then the holder of that office for the account's own party. */
export function titled({ document, page, cast, knowledge }: Scene) {
  const on = document.published?.edtf ?? document.dateline?.edtf ?? null
  const absent = new Map<string, Actor>()
  const hasOffice = (actor: Actor, words: string): boolean => {
    if (actor.offices.some((office) => page.text.slice(office.start, office.end).toLowerCase().includes(words))) return true
    if (!actor.person) return false
    const held = knowledge.officesOf(actor.person, on).map(({ office }) => office.id)
    return knowledge.officesNamed(words, actor.party ?? undefined).some(({ id }) => held.includes(id))
  }
  const holder = (offices: readonly Readonly<{ id: string }>[]): Actor | null => {
    if (!on) return null
    const holders = new Map(offices.flatMap(({ id }) => knowledge.holdersOf(id, on)).map((holding) => [holding.person.id, holding.person]))
    const [only] = holders.values()
    if (!only || holders.size !== 1) return null
    const known = cast.actors.find((actor) => actor.person === only.id) ?? absent.get(only.id)
    if (known) return known
    const actor: Actor = {
      key: -1 - absent.size,
      person: only.id,
      name: only.names.en?.[0] ?? only.id,
      party: only.party,
      gender: only.gender ?? null,
      shorts: new Set(),
      offices: [],
      doubtful: [],
    }
    absent.set(only.id, actor)
    return actor
  }
  return {
    /** The person meant by "the president", "the foreign minister", of a party or of the account's own. */
    find(words: string, party: string | null): Actor | null {
      const fitting = cast.actors.filter((actor) => (!party || actor.party === party) && hasOffice(actor, words))
      const own = fitting.filter((actor) => actor.party === document.holder)
      return (
        own[0] ??
        fitting[0] ??
        (party || document.holder ? holder(knowledge.officesNamed(words, party ?? document.holder ?? undefined)) : null)
      )
    },
    /** Who held an office of that rank for a party on the day of writing. */
    ofRank(rank: OfficeRank, party: string): Actor | null {
      return holder(knowledge.registers.offices.filter((office) => office.party === party && office.rank === rank))
    },
  }
}

export type Titled = ReturnType<typeof titled>
