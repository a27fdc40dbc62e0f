import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { findDays } from '../../model/days.ts'
import type { Decision, Ruling } from '../../model/decision.ts'
import { standing } from '../../record/rulings.ts'
import { findDecisions } from '../../store/decisions.ts'
import type { Tables } from '../../store/tables.ts'
import { loadKnowledge } from '../knowledge.ts'
import { withRecord } from '../record.ts'
import { notFound, Refusal, type Settings } from '../settings.ts'
import { anchorOf, documentCalled, engagementCalled, factAnchor, personCalled, wordsAnchor } from './find.ts'
import { type By, decider, decisionOf, take } from './take.ts'

type Database = Kysely<Tables>

/** What a person wishes to rule, in the words of the command line. */
export type Wish =
  | Readonly<{ kind: 'same'; engagements: readonly [string, string] }>
  /** The accounts of an engagement that were joined on a supposition are of one. */
  | Readonly<{ kind: 'confirm'; engagement: string }>
  /** Two engagements that might be one are not. */
  | Readonly<{ kind: 'not-same'; engagements: readonly [string, string] }>
  | Readonly<{ kind: 'apart'; engagement: string; document: string }>
  | Readonly<{ kind: 'same-person'; people: readonly [string, string] }>
  | Readonly<{ kind: 'other-person'; document: string; words: string }>
  | Readonly<{ kind: 'speaker'; document: string; statement: string; speaker: string }>
  | Readonly<{ kind: 'date'; engagement: string; date: string }>
  | Readonly<{ kind: 'commitment'; document: string; commitment: string; state: 'kept' | 'lapsed' | 'open' }>
  | Readonly<{ kind: 'variant'; formula: string; language: string; words: string; verdict: 'accepted' | 'refused' }>
  | Readonly<{ kind: 'sentence'; document: string; words: string }>
  | Readonly<{ kind: 'undo'; decision: string }>

async function apart(db: Database, id: string, file: string): Promise<Ruling[]> {
  const joined = await engagementCalled(db, id)
  const { document } = await documentCalled(db, file)
  const own = joined.accounts.find((account) => account.document === document.id)
  const others = joined.accounts.filter((account) => account.document !== document.id)
  if (!own)
    throw new Refusal(
      `${document.file} tells nothing of ${joined.id}, expected one of ${joined.accounts.map((one) => one.file).join(', ')}`,
    )
  if (others.length === 0) throw new Refusal(`${joined.id} has one account alone: there is nothing to keep apart`)
  const anchor = await anchorOf(db, own)
  return Promise.all(
    others.map(async (other): Promise<Ruling> => ({ kind: 'other-engagement', engagements: [anchor, await anchorOf(db, other)] })),
  )
}

async function same(db: Database, [a, b]: readonly [string, string]): Promise<Ruling[]> {
  const [one, other] = [await engagementCalled(db, a), await engagementCalled(db, b)]
  if (one.id === other.id) throw new Refusal(`\`${a}\` and \`${b}\` are one engagement already`)
  const [first, second] = [one.accounts[0], other.accounts[0]]
  if (!first || !second) throw new Refusal(`Unexpected engagement without an account: run \`chancery rebuild\``)
  return [{ kind: 'same-engagement', engagements: [await anchorOf(db, first), await anchorOf(db, second)] }]
}

async function confirmed(db: Database, id: string): Promise<Ruling[]> {
  const { accounts } = await engagementCalled(db, id)
  const [first, ...others] = await Promise.all(accounts.map((account) => anchorOf(db, account)))
  if (!first || others.length === 0) throw new Refusal(`${id} has one account alone: nothing of it was joined`)
  return others.map((other): Ruling => ({ kind: 'same-engagement', engagements: [first, other] }))
}

async function notSame(db: Database, [a, b]: readonly [string, string]): Promise<Ruling[]> {
  const [one, other] = [await engagementCalled(db, a), await engagementCalled(db, b)]
  if (one.id === other.id) throw new Refusal(`\`${a}\` and \`${b}\` are one engagement: keep an account of it apart instead`)
  const [first, second] = [one.accounts[0], other.accounts[0]]
  if (!first || !second) throw new Refusal(`Unexpected engagement without an account: run \`chancery rebuild\``)
  return [{ kind: 'other-engagement', engagements: [await anchorOf(db, first), await anchorOf(db, second)] }]
}

async function otherPerson(db: Database, file: string, words: string): Promise<Ruling[]> {
  const { document, engagements, statements } = await documentCalled(db, file)
  const named = [
    ...engagements.flatMap(({ participants, others }) => [...participants, ...others]),
    ...statements.flatMap(({ speakers }) => speakers),
  ]
  const people = [
    ...new Set(named.filter(({ asWritten, person }) => asWritten === words && person !== null).map(({ person }) => person as string)),
  ]
  if (people.length === 0)
    throw new Refusal(`\`${words}\` means nobody of the registers in ${document.file}: there is nothing to set apart`)
  const written = [...new Set(named.filter(({ person }) => person !== null && people.includes(person)).map(({ asWritten }) => asWritten))]
  return people.flatMap((person) =>
    written.map((asWritten): Ruling => ({ kind: 'other-person', document: document.id, asWritten, person })),
  )
}

async function dated(db: Database, id: string, edtf: string): Promise<Ruling[]> {
  if (!findDays(edtf)) throw new Refusal(`Unexpected date \`${edtf}\`, expected one such as 2025-02-28, 2025-02 or 2024-08-27/2024-08-28`)
  const { accounts } = await engagementCalled(db, id)
  return Promise.all(accounts.map(async (account): Promise<Ruling> => ({ kind: 'date', engagement: await anchorOf(db, account), edtf })))
}

async function undone(db: Database, id: string): Promise<Ruling[]> {
  const found = standing(await findDecisions(db)).filter((decision) => decision.id.startsWith(id))
  const [one, ...more] = found
  if (!one) throw notFound(`No standing decision is called \`${id}\`, expected an id as \`chancery decisions\` prints it`)
  if (more.length) throw new Refusal(`\`${id}\` may mean ${found.map((each) => each.id).join(', ')}: give more of the id`)
  return [{ kind: 'undo', decision: one.id }]
}

async function rulingsFor(db: Database, knowledge: KnowledgeBase, wish: Wish): Promise<Ruling[]> {
  switch (wish.kind) {
    case 'same':
      return same(db, wish.engagements)
    case 'confirm':
      return confirmed(db, wish.engagement)
    case 'not-same':
      return notSame(db, wish.engagements)
    case 'apart':
      return apart(db, wish.engagement, wish.document)
    case 'same-person':
      return [{ kind: 'same-person', people: [personCalled(knowledge, wish.people[0]), personCalled(knowledge, wish.people[1])] }]
    case 'other-person':
      return otherPerson(db, wish.document, wish.words)
    case 'speaker': {
      const reading = await documentCalled(db, wish.document)
      const statement = factAnchor(reading, 'statement', wish.statement)
      return [{ kind: 'speaker', statement, speaker: personCalled(knowledge, wish.speaker) }]
    }
    case 'date':
      return dated(db, wish.engagement, wish.date)
    case 'commitment': {
      const reading = await documentCalled(db, wish.document)
      return [{ kind: 'commitment', commitment: factAnchor(reading, 'commitment', wish.commitment), state: wish.state }]
    }
    case 'variant': {
      const { formula, language, words, verdict } = wish
      if (!knowledge.registers.formulas.some(({ id }) => id === formula) && verdict === 'accepted')
        throw new Refusal(`No formula is called \`${formula}\` in the registers, expected an id as \`chancery formulas\` prints it`)
      return [{ kind: 'variant', formula, language, words, verdict }]
    }
    case 'sentence':
      return [{ kind: 'sentence-read', sentence: wordsAnchor(await documentCalled(db, wish.document), wish.words) }]
    case 'undo':
      return undone(db, wish.decision)
  }
}

/** Takes a decision: it is added to the log, and what it changes is worked out anew. */
export async function decide(wish: Wish, { who, why }: By, settings: Settings): Promise<Decision[]> {
  const knowledge = await loadKnowledge(settings)
  return withRecord(
    settings,
    async ({ db }) => {
      const at = new Date().toISOString()
      const decisions = (await rulingsFor(db, knowledge, wish)).map((ruling) => decisionOf(ruling, { who: decider(who), why, at }))
      await take(db, knowledge, decisions)
      return decisions
    },
    'work',
  )
}
