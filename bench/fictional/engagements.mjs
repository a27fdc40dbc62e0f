import { addDays, dateWords, edtfOf } from './dates.mjs'
import { WORDS } from './world.mjs'

const NOWHERE = { id: null, city: null, country: null, venue: null, certainty: 'stated', evidence: [] }

const sidesWords = ({ states: [a, b], people: [one, other], language }) => ({
  ...{ stateA: a.name[language], stateB: b.name[language], nameA: one.name[language], nameB: other.name[language] },
  ...{ officeA: one.office[language], officeB: other.office[language] },
})

const placeOf = (city, quote, language) =>
  city ? { ...NOWHERE, id: city.id, city: city[language], country: city.id.slice(0, 2).toUpperCase(), evidence: [quote] } : NOWHERE

const datedBy = (edtf, quote) => ({ edtf, certainty: 'stated', rule: null, evidence: [quote] })

const who = (person, role, { name, office }) => ({
  ...{ person: person.id, name: person.name.en, asWritten: name.text, party: person.party, role, officeAsWorded: office.text },
  ...{ officeHeld: [`${person.party}/${person.office.id}`.toLowerCase()], evidence: [name] },
})

const mechanismOf = (session, language) => session && { id: session.id, name: session[language], round: session.round }

/** Writes who met whom, where and when. */
export function writeHeld({ kind, session, channel, city, day, isPrecise, others }, around) {
  const { text, words, language, people, states } = around
  const quotes = text.write(words[session ? 'session' : kind] ?? words.meeting, {
    ...{ ...sidesWords(around), ...dateWords(day, isPrecise, around), city: city?.[language] },
    ...{ mechanism: session?.[language], round: session?.round },
  })
  const [roleA, roleB] = session ? ['co-chair', 'co-chair'] : kind === 'visit' ? ['guest', 'host'] : ['host', 'guest']
  const attended = others.map((other) => {
    const told = text.write(words.attended, { name: other.name[language], office: other.office[language] })
    return who(other, 'participant', told)
  })
  const engagement = {
    ...{ id: 'e1', status: 'held', kind, channel, date: datedBy(edtfOf(day, isPrecise), quotes.date), weekday: null },
    ...{ place: placeOf(city, quotes.city, language), mechanism: mechanismOf(session, language), initiator: null },
    participants: [
      who(people[0], roleA, { name: quotes.nameA, office: quotes.officeA }),
      who(people[1], roleB, { name: quotes.nameB, office: quotes.officeB }),
    ],
    ...{ others: attended, parties: states.map(({ id }) => id).sort(), evidence: [quotes.act] },
  }
  return { engagement, head: quotes }
}

const byName = (id, status, { date, place, states, quotes }) => ({
  ...{
    id,
    status,
    kind: 'meeting',
    channel: null,
    date,
    weekday: null,
    place,
    mechanism: null,
    initiator: null,
    participants: [],
    others: [],
  },
  ...{ parties: states.map((state) => state.id).sort(), evidence: [quotes.act] },
})

/** Writes of a meeting to come, within a year, by its month or its day. */
export function writePlanned({ day }, around) {
  const { text, dice, words, language, states } = around
  const [isPrecise, next, city] = [dice.often(50), addDays(day, 14 + dice.next(340)), dice.oneOf(WORDS.cities)]
  const quotes = text.write(words.planned, { ...sidesWords(around), ...dateWords(next, isPrecise, around), city: city[language] })
  const date = datedBy(edtfOf(next, isPrecise), quotes.date)
  return byName('e2', 'planned', { date, place: placeOf(city, quotes.city, language), states, quotes })
}

/** Writes of a meeting that was. */
export function writeReferenced({ day }, around) {
  const { text, dice, words, language, states, people } = around
  const [last, city] = [addDays(day, -14 - dice.next(700)), dice.oneOf(WORDS.cities)]
  const values = { ...sidesWords(around), ...dateWords(last, true, around), city: city[language], who: people[0].surname[language] }
  const quotes = text.write(words.referenced, values)
  return byName('e3', 'referenced', { date: datedBy(last, quotes.date), place: placeOf(city, quotes.city, language), states, quotes })
}
