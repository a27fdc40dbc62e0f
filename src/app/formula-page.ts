import type { Tier } from '../model/document.ts'
import type { Participation } from '../model/engagement.ts'
import type { FormulaLife, Phase, Silence, SlotWords, SpeakerTally, Tally, UseTold, Variant } from '../model/formula-life.ts'
import { partiesOf } from '../model/parties-of.ts'
import { findContents } from '../store/uses-told.ts'
import { todayOf } from './dossier.ts'
import type { EngagementListed } from './engagement-page.ts'
import { type Heat, heatOf } from './formula-heat.ts'
import { gatherLife } from './formula-life-gathered.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import { notFound, type Settings } from './settings.ts'
import { workedOut } from './worked-out.ts'

export type FormulaQuestion = Readonly<{ id: string; between?: readonly string[] | undefined }>

/** The newest of a list that may be long, and how long it is. */
export type Newest<Item> = Readonly<{ total: number; items: readonly Item[] }>

/** A speaker, and in how many later engagements of his the words are missing. */
export type SpeakerListed = Tally & Readonly<{ silent: number }>

/** A silence with what it was at. `accounts` are those in which the words are missing. */
export type SilenceListed = Omit<Silence, 'joined' | 'accounts'> &
  Readonly<{
    engagement: Pick<EngagementListed, 'id' | 'kind' | 'city' | 'mechanism' | 'parties'> &
      Readonly<{ participants: readonly Pick<Participation, 'person' | 'name' | 'party'>[] }>
    accounts: readonly Readonly<{ document: string; file: string; holder: string | null; tier: Tier; language: string }>[]
  }>

/** A use with the words of its statement. */
export type UseListed = UseTold & Readonly<{ content: string | null }>

/** The life of a set phrase, cut to what a page shows. */
export type FormulaShown = Omit<FormulaLife, 'uses' | 'speakers' | 'variants' | 'slots' | 'phases' | 'silences'> &
  Readonly<{
    gloss: string | null
    family: string | null
    /** Patterns of the registers by language. */
    patterns: Readonly<Partial<Record<string, readonly string[]>>>
    between: readonly string[]
    uses: Newest<UseListed>
    speakers: Newest<SpeakerListed>
    /** The most used first. */
    variants: Newest<Variant>
    slots: Newest<SlotWords>
    phases: Newest<Phase>
    silences: Newest<SilenceListed>
    heat: Heat
  }>

const SHOWN = { uses: 20, speakers: 50, variants: 60, slots: 40, phases: 400, silences: 40 } as const

const newestOf = <Item>(inTime: readonly Item[], most: number): Newest<Item> => ({
  total: inTime.length,
  items: inTime.slice(-most).reverse(),
})

const mostUsed = <Item extends { uses: number }>(all: readonly Item[], most: number): Newest<Item> => ({
  total: all.length,
  items: [...all].sort((a, b) => b.uses - a.uses).slice(0, most),
})

const speakerListed = ({ silent, ...tally }: SpeakerTally): SpeakerListed => ({ ...tally, silent: silent.length })

function silenceListed({ joined: { id, engagement }, accounts, ...silence }: Silence): SilenceListed {
  const { kind, mechanism, place, participants } = engagement
  return {
    ...silence,
    engagement: {
      ...{ id, kind, mechanism, city: place.city, parties: partiesOf(engagement) },
      participants: participants.map(({ person, name, party }) => ({ person, name, party })),
    },
    accounts: accounts.map(({ document, file, holder, tier, language }) => ({ document, file, holder, tier, language })),
  }
}

type Gathered = Readonly<{
  between: readonly string[]
  life: Omit<FormulaLife, 'silences'> & Readonly<{ silences: readonly SilenceListed[] }>
  heat: Heat
}>

async function lifeOf({ id, between: words }: FormulaQuestion, settings: Settings): Promise<Gathered> {
  const knowledge = await loadKnowledge(settings)
  const [between, today] = [await partiesMeant(words, settings), todayOf()]
  return workedOut(settings, `life ${id} ${between.join(' ')} ${today}`, async () => {
    const life = await withRecord(settings, ({ db }) => gatherLife(db, knowledge, { formula: id, between, today }))
    // Bodies of thousands of engagements are not kept in memory.
    return { between, life: { ...life, silences: life.silences.map(silenceListed) }, heat: heatOf(life.uses) }
  })
}

const withContent = (uses: readonly UseTold[], settings: Settings): Promise<UseListed[]> =>
  withRecord(settings, async ({ db }) => {
    const contents = await findContents(db, uses)
    return uses.map((use) => ({ ...use, content: contents.get(`${use.document}/${use.statement}`) ?? null }))
  })

/** A set phrase: who used it when, in which wordings, and where it was silent. */
export async function showFormula(question: FormulaQuestion, settings: Settings): Promise<FormulaShown> {
  const { registers } = await loadKnowledge(settings)
  const { life, heat, between } = await lifeOf(question, settings)
  const entry = registers.formulas.find(({ id }) => id === question.id)
  if (!entry && life.uses.length + life.copies === 0)
    throw notFound(`Unexpected set phrase \`${question.id}\`, expected an id that the list of set phrases has`)
  const newest = newestOf(life.uses, SHOWN.uses)
  return {
    ...life,
    ...{ gloss: entry?.gloss ?? null, family: entry?.family ?? null, patterns: entry?.variants ?? {}, between, heat },
    uses: { ...newest, items: await withContent(newest.items, settings) },
    speakers: mostUsed(life.speakers.map(speakerListed), SHOWN.speakers),
    variants: mostUsed(life.variants, SHOWN.variants),
    slots: mostUsed(life.slots, SHOWN.slots),
    phases: newestOf(life.phases, SHOWN.phases),
    silences: newestOf(life.silences, SHOWN.silences),
  }
}

type Part = Readonly<{ offset: number; limit: number }>

const part = <Item>(inTime: readonly Item[], { offset, limit }: Part): Item[] =>
  inTime.slice(Math.max(0, inTime.length - offset - limit), Math.max(0, inTime.length - offset)).reverse()

/** A stretch of the uses, newest first. */
export async function listUses(question: FormulaQuestion, at: Part, settings: Settings): Promise<{ items: UseListed[]; total: number }> {
  const { uses } = (await lifeOf(question, settings)).life
  return { items: await withContent(part(uses, at), settings), total: uses.length }
}

/** A stretch of the silences, newest first. */
export async function listSilences(question: FormulaQuestion, at: Part, settings: Settings) {
  const { silences } = (await lifeOf(question, settings)).life
  return { items: part(silences, at), total: silences.length }
}
