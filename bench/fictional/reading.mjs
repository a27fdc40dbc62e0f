import { createHash } from 'node:crypto'
import { chance } from './chance.mjs'
import { addDays } from './dates.mjs'
import { writeHeld, writePlanned, writeReferenced } from './engagements.mjs'
import { eventOf } from './event.mjs'
import { writeMentions } from './mentions.mjs'
import { writeStatements } from './statements.mjs'
import { openText } from './text.mjs'
import { LANGUAGES, SENTENCES } from './world.mjs'

/** Every eighth readout tells, for the other side, what the one before it tells. */
const SECOND = 8
const isSecond = (n) => n % SECOND === SECOND - 1

/** The side that tells, the language it tells in, and how. */
function aroundOf(n, event) {
  const dice = chance(n * 104_729 + 7)
  const language = dice.weighed([
    ['en', 5],
    ['zh', 3],
    ['ru', 2],
  ])
  const told = isSecond(n) ? LANGUAGES[(LANGUAGES.indexOf(aroundOf(n - 1, event).language) + 1) % LANGUAGES.length] : language
  const { states, people, day } = event
  return {
    ...{ dice, language: told, words: SENTENCES[told], text: openText(told) },
    states,
    people,
    day,
    holder: states[Number(isSecond(n))],
  }
}

function titleOf({ language, words, people }, head) {
  const title = openText(language)
  title.write(words.title, { nameA: people[0].surname[language], nameB: people[1].surname[language], date: head.date.text })
  return title.end()
}

function documentOf(n, text, { event, head, around }) {
  const { holder, language, words, dice } = around
  const publisher = openText(language)
  publisher.write(words.publisher, { state: holder.name[language] })
  const published = addDays(event.day, dice.next(2))
  const source = `mfa-${holder.id.toLowerCase()}`
  return {
    ...{ id: `sha256:${createHash('sha256').update(text).digest('hex')}`, file: `${source}/${published}-${n}.txt`, source },
    ...{
      sourceName: publisher.end(),
      carrier: null,
      holder: holder.id,
      tier: dice.often(10) ? 'official-translation' : 'original',
      language,
    },
    ...{ title: titleOf(around, head), byline: null, dateline: null, url: `https://${source}.example/readouts/${n}` },
    published: { edtf: published, certainty: 'stated', evidence: [{ text: published, where: 'front-matter' }] },
    ...{ text, furniture: [], blocks: [{ span: { start: 0, end: text.length }, role: 'paragraph' }] },
  }
}

/** One readout and its reading, as a reader would have made them, of fictional states over twelve years. */
export function fictionalReading(n) {
  const event = eventOf(isSecond(n) ? n - 1 : n)
  const around = aroundOf(n, event)
  const { dice } = around
  const { engagement, head } = writeHeld(event, around)
  const said = writeStatements(6 + dice.next(7), around)
  const planned = dice.often(8) ? [writePlanned(event, around)] : []
  const referenced = dice.often(5) ? [writeReferenced(event, around)] : []
  const { sentences, unread, ...mentions } = writeMentions(event, around)
  const engagements = [engagement, ...planned, ...referenced]
  const text = around.text.end()
  const document = documentOf(n, text, { event, head, around })
  const all = engagements.length + engagement.others.length + said.statements.length + sentences
  const reading = {
    ...{ document, engagements, ...said, ...mentions, forums: [], instruments: [] },
    coverage: { sentences: all, read: all - unread.length, ignored: [], unread },
    madeBy: { rules: '1', knowledge: 'bench' },
  }
  return { captured: { id: document.id, file: document.file, text, metadata: {}, raw: false }, reading }
}
