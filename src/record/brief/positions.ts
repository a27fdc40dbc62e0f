import type { Position, Positions } from '../../model/position.ts'
import type { Statement } from '../../model/statement.ts'
import type { Told } from '../dossier.ts'
import { noteIn } from '../note-of.ts'
import { positionsOf } from '../positions.ts'
import { isIn } from '../verify.ts'
import { type BriefMatter, type Contact, contactsOf, type Draft, type DraftSection, documentsOf } from './matter.ts'
import { people, quoted, SAY, TITLES, when } from './sentences.ts'

/** Without a wish so many topics are told, and of each side so many words on one. */
const TOPICS = 10
const A_SIDE = 2

type Said = Readonly<{ contact: Contact; told: Told; statement: Statement; position: Position }>

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

/** The statement of a position, where it is one of officials that says something. */
function findStatement({ statement, document }: Position, { told }: Contact): Omit<Said, 'contact' | 'position'> | null {
  const own = told.find(({ account }) => account.document === document)
  const found = own?.statements.find(({ id }) => id === statement)
  return own && found?.official && found.content.length > 0 ? { told: own, statement: found } : null
}

/** What a side said on a topic, newest first: of one contact the edition nearest to the original. */
function saidBy(positions: readonly Position[], contacts: readonly Contact[]): Said[] {
  const all = contacts.flatMap((contact) => {
    const said = positions
      .filter(({ engagement }) => engagement === contact.joined.id)
      .flatMap((position): Said[] => {
        const found = findStatement(position, contact)
        return found ? [{ contact, position, ...found }] : []
      })
    const best = contact.told.find((told) => said.some((one) => one.told === told))
    return said.filter((one) => one.told === best)
  })
  return all.slice(0, A_SIDE)
}

/** Whether the words are those of the account before it, or what they were there. */
function rewording({ position: { change } }: Said, { dossier }: BriefMatter): Draft | null {
  const reading = dossier.readings.get(change.from?.document ?? '')
  if (!change.from || !reading) return null
  const { text, span, date } = change.from
  const day = date ?? 'an unknown day'
  const said = change.kind === 'kept' ? SAY.sameWords(day) : SAY.reworded(day, quoted([change.from]))
  return { text: said, notes: [noteIn(reading.document, { text, span })] }
}

/** Words are quoted once, under the first topic that they are on. */
function saidDraft(said: Said, topic: string, matter: BriefMatter, shown: Set<Statement>): Draft {
  const { contact, told, statement } = said
  const isAbove = shown.has(statement)
  const text = (isAbove ? SAY.saidAbove : SAY.said)(
    topic,
    people(statement.speakers, matter.names.party),
    when(contact),
    told.reading.document.sourceName,
    quoted(statement.content),
  )
  const before = isAbove ? null : rewording(said, matter)
  return {
    text: text + (before?.text ?? ''),
    notes: [...statement.content.map((quote) => noteIn(told.reading.document, quote)), ...(before?.notes ?? [])],
  }
}

/** Where a side that spoke on it speaks later, and not on it. */
function stoppedDrafts({ party, topic, stopped, positions: all }: Positions, name: string, { names, dossier }: BriefMatter): Draft[] {
  const value = `${party}/${topic}`
  const isSilent = (document: string): boolean => {
    const reading = dossier.readings.get(document)
    return reading !== undefined && !isIn(reading, 'topic-by', value)
  }
  return stopped.flatMap(({ of, last, without }): Draft[] => {
    const isOwn = all.some(({ statement, document, content }) => statement && document === last.document && content[0]?.span === last.span)
    const later = without.filter(({ accounts }) => accounts.every(({ document }) => isSilent(document)))
    const reading = dossier.readings.get(last.document)
    const newest = later.at(-1)
    if (of !== party || !isOwn || !reading || !newest) return []
    const documents = [...new Set(later.flatMap(({ accounts }) => accounts.map(({ document }) => document)))]
    return [
      {
        text: SAY.stopped(name, names.party(party), last.date ?? 'an unknown day', later.length, newest.date),
        notes: [noteIn(reading.document, last), { kind: 'search', sought: 'topic-by', value, documents }],
      },
    ]
  })
}

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
  const dossier = { ...matter.dossier, engagements: contacts.map(({ joined }) => joined) }
  const said = matter.between.map((party) => {
    const told = positionsOf(dossier, party, topic)
    return { party, said: saidBy(told.positions, contacts), told }
  })
  const told = said.flatMap((one) => one.said).filter((one, i, all) => all.findIndex(({ statement }) => statement === one.statement) === i)
  // Also not where a document tells of another contact: then it can be looked up again in the documents alone.
  const readings = contacts.flatMap((contact) => contact.told.map(({ reading }) => reading))
  const silent = said.filter(({ party }) => !readings.some((reading) => isIn(reading, 'topic-by', `${party}/${topic}`)))
  // That a side says nothing on it is told where the topic was asked for or the other side speaks.
  const isTold = matter.topics.includes(topic) || told.length > 0
  const documents = [...new Set(contacts.flatMap(documentsOf))]
  const drafts = told.map((one) => saidDraft(one, name, matter, shown))
  for (const { statement } of told) shown.add(statement)
  return [
    ...merged(drafts),
    ...(told.length ? said.flatMap((one) => stoppedDrafts(one.told, name, matter)) : discussedDrafts(topic, name, contacts)),
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
