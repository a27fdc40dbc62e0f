import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Names } from '../knowledge/registers.ts'
import type { LifeRegisters } from '../record/commitments/registers.ts'
import { tokenize } from '../text/tokens.ts'

const wordsOf = (...names: readonly (Names | undefined)[]): string[] =>
  names.flatMap((some) => Object.values(some ?? {}).flatMap((list) => list.flatMap((name) => tokenize(name).word)))

/** What the registers know that the life of commitments between these parties rests on. */
export function lifeRegisters({ registers, findParty }: KnowledgeBase, between: readonly string[]): LifeRegisters {
  const forums = new Map(registers.forums.map((forum) => [forum.id, forum]))
  const mechanisms = new Map(registers.mechanisms.map((mechanism) => [mechanism.id, mechanism]))
  return {
    chairsOf: (forum) => forums.get(forum)?.chairs ?? [],
    forumOf: (mechanism) => mechanisms.get(mechanism)?.forum ?? null,
    partyWords: new Set(
      between.flatMap((id) => {
        const party = findParty(id)
        return party ? wordsOf(party.names, party.adjectives, party.demonyms, party.metonyms) : []
      }),
    ),
  }
}
