import { englishName } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { allNames, keyOf, partyWordings, type Wording, withoutParty, wordingOf } from '../knowledge/office-wording.ts'
import type { Names, Office } from '../knowledge/registers.ts'
import type { Holder, OfficeHistory, OfficeNameShown, OfficeWording } from '../model/office-history.ts'
import { successionOf } from '../record/succession.ts'
import { findTexts } from '../store/documents.ts'
import { findOfficeWordings, type WordedOffice } from '../store/office-wordings.ts'
import { loadKnowledge } from './knowledge.ts'
import { partyId } from './party.ts'
import { NO_RECORD, withRecord } from './record.ts'
import { notFound, Refusal, type Settings } from './settings.ts'
import { quoteOf } from './worded-office.ts'

export type OfficeQuestion = Readonly<{ office: string; party?: string }>

const namesIn = (names: Names | undefined, rest: Pick<OfficeNameShown, 'from' | 'to' | 'isAlias'>): OfficeNameShown[] =>
  (['en', 'zh', 'ru'] as const).flatMap((language) => (names?.[language] ?? []).map((name) => ({ language, name, ...rest })))

/** Every name of an office in the registers, with when it was in use. */
export const namesOf = ({ names, aliases }: Office): OfficeNameShown[] => [
  ...names.flatMap(({ from, to, ...some }) => namesIn(some, { from: from ?? null, to: to ?? null, isAlias: false })),
  ...namesIn(aliases, { from: null, to: null, isAlias: true }),
]

const stands = (part: Wording, whole: Wording): boolean => ` ${keyOf(whole)} `.includes(` ${keyOf(part)} `)

/**
 * How a wording names an office: by a name of the registers, or by one that stands among further words, which counts only of a
 * person who held it then, so that a deputy is not taken for the holder.
 */
export function findNaming(
  office: Office,
  { officesNamed, findParty }: KnowledgeBase,
): (worded: Pick<WordedOffice, 'wording' | 'held'>) => Pick<OfficeWording, 'certainty' | 'rule'> | null {
  const party = findParty(office.party)
  const phrases = party ? partyWordings(party) : []
  const bare = [...office.names, office.aliases].flatMap(allNames).map((name) => withoutParty(wordingOf(name), phrases))
  return ({ wording, held }) => {
    if (officesNamed(wording, office.party).some(({ id }) => id === office.id)) return { certainty: 'stated', rule: null }
    const own = withoutParty(wordingOf(wording), phrases)
    return held.includes(office.id) && bare.some((name) => stands(name, own))
      ? { certainty: 'inferred', rule: 'a name of it among the words' }
      : null
  }
}

/** The wordings of an office in the record; none where there is no record. */
async function wordingsOf(office: Office, knowledge: KnowledgeBase, settings: Settings): Promise<OfficeWording[]> {
  const naming = findNaming(office, knowledge)
  try {
    return await withRecord(settings, async ({ db }) => {
      const found = (await findOfficeWordings(db, office.party)).flatMap((worded) => {
        const how = naming(worded)
        return how ? [{ worded, how }] : []
      })
      const texts = await findTexts(db, [...new Set(found.map(({ worded }) => worded.document))])
      return found.flatMap(({ worded, how }) => {
        const { held: _held, evidence: _evidence, ...shown } = worded
        const quote = quoteOf(texts.get(worded.document) ?? '', worded)
        return quote ? [{ ...shown, quote, ...how }] : []
      })
    })
  } catch (error) {
    if (error instanceof Refusal && error.exitCode === NO_RECORD) return []
    throw error
  }
}

/** Who held an office, in order. */
export const holdersOfOffice = (office: Office, { holdersOf }: KnowledgeBase): Holder[] => {
  const terms = holdersOf(office.id, null).map(({ person, tenure }) => ({
    ...{ person: person.id, name: englishName(person), from: tenure.from ?? null, to: tenure.to ?? null },
    ...{ acting: tenure.acting ?? false, source: tenure.source ?? null, checked: tenure.checked ?? false },
  }))
  return successionOf(terms, office.seats ?? 1)
}

const historyOf = (office: Office, wordings: readonly OfficeWording[], knowledge: KnowledgeBase): OfficeHistory => ({
  ...{ office: office.id, party: office.party, seats: office.seats ?? 1, names: namesOf(office) },
  ...{ holders: holdersOfOffice(office, knowledge), wordings },
})

/** Offices that a wording names, each with its names, its holders in order and its wordings in the record. */
export async function officeHistories({ office, party }: OfficeQuestion, settings: Settings): Promise<OfficeHistory[]> {
  const knowledge = await loadKnowledge(settings)
  const ofParty = await partyId(party, settings)
  const byId = knowledge.findOffice(office)
  const offices = byId ? [byId] : knowledge.officesNamed(office, ofParty)
  if (offices.length === 0) throw notFound(`No office is called \`${office}\`${ofParty ? ` in ${ofParty}` : ''} in the registers`)
  const histories: OfficeHistory[] = []
  for (const one of offices) histories.push(historyOf(one, await wordingsOf(one, knowledge, settings), knowledge))
  return histories
}
