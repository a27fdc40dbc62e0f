import { WORDS } from './world.mjs'

const FOUNDED = 1945
const DOUBTS = [
  ['office-differs', 'the registers know another office on that day'],
  ['ambiguous-person', 'two people of the registers have this name'],
  ['weekday-differs', 'the weekday is not that of the date'],
  ['speaker-unknown', 'nobody before this sentence can have said it'],
]

function writeDiscussed({ dice, text, words, language }) {
  const [first, second] = [dice.oneOf(WORDS.topics), dice.oneOf(WORDS.topics)]
  const quotes = text.write(words.discussed, { first: first[language], second: second[language] })
  return [
    { topic: first.id, engagement: 'e1', ...quotes.first },
    { topic: second.id, engagement: 'e1', ...quotes.second },
  ]
}

function writeOccasion({ day }, { text, words }) {
  const year = Number(day.slice(0, 4))
  const quotes = text.write(words.occasion, { y: year, n: year - FOUNDED })
  return { occasion: 'founding-of-un', ordinal: year - FOUNDED, baseYear: FOUNDED, year, ...quotes.words }
}

function writeUnread({ dice, text, words, language }) {
  const { whole } = text.write(words.unread, { noun1: dice.oneOf(WORDS.nouns[language]), noun2: dice.oneOf(WORDS.nouns[language]) })
  return { start: whole.span[0], end: whole.span[1] }
}

function doubt({ dice }) {
  const [code, message] = dice.oneOf(DOUBTS)
  return { code, message, span: { start: 0, end: 12 } }
}

/** Writes what was talked about, an anniversary, and what no rule would read; with the doubts a reader would have. */
export function writeMentions(event, around) {
  const { dice } = around
  const discussed = dice.often(60) ? writeDiscussed(around) : []
  const occasions = dice.often(8) ? [writeOccasion(event, around)] : []
  const unread = dice.often(20) ? [writeUnread(around)] : []
  const issues = dice.often(12) ? [doubt(around)] : []
  return { discussed, occasions, unread, issues, sentences: (discussed.length ? 1 : 0) + occasions.length + unread.length }
}
