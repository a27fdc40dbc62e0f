import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Comparison, Neighbor } from '../model/comparison.ts'
import type { Participation } from '../model/engagement.ts'
import { partiesOf } from '../model/parties-of.ts'
import { accountsBySide, byOriginal, chooseAccounts } from '../record/compare/choose.ts'
import { type Compared, compare } from '../record/compare.ts'
import { type Told, toldOf } from '../record/dossier.ts'
import { findPredecessor, leadersOf, wasBefore } from '../record/predecessor.ts'
import { principalsOf } from '../record/same-engagement.ts'
import { countOthers, findComparable } from '../store/comparable.ts'
import { findEngagementPage } from '../store/engagement-page.ts'
import { findJoined } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'
import { dossierOf } from './dossier.ts'
import { findEngagement, inShort, inWords, type Named } from './find-engagement.ts'
import { loadKnowledge } from './knowledge.ts'
import { newestFirst } from './list-engagements.ts'
import { officesOf } from './offices.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import { notFound, Refusal, type Settings } from './settings.ts'

export type CompareQuestion = Readonly<{
  /** Two engagements, or one, which is then compared with its predecessor. */
  named?: readonly string[]
  /** The latest with this person, between these parties, or both. */
  latest?: boolean
  with?: string
  between?: readonly string[]
  /** The engagement whose accounts are compared. */
  accounts?: string
  /** Every account of each engagement, not the most comparable one. */
  all?: boolean
}>

type Chosen = Readonly<{ first: Named; second: Named; why: string | null }>
type Db = Kysely<Tables>

const isMeant = ({ person, name, asWritten }: Participation, words: string): boolean =>
  person === words || [name, asWritten].some((one) => one.toLowerCase().includes(words.toLowerCase()))

/** The comparable engagement before one, looked for among those that may be comparable. */
async function findBefore(db: Db, knowledge: KnowledgeBase, joined: JoinedEngagement): Promise<Neighbor | null> {
  const offices = officesOf(knowledge)
  const { id, engagement } = joined
  const led = [...leadersOf(engagement)].map(([party, who]) => ({ party, offices: who.officeHeld.filter(offices.isOfOne) }))
  const among = await findComparable(db, {
    ...{ id, date: engagement.date.edtf, parties: partiesOf(engagement), mechanism: engagement.mechanism, offices: led },
    principals: engagement.participants.length ? principalsOf(engagement) : null,
  })
  return findPredecessor(among, joined, offices)
}

async function findPredecessorOf(db: Db, knowledge: KnowledgeBase, later: Named): Promise<Chosen> {
  const { joined } = later
  const found = await findBefore(db, knowledge, joined)
  if (!found) {
    const others = await countOthers(db, joined.id, partiesOf(joined.engagement))
    throw notFound(`None of ${others} others between the same parties was before ${inShort(joined)} and ${NONE}`)
  }
  return {
    first: { joined: found.joined, document: null },
    second: later,
    why: `The ${inWords(found.joined)} is its predecessor: ${found.explanation}`,
  }
}

const NONE = 'has the same mechanism, principals or offices: name two engagements to compare any two'

/** How many of the latest are tried before saying that none has a predecessor. */
const MOST_TRIED = 20
/** How many of the latest are loaded to find these. */
const LOOKED_AT = 60

const isExactly = ({ engagement }: JoinedEngagement, parties: readonly string[]): boolean =>
  partiesOf(engagement).join() === [...parties].sort().join()

const leads = ({ engagement }: JoinedEngagement, person: string): boolean => engagement.participants.some((one) => isMeant(one, person))

/** Between the parties alone, with the person as a principal. */
const isAsked = (one: JoinedEngagement, { with: person }: CompareQuestion, parties: readonly string[]): boolean =>
  (!parties.length || isExactly(one, parties)) && (!person || leads(one, person))

/** Those that a question about the latest is of: between the parties alone, with the person as a principal, before all others. */
function candidatesOf(all: readonly JoinedEngagement[], { with: person }: CompareQuestion, parties: readonly string[]): JoinedEngagement[] {
  const alone = parties.length ? all.filter((one) => isExactly(one, parties)) : []
  const between = alone.length ? alone : all
  if (!person) return [...between].sort(newestFirst)
  const leading = between.filter((one) => leads(one, person))
  const present = () => all.filter(({ engagement }) => engagement.others.some((one) => isMeant(one, person)))
  return [...(leading.length ? leading : present())].sort(newestFirst)
}

/** Those that a question about the latest is of, the newest first: as many as may be tried, and where these are not told apart from others, all. */
async function findLatest(db: Db, question: CompareQuestion, parties: readonly string[]): Promise<JoinedEngagement[]> {
  const { with: person } = question
  const who = person ? { persons: [person], named: person } : {}
  const { joined: newest, total } = await findEngagementPage(db, { status: 'held', parties, ...who }, { offset: 0, limit: LOOKED_AT })
  const candidates = candidatesOf(newest, question, parties)
  const isSure = candidates.every((one) => isAsked(one, question, parties))
  if (total === newest.length || (isSure && candidates.length >= MOST_TRIED)) return candidates
  return candidatesOf(await findJoined(db, { status: 'held', ...(parties.length ? { parties } : {}) }), question, parties)
}

/** The latest, or where none before it is comparable the next that has a predecessor. */
async function chooseLatest(db: Db, knowledge: KnowledgeBase, question: CompareQuestion, parties: readonly string[]): Promise<Chosen> {
  const candidates = await findLatest(db, question, parties)
  const asked = [question.with ? `with \`${question.with}\`` : null, parties.length ? `between ${parties.join(' and ')}` : null]
  const latestAsked = ['latest', ...asked].filter(Boolean).join(' ')
  const [latest] = candidates
  if (!latest)
    throw notFound(
      `No engagement ${asked.filter(Boolean).join(' ')} that was held is in the record: the list of engagements shows who met whom`,
    )
  for (const joined of candidates.slice(0, MOST_TRIED)) {
    const found = await findBefore(db, knowledge, joined)
    if (!found) continue
    const which =
      joined === latest
        ? `The ${inWords(joined)} is the ${latestAsked}`
        : `The ${inWords(latest)} is the ${latestAsked}, and none before it is comparable; the ${inWords(joined)} is the latest that has a predecessor`
    const why = `${which}; the ${inWords(found.joined)} is its predecessor: ${found.explanation}`
    return { first: { joined: found.joined, document: null }, second: { joined, document: null }, why }
  }
  throw notFound(`${inShort(latest)} is the ${latestAsked}, and none before it ${NONE}`)
}

async function choose(db: Db, knowledge: KnowledgeBase, question: CompareQuestion, parties: readonly string[]): Promise<Chosen> {
  const [one, other] = question.named ?? []
  if (!one) return chooseLatest(db, knowledge, question, parties)
  const first = await findEngagement(db, one)
  if (!other) return findPredecessorOf(db, knowledge, first)
  const second = await findEngagement(db, other)
  const isOneAccount = first.joined.id === second.joined.id && (first.document === second.document || !first.document || !second.document)
  if (isOneAccount)
    throw new Refusal(
      `\`${one}\` and \`${other}\` are one engagement, ${inShort(first.joined)}: \`chancery compare --accounts ${first.joined.id}\` compares its accounts`,
    )
  return wasBefore(second.joined, first.joined) ? { first: second, second: first, why: null } : { first, second, why: null }
}

const knowledgeOf = (knowledge: KnowledgeBase) => ({ shades: knowledge.registers.shades, ...officesOf(knowledge) })

async function compareTwo(db: Db, knowledge: KnowledgeBase, { first, second, why }: Chosen, all: boolean): Promise<Comparison> {
  const dossier = await dossierOf(db, knowledge, [first.joined, second.joined])
  const held = ({ joined, document }: Named): Told[] => {
    // A document that was named is compared even where it repeats another.
    if (document) return toldOf(dossier, joined, { copies: true }).filter(({ account }) => account.document === document)
    return toldOf(dossier, joined)
  }
  const told = [held(first), held(second)] as const
  const [one, other] = all ? told : chooseAccounts(told)
  const compared = ({ joined }: Named, own: readonly Told[]): Compared => ({ joined, told: own, held: toldOf(dossier, joined).length })
  return compare(compared(first, one), compared(second, other), knowledgeOf(knowledge), why)
}

/** Each two sides' accounts of one engagement; where one side alone tells it, its editions; none where there is but one account. */
export async function accountComparisons(db: Db, knowledge: KnowledgeBase, joined: JoinedEngagement): Promise<Comparison[]> {
  const told = toldOf(await dossierOf(db, knowledge, [joined]), joined)
  const sides = accountsBySide(told)
  const [reference = [], ...others] = sides.length > 1 ? sides : [...told].sort(byOriginal).map((one) => [one])
  const compared = (own: readonly Told[]): Compared => ({ joined, told: own, held: told.length })
  return others.map((other) => {
    const [one, another] = chooseAccounts([reference, other])
    return compare(compared(one), compared(another), knowledgeOf(knowledge))
  })
}

async function compareAccounts(db: Db, knowledge: KnowledgeBase, wanted: string): Promise<Comparison[]> {
  const { joined } = await findEngagement(db, wanted)
  const comparisons = await accountComparisons(db, knowledge, joined)
  if (comparisons.length === 0)
    throw notFound(
      `One account of ${inShort(joined)} is held${joined.accounts.length > 1 ? `, and ${joined.accounts.length - 1} that repeat it` : ''}, ${joined.accounts[0]?.file}: there is nothing to compare it with`,
    )
  return comparisons
}

/** What changed from one engagement to another, or what the accounts of one tell differently. */
export async function compareEngagements(question: CompareQuestion, settings: Settings): Promise<Comparison[]> {
  const parties = await partiesMeant(question.between, settings)
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => {
    if (question.accounts) return compareAccounts(db, knowledge, question.accounts)
    return [await compareTwo(db, knowledge, await choose(db, knowledge, question, parties), question.all ?? false)]
  })
}
