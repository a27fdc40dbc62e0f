import { chance } from './chance.mjs'
import { addDays } from './dates.mjs'
import { mechanismsOf, STATES, WORDS } from './world.mjs'

const FIRST_YEAR = 2014
const YEARS = 12

/** State `i` is met `1 / (i + 1)` times as often as the first: of 20,000 readings QA and QB share about 1,500. */
const BY_WEIGHT = STATES.map((state, i) => [state, Math.round(10_000 / (i + 1))])

const KINDS = [
  ['meeting', 48],
  ['call', 20],
  ['dialogue', 8],
  ['consultation', 7],
  ['visit', 8],
  ['correspondence', 4],
  ['summit', 3],
  ['interview', 2],
]
const CHANNELS = {
  call: [
    ['phone', 4],
    ['video', 1],
  ],
  correspondence: [['written', 1]],
}
const IN_PERSON = [
  ['in-person', 12],
  ['video', 1],
]
const SENT = ['call', 'correspondence']

function twoStates({ weighed }) {
  const a = weighed(BY_WEIGHT)
  return [a, weighed(BY_WEIGHT.filter(([state]) => state !== a))]
}

/** A format that meets every quarter: its rounds count on. */
function sessionOf(kind, [a, b], day, { oneOf }) {
  const fitting = mechanismsOf(a.id, b.id).filter((one) => one.kind === kind)
  if (fitting.length === 0) return null
  const round = (Number(day.slice(0, 4)) - FIRST_YEAR) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1
  return { ...oneOf(fitting), round }
}

/** What happened, which one or two readouts tell. */
export function eventOf(n) {
  const dice = chance(n * 7919 + 1)
  const states = twoStates(dice)
  const kind = dice.weighed(KINDS)
  const day = addDays(`${FIRST_YEAR}-01-01`, dice.next(YEARS * 365 + 3))
  // Leaders and foreign ministers meet more often than deputies do.
  const rank = dice.oneOf([0, 0, 1, 2, 2, 2, 3, 4, 5])
  return {
    ...{ states, kind, day, session: sessionOf(kind, states, day, dice) },
    people: states.map(({ people }) => people[dice.often(80) ? rank : dice.next(people.length)]),
    others: dice.often(20) ? [dice.oneOf(states[0].people.slice(3))] : [],
    channel: dice.weighed(CHANNELS[kind] ?? IN_PERSON),
    city: SENT.includes(kind) ? null : dice.oneOf(WORDS.cities),
    isPrecise: !dice.often(4),
  }
}
