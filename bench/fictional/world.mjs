import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const read = (name) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const WORDS = read('words.yaml')
export const SENTENCES = read('sentences.yaml')
export const LANGUAGES = ['en', 'zh', 'ru']

const inEach = (word) => Object.fromEntries(LANGUAGES.map((language) => [language, word(language)]))
const parted = (language) => (language === 'zh' ? '·' : ' ')

/** An official: the surname is told by state and office. */
function official(party, state, n) {
  const surname = inEach((language) => WORDS.states[language][state] + WORDS.surnameEnds[language][n])
  return {
    id: `${party}/${WORDS.given.en[n]}-${surname.en}`.toLowerCase(),
    ...{ party, surname, office: WORDS.offices[n] },
    name: inEach((language) => `${WORDS.given[language][n]}${parted(language)}${surname[language]}`),
  }
}

const stateOf = (n) => {
  const id = `Q${String.fromCharCode(65 + n)}`
  const name = inEach((language) => WORDS.states[language][n] + WORDS.stateEnds[language])
  return { id, name, people: WORDS.offices.map((_, person) => official(id, n, person)) }
}

/** 24 states, QA to QX, each with its six officials. */
export const STATES = WORDS.states.en.map((_, n) => stateOf(n))

/** The standing formats of two states. */
export const mechanismsOf = (a, b) =>
  WORDS.mechanisms.map((one) => ({ ...one, id: `${[a, b].sort().join('-').toLowerCase()}/${one.id}`, parties: [a, b].sort() }))
