import { monthWords, two } from './dates.mjs'
import { WORDS } from './world.mjs'

const ACTS = [
  ['assertive', 4],
  ['commissive', 3],
  ['directive', 1],
  ['expressive', 2],
]
const UNDERTAKEN = ['pledge', 'pledge', 'support', 'invite', 'accept']

/** By when: a year, a month, no time at all, or nothing said. */
function dueOf(isPromise, { dice, language, words, day }) {
  const kind = isPromise && dice.often(45) ? dice.oneOf(['open', 'year', 'month']) : null
  if (!kind) return { edtf: null, values: { due: '' } }
  const [y, m] = [Number(day.slice(0, 4)) + dice.next(3), 1 + dice.next(12)]
  const edtf = { open: null, year: String(y), month: `${y}-${two(m)}` }[kind]
  return { edtf, values: { due: words.due[kind], dueWords: words.dueWords[kind], y, ...monthWords(language, m) } }
}

function sayingOf(act, around) {
  const { dice, language, words, states } = around
  const noun = () => dice.oneOf(WORDS.nouns[language])
  const [topic, formula] = [dice.oneOf(WORDS.topics), dice.oneOf(WORDS.formulas)]
  const { edtf, values } = dueOf(act === 'commissive', around)
  return {
    ...{ topic, formula, edtf },
    values: {
      ...{ noun1: noun(), noun2: noun(), noun3: noun(), noun4: noun(), verb: dice.oneOf(WORDS.verbs[language]) },
      ...{ topic: topic[language], formula: formula[language], state: dice.oneOf(states).name[language] },
      ...{ content: dice.oneOf(words.content), cue: dice.oneOf([words.cue, words.cue2])[act], ...values },
    },
  }
}

const speakerOf =
  (language, asWritten) =>
  ({ id, name, surname, party }) => ({ person: id, name: name.en, asWritten: asWritten ?? surname[language], party })

/** Writes a statement of one person, or of both sides. */
function writeStatement(n, around) {
  const { dice, text, language, words, people } = around
  const joint = dice.often(12)
  const speakers = joint ? people : [people[n % 2]]
  const act = joint ? 'commissive' : dice.weighed(ACTS)
  const { topic, formula, edtf, values } = sayingOf(act, around)
  const quotes = text.write(joint ? words.joint : words.said, { ...values, who: speakers[0].surname[language] })
  const statement = {
    ...{ id: `s${n + 1}`, engagement: 'e1', speakers: speakers.map(speakerOf(language, joint ? quotes.who.text : null)), joint },
    ...{ official: true, source: quotes.who, cue: quotes.cue, content: [quotes.content], mode: 'indirect', attributedBy: 'cue', act },
    ...{ addressee: joint ? 'both' : null, topics: [topic.id], formulas: [formula.id] },
  }
  return { statement, quotes, edtf, commitmentAct: joint ? 'agree' : dice.oneOf(UNDERTAKEN) }
}

const commitmentOf = ({ statement, quotes, edtf, commitmentAct }, i) => ({
  ...{ id: `c${i + 1}`, statement: statement.id, engagement: 'e1', by: [...new Set(statement.speakers.map(({ party }) => party))] },
  ...{
    act: commitmentAct,
    content: statement.content,
    due: quotes.dueWords ? { ...quotes.dueWords, edtf } : null,
    topics: statement.topics,
  },
})

/** Writes what was said, and tells what follows from it: commitments and set phrases. */
export function writeStatements(count, around) {
  const said = Array.from({ length: count }, (_, n) => writeStatement(n, around))
  return {
    statements: said.map(({ statement }) => statement),
    commitments: said.filter(({ statement }) => statement.act === 'commissive').map(commitmentOf),
    formulas: said.map(({ statement: { id, formulas }, quotes }) => ({ formula: formulas[0], statement: id, ...quotes.formula })),
  }
}
