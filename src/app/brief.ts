import type { Kysely } from 'kysely'
import { englishNameBy } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Brief } from '../model/brief.ts'
import type { Coming } from '../model/coming.ts'
import { aYearAfter, findDays } from '../model/days.ts'
import { makeBrief } from '../record/brief/brief.ts'
import type { BriefMatter } from '../record/brief/matter.ts'
import { type Attendee, countHeld, findAttendees, findNewest, findOtherLanguages } from '../store/briefing.ts'
import { findReadingsOf } from '../store/documents.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { fold } from '../text/fold.ts'
import { plainPattern } from '../text/plain-pattern.ts'
import { comingIn } from './calendar.ts'
import { dossierOf, todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { lifeRegisters } from './life-registers.ts'
import { officesOf } from './offices.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import { namesOf } from './ruler.ts'
import { notFound, Refusal, type Settings } from './settings.ts'

export type BriefQuestion = Readonly<{ between: readonly string[]; with?: string; topic?: readonly string[]; until?: string }>

/** So many of the newest contacts are looked at, and as many with the counterpart. A brief is of what is near; its last section says what is not in it. */
const CONTACTS = 40

/** The languages that registers and grammars are in. */
const READ = ['en', 'zh', 'ru']
const SOME = 3

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
// Codes that ISO 3166 leaves to private use have no language.
const COUNTRY = /^(?!AA|ZZ|X|Q[M-Z])[A-Z]{2}$/

/** The language that most people of a country have, as the Unicode locale data tell. */
const languagesOf = (party: string): readonly string[] => (COUNTRY.test(party) ? [new Intl.Locale(`und-${party}`).maximize().language] : [])

function untilOf(until: string | undefined, today: string): string {
  if (!until) return today
  const days = findDays(until)
  if (!days) throw new Refusal(`Unexpected date \`${until}\` for \`until\`, expected one such as 2025, 2025-02 or 2025-02-28`)
  return days.to
}

/** The topics that a person means by ids or names. */
function topicIds(topics: readonly string[] = [], { registers }: KnowledgeBase): string[] {
  return topics
    .flatMap((one) => one.split(','))
    .map((words) => {
      const wanted = fold(words.trim())
      const found = registers.topics.find(
        ({ id, names }) => id === wanted || Object.values(names).some((list) => list.some((name) => fold(name) === wanted)),
      )
      if (!found)
        throw new Refusal(
          `Unexpected topic \`${words}\`, expected an id or a name of the registers such as ${registers.topics
            .slice(0, 5)
            .map(({ id }) => id)
            .join(', ')}`,
        )
      return found.id
    })
}

/** Whom the words mean: the one person of the registers with this name, else the one who took part. */
async function counterpartOf(
  words: string | undefined,
  between: readonly string[],
  { registers, findPerson }: KnowledgeBase,
  db: Kysely<Tables>,
): Promise<Attendee | null> {
  if (!words) return null
  const wanted = fold(words)
  const isNamed = (names: Readonly<Partial<Record<string, readonly string[]>>>): boolean =>
    Object.values(names).some((list) => list?.some((name) => fold(name) === wanted))
  const known = registers.people.filter(({ id, party, names }) => id === words || (between.includes(party) && isNamed(names)))
  if (known.length === 1) return { person: known[0]?.id ?? null, name: known[0]?.names.en?.[0] ?? words }
  const found = await findAttendees(db, between, words)
  const people = [...new Map(found.map((one) => [one.person ?? one.name, one])).values()]
  const [only] = people
  if (people.length > 1)
    throw new Refusal(
      `\`${words}\` may mean ${people
        .slice(0, 8)
        .map(({ name }) => name)
        .join(', ')}: give the whole name`,
    )
  if (!only) throw notFound(`Nobody called \`${words}\` took part in an engagement between ${between.join(' and ')} in the record`)
  return { person: only.person, name: only.person ? (findPerson(only.person)?.names.en?.[0] ?? only.name) : only.name }
}

/** An engagement as it was known on a day: without the accounts that came later; null when none was there. */
function asKnown(joined: JoinedEngagement, until: string): JoinedEngagement | null {
  const accounts = joined.accounts.filter(({ published }) => published === null || (findDays(published)?.from ?? '') <= until)
  return accounts.length ? { ...joined, accounts } : null
}

async function contactsOf(
  db: Kysely<Tables>,
  parties: readonly string[],
  until: string,
  who: Attendee | null,
): Promise<JoinedEngagement[]> {
  const all = [
    ...(await findNewest(db, { parties, until }, CONTACTS)),
    ...(who ? await findNewest(db, { parties, until }, CONTACTS, who) : []),
  ]
  return [...new Map(all.map((one) => [one.id, one])).values()].flatMap((one) => asKnown(one, until) ?? [])
}

/** Of what is everybody's or of every year only what a text names or a round number makes. */
const isOfNote = ({ kind, round, words }: Coming): boolean => kind !== 'anniversary' || round || words.length > 0

async function unreadLanguagesOf(db: Kysely<Tables>): Promise<BriefMatter['unreadLanguages']> {
  const found = await findOtherLanguages(db, READ, SOME)
  const readings = await findReadingsOf(
    db,
    found.flatMap(({ documents }) => documents),
  )
  return found.map(({ language, count, documents }) => ({
    language,
    count,
    some: readings.filter(({ document }) => documents.includes(document.id)),
  }))
}

function briefNames(knowledge: KnowledgeBase): BriefMatter['names'] {
  const { topics } = knowledge.registers
  const topicNames = new Map(topics.map(({ id, names }) => [id, plainPattern(names.en?.[0] ?? id)]))
  const nameOf = namesOf(knowledge)
  return {
    party: (id) => nameOf(id)?.name ?? id,
    topic: (id) => topicNames.get(id) ?? id,
    place: (id) => englishNameBy(knowledge.findPlace, id),
    language: (id) => (id === 'und' ? 'a language that is not known' : (languageNames.of(id) ?? id)),
  }
}

type Asked = Readonly<{ between: readonly string[]; topics: readonly string[]; until: string; today: string; words: string | undefined }>

async function briefFrom(
  { db }: Pick<Store, 'db'>,
  knowledge: KnowledgeBase,
  { between, topics, until, today, words }: Asked,
): Promise<Brief> {
  const counterpart = await counterpartOf(words, between, knowledge, db)
  const engagements = await contactsOf(db, between, until, counterpart)
  if (engagements.length === 0)
    throw notFound(
      `No engagement between ${between.join(' and ')} until ${until} is in the record: the list of engagements of ${between[0]} tells what is`,
    )
  const dossier = await dossierOf(db, knowledge, engagements, until)
  const unreadLanguages = await unreadLanguagesOf(db)
  const coming = await comingIn(db, knowledge, between, { from: until, to: aYearAfter(until), asOf: until })
  const matter: BriefMatter = {
    ...{ dossier, between, counterpart, topics, unreadLanguages, languagesOf },
    held: await countHeld(db, { parties: between, until }),
    names: briefNames(knowledge),
    registers: { shades: knowledge.registers.shades, ...officesOf(knowledge), ...lifeRegisters(knowledge, between) },
    coming: coming.filter(isOfNote),
  }
  const noted = new Map(
    [...(await documentsOfComing(db, matter)), ...unreadLanguages.flatMap(({ some }) => some), ...dossier.readings.values()].map(
      ({ document }) => [document.id, document],
    ),
  )
  const asked = [
    `between ${between.join(', ')}`,
    counterpart ? `with ${counterpart.name}` : null,
    topics.length ? `on ${topics.join(', ')}` : null,
    `until ${until}`,
  ]
  return makeBrief(matter, asked.filter(Boolean).join('; '), today, (id) => noted.get(id) ?? null)
}

/** What is to come may be told by documents that are no account of these contacts. */
const documentsOfComing = (db: Kysely<Tables>, { coming, dossier }: BriefMatter) =>
  findReadingsOf(
    db,
    [...new Set(coming.flatMap(({ words }) => words.map(({ document }) => document)))].filter((id) => !dossier.readings.has(id)),
  )

/** What a person needs before a contact, every sentence with its notes. */
export async function askBrief(question: BriefQuestion, settings: Settings): Promise<Brief> {
  const [knowledge, between] = [await loadKnowledge(settings), await partiesMeant(question.between, settings)]
  if (between.length < 2) throw new Refusal(`Unexpected parties \`${question.between.join(' ')}\`, expected two or more, such as CN and RU`)
  const today = todayOf()
  const asked: Asked = {
    between,
    topics: topicIds(question.topic, knowledge),
    until: untilOf(question.until, today),
    today,
    words: question.with,
  }
  return withRecord(settings, (store) => briefFrom(store, knowledge, asked))
}
