import type { Note } from '../../model/note.ts'
import { noteIn } from '../note-of.ts'
import { latestPair, type Pair } from './comparable.ts'
import {
  type BriefMatter,
  type Contact,
  contactsWith,
  type Draft,
  type DraftSection,
  documentsOf,
  FEW,
  isDated,
  wordsOf,
} from './matter.ts'
import { by, list, SAY, TITLES } from './sentences.ts'

type Raised = { who: string[]; notes: Note[] }

/** Which topics the accounts of a contact raise, by whom, in which words. */
function topicsOf({ told }: Contact): Map<string, Raised> {
  const topics = new Map<string, Raised>()
  const raise = (topic: string, who: readonly string[], note: Note): void => {
    const raised = topics.get(topic) ?? { who: [], notes: [] }
    for (const name of who) if (!raised.who.includes(name)) raised.who.push(name)
    if (raised.notes.length < FEW) raised.notes.push(note)
    topics.set(topic, raised)
  }
  for (const { reading, statements, discussed } of told) {
    for (const { topics: about, speakers, content } of statements)
      for (const topic of about)
        if (content[0])
          raise(
            topic,
            speakers.map(({ name }) => name),
            noteIn(reading.document, content[0]),
          )
    for (const one of discussed) raise(one.topic, [], noteIn(reading.document, one))
  }
  return topics
}

const absent = (topic: string, contact: Contact): Note => ({
  kind: 'search',
  sought: 'topic',
  value: topic,
  documents: documentsOf(contact),
})

/** Topics of one contact that are not in the other's accounts at all: also not where these tell of another contact. */
function onlyIn(these: Map<string, Raised>, other: Contact): [string, Raised][] {
  const there = new Set(
    other.told.flatMap(({ reading }) => [
      ...reading.statements.flatMap(({ topics }) => topics),
      ...reading.discussed.map(({ topic }) => topic),
    ]),
  )
  return [...these].filter(([topic]) => !there.has(topic)).sort(([a], [b]) => (a < b ? -1 : 1))
}

const cuts = (contact: Contact): Draft[] =>
  contact.told
    .filter(({ reading }) => reading.issues.some(({ code }) => code === 'cut-short'))
    .slice(0, 1)
    .map((told) => ({ text: SAY.cut(contact), notes: [wordsOf(told)] }))

const tiersOf = ({ told }: Contact): string[] =>
  [...new Set(told.map(({ account }) => (account.tier === 'unknown' ? 'an edition that is not told' : account.tier)))].sort()

function editions({ latest, before }: Pair): Draft[] {
  const [now, then] = [tiersOf(latest), tiersOf(before)]
  return now.join() === then.join()
    ? []
    : [{ text: SAY.editions(now, then), notes: [...latest.told, ...before.told].slice(0, FEW).map(wordsOf) }]
}

const namesOf = (who: readonly Readonly<{ name: string }>[]): string => list(who.map(({ name }) => name))

/** Sides that other people speak for than before. */
function newFaces({ latest, before }: Pair, { between, names }: BriefMatter): Draft[] {
  return between.flatMap((party) => {
    const of = ({ joined }: Contact) => joined.engagement.participants.filter((who) => who.party === party)
    const [now, then] = [of(latest), of(before)]
    const isSame = now.length === 0 || then.length === 0 || now.some((a) => then.some((b) => (a.person ?? a.name) === (b.person ?? b.name)))
    if (isSame) return []
    const notes = [latest, before]
      .flatMap(({ told }) => told.slice(0, 1))
      .flatMap(({ reading, engagement }) =>
        engagement.participants
          .filter((who) => who.party === party)
          .flatMap(({ evidence }) => evidence.slice(0, 1))
          .map((quote) => noteIn(reading.document, quote)),
      )
    return notes.length
      ? [
          {
            text: SAY.newFace(names.party(party), namesOf(now), namesOf(then)),
            notes,
          },
        ]
      : []
  })
}

function changes(pair: Pair, { names }: BriefMatter): Draft[] {
  const { latest, before } = pair
  const raised = onlyIn(topicsOf(latest), before).map(([topic, { who, notes }]) => ({
    text: SAY.raised(names.topic(topic), by(who), latest, before),
    notes: [...notes, absent(topic, before)],
  }))
  const dropped = onlyIn(topicsOf(before), latest).map(([topic, { who, notes }]) => ({
    text: SAY.notRaised(names.topic(topic), by(who), latest, before),
    notes: [...notes, absent(topic, latest)],
  }))
  return [...raised, ...dropped]
}

/** The latest comparable contact against the one before it. */
export function news(matter: BriefMatter): DraftSection {
  const pair = latestPair(matter)
  const [newest] = contactsWith(matter).filter((one) => isDated(one) && one.told.length > 0)
  if (!pair) {
    const drafts = newest ? [{ text: SAY.notCompared(newest), notes: newest.told.slice(0, FEW).map(wordsOf) }] : []
    return { title: TITLES.news, drafts }
  }
  const { latest, before, why } = pair
  const compared = {
    text: SAY.compared(latest, before, why),
    notes: [latest, before].flatMap(({ told }) => told.slice(0, FEW).map(wordsOf)),
  }
  return {
    title: TITLES.news,
    drafts: [compared, ...editions(pair), ...cuts(latest), ...cuts(before), ...newFaces(pair, matter), ...changes(pair, matter)],
  }
}
