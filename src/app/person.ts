import { englishName } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Quote } from '../model/span.ts'
import { type Met, peopleMet, yearsOf } from '../record/people-met.ts'
import type { PersonTally } from '../record/people-tallies.ts'
import { wordingsUsed } from '../record/wordings-used.ts'
import { countTopicsOf, findPhrasesUsed, type PersonAsked } from '../store/person.ts'
import { loadContacts } from './contacts.ts'
import { loadKnowledge } from './knowledge.ts'
import { type HeldOffice, heldOffice } from './list-people.ts'
import { loadTallies } from './people-page.ts'
import { withRecord } from './record.ts'
import { notFound, type Settings } from './settings.ts'
import { type SourceTold, sourceTold } from './source-told.ts'
import { type WordingWithPlace, withPlaces } from './worded-office.ts'

/** A tenure of the registers. */
export type TenureTold = Omit<HeldOffice, 'source' | 'checked'> & Readonly<{ source: SourceTold | null }>

/** A wording of an office in the record; `document` and `quote`: where it stands for the last time. */
export type WordingTold = Readonly<{
  wording: string
  offices: readonly Readonly<{ id: string; name: string }>[]
  /** In so many engagements. */
  engagements: number
  first: Edtf | null
  last: Edtf | null
  document: string
  file: string
  quote: Quote | null
}>

/** A set phrase that a person uses; `document`, `text`, `span`: its last use. */
export type PhraseTold = Readonly<{
  formula: string
  gloss: string | null
  uses: number
  first: Edtf | null
  last: Edtf | null
  document: string
  file: string
  text: string
  span: readonly [number, number]
}>

/** All that the registers and the record tell of a person. */
export type PersonPortrait = Readonly<{
  id: string
  person: string | null
  name: string
  party: string | null
  partyName: string | null
  names: readonly Readonly<{ language: string; name: string }>[]
  /** Names that accounts give. */
  told: readonly string[]
  offices: readonly TenureTold[]
  wordings: readonly WordingTold[]
  engagements: number
  mentioned: number
  first: Edtf | null
  last: Edtf | null
  byYear: readonly Readonly<{ year: string; engagements: number }>[]
  met: readonly Met[]
  /** How many more they met than `met` lists. */
  metMore: number
  formulas: readonly PhraseTold[]
  statements: number
  topics: readonly Readonly<{ topic: string; name: string; statements: number }>[]
}>

const MET = 50

const byTime = (a: HeldOffice, b: HeldOffice): number => ((a.from ?? '') < (b.from ?? '') ? 1 : -1)

const tenures = (person: string, { officesOf, registers }: KnowledgeBase): TenureTold[] =>
  officesOf(person, null)
    .map(heldOffice)
    .sort(byTime)
    .map(({ source, checked, ...office }) => ({ ...office, source: sourceTold({ source, checked }, registers) }))

const wordingTold =
  ({ findOffice }: KnowledgeBase) =>
  ({ who: _who, held, name: _name, newest: _newest, ...worded }: WordingWithPlace): WordingTold => ({
    ...worded,
    offices: held.map((id) => ({ id, name: findOffice(id)?.names.at(-1)?.en?.[0] ?? id })),
  })

const registered = (id: string, { findPerson }: KnowledgeBase) => {
  const found = findPerson(id)
  return found && { id, person: id, name: englishName(found), party: found.party, names: [] }
}

const namesIn = (person: string | null, { findPerson }: KnowledgeBase): PersonPortrait['names'] => {
  const names = (person && findPerson(person)?.names) || {}
  return (['en', 'zh', 'ru'] as const).flatMap((language) => (names[language] ?? []).map((name) => ({ language, name })))
}

const NOTHING = { engagements: 0, mentioned: 0, statements: 0, first: null, last: null } satisfies Partial<PersonTally>

/** A person of the registers or of the record. */
export async function findPerson(id: string, settings: Settings): Promise<PersonPortrait> {
  const [knowledge, tallies, all] = [await loadKnowledge(settings), await loadTallies(settings), await loadContacts(settings)]
  const tally = tallies.find(({ who }) => who.id === id)
  const who = tally?.who ?? registered(id, knowledge)
  if (!who) throw notFound(`Nobody in the record or the registers has the id \`${id}\`: the list of people gives the ids`)
  const { engagements, mentioned, statements, first, last } = tally ?? NOTHING
  const asked: PersonAsked = { person: who.person, names: who.names, party: who.party }
  const met = peopleMet(all.contacts, id)
  const worded = wordingsUsed(all, (one) => one.id === id)
  return withRecord(settings, async ({ db }) => ({
    ...{ id, person: who.person, name: who.name, party: who.party },
    partyName: (who.party && knowledge.findParty(who.party)?.names.en?.[0]) ?? who.party,
    ...{ names: namesIn(who.person, knowledge), told: who.names, offices: who.person ? tenures(who.person, knowledge) : [] },
    wordings: (await withPlaces(worded, { db })).map(wordingTold(knowledge)),
    ...{
      engagements,
      mentioned,
      first,
      last,
      byYear: yearsOf(all.contacts, id),
      met: met.slice(0, MET),
      metMore: Math.max(0, met.length - MET),
    },
    formulas: (await findPhrasesUsed(db, asked)).map((one) => ({
      ...one,
      gloss: knowledge.registers.formulas.find((formula) => formula.id === one.formula)?.gloss ?? null,
    })),
    statements,
    topics: (await countTopicsOf(db, asked)).map((one) => ({
      ...one,
      name: knowledge.registers.topics.find((topic) => topic.id === one.topic)?.names.en?.[0] ?? one.topic,
    })),
  }))
}
