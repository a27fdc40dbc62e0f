import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Account, JoinedEngagement } from '../../model/account.ts'
import type { Anchor, EngagementAnchor, PersonName } from '../../model/decision.ts'
import type { Reading } from '../../model/reading.ts'
import { engagementAnchor } from '../../record/anchors.ts'
import { findDocumentIds, findReading } from '../../store/documents.ts'
import { findJoined } from '../../store/joined.ts'
import type { Tables } from '../../store/tables.ts'
import { notFound, Refusal } from '../settings.ts'

type Database = Kysely<Tables>

/** The one engagement whose id begins so. */
export async function engagementCalled(db: Database, id: string): Promise<JoinedEngagement> {
  const found = /^[0-9a-f]{4,12}$/.test(id) ? await findJoined(db, { prefix: id }) : []
  const [one, ...more] = found
  if (!one) throw notFound(`No engagement is called \`${id}\`, expected an id as \`chancery list\` prints it`)
  if (more.length) throw new Refusal(`\`${id}\` may mean ${found.map((each) => each.id).join(', ')}: give more of the id`)
  return one
}

/** The reading of the one document that a file name or the beginning of a hash means. */
export async function documentCalled(db: Database, words: string): Promise<Reading> {
  const [id, ...more] = await findDocumentIds(db, words)
  if (!id) throw notFound(`No document in the record is called \`${words}\`, expected a file name or the beginning of a hash`)
  if (more.length) throw new Refusal(`\`${words}\` may mean ${more.length + 1} documents: give more of the path or the hash`)
  return (await findReading(db, id)) as Reading
}

/** How a decision names an account of an engagement. */
export async function anchorOf(db: Database, { document, engagement }: Account): Promise<EngagementAnchor> {
  const reading = await findReading(db, document)
  const told = reading?.engagements.find(({ id }) => id === engagement)
  if (!told) throw new Refusal(`Unexpected account \`${document}\` without engagement ${engagement}: run \`chancery rebuild\``)
  return engagementAnchor(document, told)
}

const FACTS = { statement: 'statements', commitment: 'commitments' } as const

/** The words of a statement or commitment, which a decision is about. */
export function factAnchor(reading: Reading, kind: keyof typeof FACTS, id: string): Anchor {
  const list: readonly Readonly<{ id: string; content: Anchor['quote'][] | readonly Anchor['quote'][] }>[] = reading[FACTS[kind]]
  const quote = list.find((one) => one.id === id)?.content[0]
  if (!quote)
    throw notFound(
      `No ${kind} \`${id}\` in ${reading.document.file}, expected an id as \`chancery ${FACTS[kind]}\` prints it (${list[0]?.id ?? 'it has none'})`,
    )
  return { document: reading.document.id, quote }
}

/** Words of a document, which have to stand in it once. */
export function wordsAnchor({ document }: Reading, words: string): Anchor {
  const at = document.text.indexOf(words)
  if (at < 0) throw new Refusal(`\`${words}\` does not stand in ${document.file}`)
  if (document.text.indexOf(words, at + 1) >= 0) throw new Refusal(`\`${words}\` stands in ${document.file} several times: give more words`)
  return { document: document.id, quote: { text: words, span: [at, at + words.length] } }
}

/** A person as decisions name one: an id, a name of the registers, `PARTY:name`, or a party's id or name for a party that speaks. */
export function personCalled({ registers, findPerson, findParty }: KnowledgeBase, words: string): PersonName {
  if (findPerson(words)) return words
  if (/^(?:[A-Z][A-Z-]*|\?):/.test(words)) return words
  if (findParty(words)) return `${words}:`
  const wanted = words.toLowerCase()
  const isCalled = (names: Readonly<Record<string, readonly string[] | undefined>>): boolean =>
    Object.values(names).some((list) => list?.some((name) => name.toLowerCase() === wanted))
  const people = registers.people.filter(({ names }) => isCalled(names))
  if (people.length > 1) throw new Refusal(`\`${words}\` may mean ${people.map(({ id }) => id).join(', ')}: give the id`)
  if (people[0]) return people[0].id
  const party = registers.parties.find(({ names }) => isCalled(names))
  if (party) return `${party.id}:`
  throw new Refusal(
    `No person or party is called \`${words}\` in the registers, expected a name, an id such as cn/wang-yi, or CN:Name for one in no register`,
  )
}
