import type { Statement } from '../../model/statement.ts'
import type { Told } from '../dossier.ts'
import { noteIn } from '../note-of.ts'
import { type BriefMatter, type Contact, contactsOf, type Draft, type DraftSection, documentsOf, partiesOf } from './matter.ts'
import { people, quoted, SAY, TITLES, when } from './sentences.ts'

/** Without a wish so many topics are told, and of each side so many words on one. */
const TOPICS = 10
const A_SIDE = 2

type Said = Readonly<{ contact: Contact; told: Told; statement: Statement }>

/** Topics by how many contacts raise them, the more recently raised first among equals. */
function mostSpoken(contacts: readonly Contact[]): string[] {
  const counts = new Map<string, number>()
  for (const { told } of contacts) {
    const raised = new Set(
      told.flatMap(({ statements, discussed }) => [...statements.flatMap(({ topics }) => topics), ...discussed.map(({ topic }) => topic)]),
    )
    for (const topic of raised) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([topic]) => topic)
    .slice(0, TOPICS)
}

/** What a side said on a topic, newest first: of one contact the edition nearest to the original. */
function saidBy(party: string, topic: string, contacts: readonly Contact[]): Said[] {
  const all = contacts.flatMap((contact) => {
    const told = contact.told.filter(({ statements }) => statements.some((one) => isOn(one, topic, party)))
    const [best] = told
    return best ? best.statements.filter((one) => isOn(one, topic, party)).map((statement) => ({ contact, told: best, statement })) : []
  })
  return all.slice(0, A_SIDE)
}

const isSaid = (statement: Statement, topic: string, party: string): boolean =>
  statement.topics.includes(topic) && partiesOf(statement).includes(party)

const isOn = (statement: Statement, topic: string, party: string): boolean =>
  statement.official && statement.content.length > 0 && isSaid(statement, topic, party)

/** Words are quoted once, under the first topic that they are on. */
const saidDraft = ({ contact, told, statement }: Said, topic: string, { names }: BriefMatter, shown: Set<Statement>): Draft => ({
  text: (shown.has(statement) ? SAY.saidAbove : SAY.said)(
    topic,
    people(statement.speakers, names.party),
    when(contact),
    told.reading.document.sourceName,
    quoted(statement.content),
  ),
  notes: statement.content.map((quote) => noteIn(told.reading.document, quote)),
})

/** Where a topic was only talked about. */
function discussedDrafts(topic: string, name: string, contacts: readonly Contact[]): Draft[] {
  const [found] = contacts.flatMap((contact) =>
    contact.told.flatMap(({ reading, discussed }) =>
      discussed.filter((one) => one.topic === topic).map((one) => ({ contact, note: noteIn(reading.document, one), one })),
    ),
  )
  return found ? [{ text: SAY.discussed(name, when(found.contact), quoted([found.one])), notes: [found.note] }] : []
}

/** Sentences that say the same are one, with the notes of all. */
function merged(drafts: readonly Draft[]): Draft[] {
  const texts = new Map<string, Draft>()
  for (const { text, notes } of drafts) texts.set(text, { text, notes: [...(texts.get(text)?.notes ?? []), ...notes] })
  return [...texts.values()]
}

function ofTopic(topic: string, contacts: readonly Contact[], matter: BriefMatter, shown: Set<Statement>): Draft[] {
  const name = matter.names.topic(topic)
  const said = matter.between.map((party) => ({ party, said: saidBy(party, topic, contacts) }))
  const told = said.flatMap((one) => one.said).filter((one, i, all) => all.findIndex(({ statement }) => statement === one.statement) === i)
  // Also not where a document tells of another contact: then it can be looked up again in the documents alone.
  const readings = contacts.flatMap((contact) => contact.told.map(({ reading }) => reading))
  const silent = said.filter(({ party }) => !readings.some(({ statements }) => statements.some((one) => isSaid(one, topic, party))))
  // That a side says nothing on it is told where the topic was asked for or the other side speaks.
  const isTold = matter.topics.includes(topic) || told.length > 0
  const documents = [...new Set(contacts.flatMap(documentsOf))]
  const drafts = told.map((one) => saidDraft(one, name, matter, shown))
  for (const { statement } of told) shown.add(statement)
  return [
    ...merged(drafts),
    ...(told.length ? [] : discussedDrafts(topic, name, contacts)),
    ...(isTold ? silent : []).map(({ party }) => ({
      text: SAY.silent(name, matter.names.party(party)),
      notes: [{ kind: 'search' as const, sought: 'topic-by' as const, value: `${party}/${topic}`, documents }],
    })),
  ]
}

/** What each side said on each topic, in its newest words. */
export function positions(matter: BriefMatter): DraftSection {
  const contacts = contactsOf(matter)
  const topics = matter.topics.length ? matter.topics : mostSpoken(contacts.filter(({ told }) => told.length > 0))
  const shown = new Set<Statement>()
  return { title: TITLES.positions, drafts: topics.flatMap((topic) => ofTopic(topic, contacts, matter, shown)) }
}
