import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** What reasoning across documents asks of the registers about offices. */
export const officesOf = (knowledge: KnowledgeBase) => ({
  /** An office with several seats makes nobody a successor. Of one that is in no register nothing is known. */
  isOfOne: (office: string): boolean => (knowledge.findOffice(office)?.seats ?? 1) === 1,
  rankOf: (office: string): string | null => knowledge.findOffice(office)?.rank ?? null,
  nameOf: (office: string): string => {
    const found = knowledge.findOffice(office)
    return found ? `${found.names.at(-1)?.en?.[0] ?? office} (${found.party})` : office
  },
})
