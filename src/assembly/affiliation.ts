import type { Cast } from '../annotators/cast.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Edtf } from '../model/edtf.ts'

/**
 * For whom each person acts that day: the secretary-general of a body acts for it, not for the country he comes from.
 */
export function affiliate(cast: Cast, knowledge: KnowledgeBase, on: Edtf | null): void {
  if (on === null) return
  for (const actor of cast.actors) {
    if (!actor.person || !actor.party) continue
    const parties = knowledge.officesOf(actor.person, on).map(({ office }) => office.party)
    if (parties.length === 0 || parties.includes(actor.party)) continue
    const body = parties.find((party) => knowledge.findParty(party)?.kind === 'body')
    if (body) actor.party = body
  }
}
