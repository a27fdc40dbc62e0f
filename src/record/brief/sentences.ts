import type { Absence } from '../../model/comparison.ts'
import type { Participation } from '../../model/engagement.ts'
import type { Speaker } from '../../model/statement.ts'
import type { Contact } from './matter.ts'

/** Every word of a brief that is no fact stands in this file. */
export const TITLES = {
  contacts: 'Last contacts',
  news: 'What is new',
  positions: 'Positions by topic',
  commitments: 'Commitments open and lapsed',
  formulas: 'Set phrases gained and lost',
  coming: 'Coming occasions',
  limits: 'What this brief cannot say',
} as const

type Name = (id: string) => string

const MOST_NAMES = 6

export const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const some = (words: readonly string[]): string =>
  words.length > MOST_NAMES ? `${words.slice(0, MOST_NAMES).join(', ')} and ${words.length - MOST_NAMES} others` : list(words)

export const quoted = (parts: readonly Readonly<{ text: string }>[]): string =>
  `“${parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … ')}”`

const person =
  (partyName: Name) =>
  ({ name, party }: Participation | Speaker): string =>
    party && partyName(party) !== name ? `${name} (${partyName(party)})` : name

export const people = (who: readonly (Participation | Speaker)[], partyName: Name): string => some(who.map(person(partyName)))

/** A day, or from one day to another. */
export const isToTheDay = (edtf: string | null): boolean => /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(edtf ?? '')

export const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`)

/** The day of a contact as far as it is known. */
export function when({
  joined: {
    engagement: { date, weekday },
  },
}: Contact): string {
  if (!date.edtf) return `an unknown day${weekday ? ` (a ${weekday})` : ''}`
  return isToTheDay(date.edtf) ? date.edtf : `${date.edtf} (no day is known)`
}

type Naming = Readonly<{ party: Name; place: Name }>

const placeOf = (
  {
    joined: {
      engagement: { place },
    },
  }: Contact,
  { party, place: placeName }: Naming,
): string => {
  const city = place.city && place.id ? placeName(place.id) : place.city
  return city ? ` in ${city}` : place.country ? ` in ${party(place.country)}` : ''
}

/** A contact in a few words: "the dialogue of 2025-02-28". */
export const contact = (one: Contact): string =>
  `the ${one.joined.engagement.kind} of ${one.joined.engagement.date.edtf ?? 'an unknown day'}`

type Lacking = Absence['reason'] | null

const LACKING: Readonly<Record<Absence['reason'], string>> = {
  'not-said': '',
  'copy-doubtful': ' (it may stand in what is cut, retold or not read there)',
  'no-account': ' (no account by the same side is held of it)',
}

const notHeld = (notAt: Contact, lacking: Lacking): string => `not in what is held of ${contact(notAt)}${lacking ? LACKING[lacking] : ''}`

const grade = (id: string): string => id.replace(/-/g, ' ')

export const SAY = {
  contact: (one: Contact, naming: Naming): string => {
    const { kind, channel, mechanism, participants, parties } = one.joined.engagement
    const form = channel === 'phone' || channel === 'video' ? ` by ${channel}` : ''
    const round = mechanism?.round ? `, round ${mechanism.round}` : ''
    const named = mechanism ? ` (${mechanism.name}${round})` : ''
    const who = participants.length ? people(participants, naming.party) : list(parties.map(naming.party))
    return `${when(one)}: ${kind}${form}${named}${placeOf(one, naming)}, ${who}.`
  },
  office: (name: string, office: string): string => `${name} is called “${office}” in the newest account that names an office.`,
  compared: (latest: Contact, before: Contact, why: string): string =>
    `The latest comparable contact is ${contact(latest)}; it is compared with ${contact(before)} (${why}).`,
  notCompared: (latest: Contact): string =>
    `Nothing in the record is comparable with ${contact(latest)}: no earlier contact of the same format, people or offices is held.`,
  editions: (tiers: readonly string[], before: readonly string[]): string =>
    `The two are held in different editions (${list(tiers)}; before, ${list(before)}): a difference of wording need not be one of policy.`,
  cut: (one: Contact): string => `A copy of ${contact(one)} may be cut: what is missing in it may have been said.`,
  raised: (topic: string, who: string, at: Contact, notAt: Contact, lacking: Lacking): string =>
    `${topic}: raised${who} at ${contact(at)}, ${notHeld(notAt, lacking)}.`,
  named: (words: string, who: string, at: Contact, notAt: Contact, lacking: Lacking): string =>
    `${words}: named${who} at ${contact(at)}, ${notHeld(notAt, lacking)}.`,
  step: (topic: string, party: string, now: string, before: string): string =>
    `${topic}: ${party} goes as far as “${grade(now)}” now, “${grade(before)}” before.`,
  newOffice: (name: string, now: string, before: string): string => `${name} is called “${now}” now, “${before}” before.`,
  share: (party: string, now: number, before: number): string => `${party} ${now} % (before, ${before} %)`,
  shares: (unit: string, parts: string): string => `Of the ${unit} told: ${parts}.`,
  newFace: (party: string, now: string, before: string): string => `For ${party}: ${now}; before, ${before}.`,
  said: (topic: string, who: string, date: string, publisher: string | null, words: string): string =>
    `${topic}: ${who}, ${date}, as ${publisher ?? 'an account without a publisher'} tells it: ${words}.`,
  saidAbove: (topic: string, who: string, date: string): string => `${topic}: ${who}, ${date}, in words quoted above.`,
  sameWords: (date: string): string => ` The same words as on ${date}.`,
  reworded: (date: string, words: string): string => ` On ${date} it was ${words}.`,
  stopped: (topic: string, party: string, last: string, count: number, newest: string): string =>
    `${topic}: ${party} last spoke of it on ${last}; nothing on it is held of ${count === 1 ? `a later contact at which it speaks (${newest})` : `${count} later contacts at which it speaks (the last: ${newest})`}.`,
  discussed: (topic: string, date: string, words: string): string => `${topic}: talked about on ${date} (${words}), with no content told.`,
  silent: (topic: string, party: string): string => `${topic}: no words of ${party} are held in the contacts looked at.`,
  commitment: (by: string, grade: string, words: string, date: string, ago: string | null): string =>
    `${by} (${grade}, ${date}${ago === null ? '' : `, ${ago} ago`}): ${words}.`,
  lapsed: (commitment: string): string => `Lapsed: ${commitment}`,
  overdue: (due: string): string => ` The time named, ${due}, has passed, and no account tells that it was kept.`,
  noTime: (due: string): string => ` “${due}” is no date.`,
  dueBy: (due: string, date: string): string => ` “${due}” is ${date}.`,
  chair: (year: number, isOver: boolean): string =>
    isOver ? ` Its year, ${year}, has passed, and no account tells that it was kept.` : ` The chairmanship is that of ${year}.`,
  repeated: (contacts: string): string => ` Undertaken again at ${contacts}.`,
  softened: (contact: string, grade: string): string => ` At ${contact} the same side undertook less on it: “${grade}”.`,
  decided: (state: string, who: string, day: string, why: string): string => ` Decided by ${who} on ${day}: ${state} (${why}).`,
  used: (formula: string, words: string, who: string, at: Contact, notAt: Contact, lacking: Lacking): string =>
    `${words} (${formula}): used${who} at ${contact(at)}, ${notHeld(notAt, lacking)}.`,
  moved: (formula: string, words: string, now: string, before: string): string =>
    `${words} (${formula}): used by ${now} now, by ${before} before.`,
  coming: (date: string | null, title: string, base: string | null, round: boolean): string =>
    `${date ?? 'No time told'}: ${title}${base ? ` (counted from ${base}${round ? ', a round number' : ''})` : ''}.`,
  due: (due: string): string => ` It is to be “${due}”.`,
  onlyOneSide: (one: Contact, holder: string, missing: readonly string[]): string =>
    `Of ${contact(one)} only ${holder} account is held; none of ${list(missing)}.`,
  noSide: (one: Contact): string => `Of ${contact(one)} no account is held whose publisher speaks for a side.`,
  unreadOne: (words: string): string => `Read by no rule: ${words}.`,
  unreadMore: (count: number): string =>
    `Read by no rule: ${count === 1 ? 'one more sentence' : `${count} more sentences`} of these accounts, among them these (\`chancery status --unread\` lists all).`,
  cutShort: (file: string): string => `The copy in ${file} breaks off in the middle of a sentence: what follows is not in it.`,
  retold: (one: Contact, tiers: readonly string[]): string =>
    `Of ${contact(one)} only a ${list(tiers)} is held: its wording is not the speakers'.`,
  imprecise: (one: Contact, rule: string | null): string =>
    `The day of ${one.joined.engagement.date.edtf ? `${contact(one)}` : `the ${one.joined.engagement.kind}`} is not known${rule ? ` (what is known rests on: ${rule})` : ''}.`,
  joined: (one: Contact, accounts: number): string =>
    `That the ${accounts} accounts of ${contact(one)} tell of one contact is inferred, since not all of them name the day.`,
  language: (language: string, party: string): string =>
    `No account in ${language}, the main language of ${party}, is held of these contacts.`,
  languageNotRead: (language: string, count: number): string =>
    `${count} document${count === 1 ? '' : 's'} of the record in ${language} ${count === 1 ? 'is' : 'are'} in a language that is not read.`,
  older: (shown: number, held: number): string =>
    `This brief looks at ${shown} contacts of ${held} that the record holds; older ones are not in it.`,
  more: (count: number): string =>
    `Not shown: ${count === 1 ? 'one more commitment' : `${count} more commitments`} of these contacts, this the first of them.`,
  title: (parties: readonly string[], counterpart: string | null): string =>
    `${list(parties)}${counterpart ? `: brief for a contact with ${counterpart}` : ': brief'}`,
} as const

export const by = (names: readonly string[]): string => (names.length ? ` by ${some(names)}` : '')
