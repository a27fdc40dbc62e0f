import type { Note } from '../../model/note.ts'
import { partiesOf } from '../../model/parties-of.ts'
import { quoteAt } from '../../model/span.ts'
import { noteIn } from '../note-of.ts'
import {
  type BriefMatter,
  type Contact,
  contactsOf,
  type Draft,
  type DraftSection,
  documentsOf,
  FEW,
  firstWords,
  wordsOf,
} from './matter.ts'
import { isToTheDay, possessive, quoted, SAY, TITLES } from './sentences.ts'

/** Contacts whose gaps are told one by one, and sentences that are shown. */
const CONTACTS = 8
const UNREAD = 5

const noted = (contact: Contact): Note[] => contact.told.slice(0, FEW).map(wordsOf)
const isRetold = (tier: string): boolean => tier === 're-translation' || tier === 'rewrite'

/** Whose account is not held. */
function oneSided(contact: Contact, { names, between }: BriefMatter): Draft[] {
  const { engagement, accounts } = contact.joined
  const holders = new Set(accounts.flatMap(({ holder }) => holder ?? []))
  const present = new Set(partiesOf(engagement))
  const missing = between.filter((party) => present.has(party) && !holders.has(party))
  const documents = accounts.map(({ document }) => document)
  const searched = missing.map((party): Note => ({ kind: 'search', sought: 'holder', value: party, documents }))
  const told = between.filter((party) => holders.has(party))
  if (missing.length === 0) return []
  const text = told.length
    ? SAY.onlyOneSide(
        contact,
        told.map((party) => possessive(names.party(party))).join(' and '),
        missing.map((party) => possessive(names.party(party))),
      )
    : SAY.noSide(contact)
  return [{ text, notes: [...noted(contact), ...searched] }]
}

function retold(contact: Contact): Draft[] {
  const { accounts } = contact.joined
  const tiers = [...new Set(accounts.map(({ tier }) => tier))].sort()
  return accounts.length > 0 && tiers.every(isRetold) ? [{ text: SAY.retold(contact, tiers), notes: noted(contact) }] : []
}

function imprecise(contact: Contact): Draft[] {
  const { date } = contact.joined.engagement
  if (isToTheDay(date.edtf)) return []
  const [first] = contact.told
  const own = first
    ? date.evidence.flatMap(({ text, span }) =>
        span && first.reading.document.text.slice(span[0], span[1]) === text ? [noteIn(first.reading.document, { text, span })] : [],
      )
    : []
  return [{ text: SAY.imprecise(contact, date.rule), notes: own.length ? own : noted(contact) }]
}

const inferred = (contact: Contact): Draft[] =>
  contact.joined.certainty === 'inferred' ? [{ text: SAY.joined(contact, contact.joined.accounts.length), notes: noted(contact) }] : []

const readingsOf = (contacts: readonly Contact[]) => {
  const readings = contacts.flatMap(({ told }) => told.map(({ reading }) => reading))
  return readings.filter((one, i) => readings.findIndex(({ document }) => document.id === one.document.id) === i)
}

function unread(contacts: readonly Contact[]): Draft[] {
  const all = readingsOf(contacts).flatMap(({ document, coverage }) =>
    coverage.unread.map((span) => noteIn(document, quoteAt(document.text, span))),
  )
  const shown = all.slice(0, UNREAD)
  const rest = all.slice(UNREAD)
  return [
    ...shown.map((note) => ({ text: SAY.unreadOne(quoted([{ text: note.quote }])), notes: [note] })),
    ...(rest.length ? [{ text: SAY.unreadMore(rest.length), notes: rest.slice(0, FEW) }] : []),
  ]
}

const cut = (contacts: readonly Contact[]): Draft[] =>
  readingsOf(contacts).flatMap(({ document, issues }) =>
    issues
      .filter(({ code }) => code === 'cut-short')
      .slice(0, 1)
      .map(({ span }) => {
        const end = span?.end ?? document.text.length
        return {
          text: SAY.cutShort(document.file),
          notes: [noteIn(document, quoteAt(document.text, { start: Math.max(span?.start ?? 0, end - 80), end }))],
        }
      }),
  )

/** Languages of the sides in which no account is held. */
function languages(contacts: readonly Contact[], { between, names, languagesOf }: BriefMatter): Draft[] {
  const documents = [...new Set(contacts.flatMap(documentsOf))]
  const held = new Set(contacts.flatMap(({ joined }) => joined.accounts.map(({ language }) => language)))
  return between.flatMap((party) =>
    languagesOf(party)
      .filter((language) => !held.has(language))
      .map((language) => ({
        text: SAY.language(names.language(language), names.party(party)),
        notes: [{ kind: 'search' as const, sought: 'language' as const, value: language, documents }],
      })),
  )
}

const notRead = ({ unreadLanguages, names }: BriefMatter): Draft[] =>
  unreadLanguages.map(({ language, count, some }) => ({
    text: SAY.languageNotRead(names.language(language), count),
    notes: some.slice(0, FEW).map((reading) => noteIn(reading.document, firstWords(reading))),
  }))

function older(contacts: readonly Contact[], { held }: BriefMatter): Draft[] {
  const oldest = contacts.findLast(({ told }) => told.length > 0)
  return held > contacts.length && oldest ? [{ text: SAY.older(contacts.length, held), notes: noted(oldest) }] : []
}

/** What is missing, and why: no account of a side, sentences that no rule reads, copies that are cut, days that are not known. */
export function limits(matter: BriefMatter): DraftSection {
  const contacts = contactsOf(matter)
  const shown = contacts.slice(0, CONTACTS)
  return {
    title: TITLES.limits,
    drafts: [
      ...shown.flatMap((one) => oneSided(one, matter)),
      ...shown.flatMap(retold),
      ...shown.flatMap(imprecise),
      ...shown.flatMap(inferred),
      ...cut(shown),
      ...languages(contacts, matter),
      ...notRead(matter),
      ...unread(shown),
      ...older(contacts, matter),
    ],
  }
}
