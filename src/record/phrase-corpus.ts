import type { Engagement } from '../model/engagement.ts'
import type { Reading } from '../model/reading.ts'
import type { Quote } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { foldWord } from '../text/fold.ts'
import { isHyphen } from '../text/pattern.ts'
import { isCapital, Shape, type Tokens, tokenize } from '../text/tokens.ts'
import { type PhraseLanguage, phraseWords, stemmer } from './discover-words.ts'
import { type KnownWords, phraseMasks } from './phrase-masks.ts'

/** Between stretches that a phrase does not reach over. */
export const GAP = 0
/** A party's name, whichever. */
export const PARTY = 1
/** A set phrase that is known: no part of a new one, and what only stands beside it is a part of its wording. */
export const KNOWN = 2

/** A document that words stand in. */
export type PhraseDocument = Readonly<{ id: string; file: string; date: string | null }>

/** The words of many statements one after another, as numbers: small enough to hold those of a large record. */
export type PhraseCorpus = Readonly<{
  language: PhraseLanguage
  /** Stems by number. */
  stems: readonly string[]
  stem: readonly number[]
  /** Words as they stand, in lower case, by number. */
  forms: readonly string[]
  form: readonly number[]
  start: readonly number[]
  end: readonly number[]
  /** 1 where a word begins; every token but in Chinese. */
  begins: readonly number[]
  document: readonly number[]
  speaker: readonly number[]
  documents: readonly PhraseDocument[]
  /** Parties of the speakers, else whose account it is. */
  speakers: readonly (readonly string[])[]
}>

type Numbers = { of(words: string): number; all: string[] }

function numbers(first: readonly string[]): Numbers {
  const all = [...first]
  const known = new Map(all.map((words, i) => [words, i]))
  const of = (words: string): number => {
    const number = known.get(words)
    if (number !== undefined) return number
    known.set(words, all.length)
    return all.push(words) - 1
  }
  return { of, all }
}

/** A word in capitals beside a party's name makes another name of the two: "the Velmar Sea". */
const isCapitalized = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.count && isCapital(tokens, i)

const HAN = /\p{Script=Han}/u
const NOWHERE: ReadonlySet<number> = new Set()
const SENTENCE_MARK = /^[-‑–‐"“”«»'’]$/u

/** The names of those whom a reading knows, registered or not: words in capitals by their stem, Chinese ones whole. */
function namesIn({ engagements, statements }: Reading, stemOf: (word: string) => string): ReadonlySet<string> {
  const people = [...engagements.flatMap(({ participants, others }) => [...participants, ...others])]
  const named = [...people, ...statements.flatMap(({ speakers }) => speakers)].flatMap(({ name, asWritten }) => [name, asWritten])
  return new Set(
    named.flatMap((name) =>
      HAN.test(name) ? [name] : name.split(/\s+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [stemOf(foldWord(word))] : [])),
    ),
  )
}

const partiesOf = ({ participants, others, parties }: Engagement): ReadonlySet<string> =>
  new Set([...[...participants, ...others].flatMap(({ party }) => party ?? []), ...parties])

/** Whether words belong to a contact between two parties or more: what a government says at home has set phrases of its own. */
function isBetween({ engagements }: Reading): (statement: Statement) => boolean {
  const between = new Set(engagements.filter((one) => partiesOf(one).size > 1).map(({ id }) => id))
  return ({ engagement }) => (engagement === null ? between.size > 0 : between.has(engagement))
}

/** Where names without spaces stand in a text. */
const placesOf = (text: string, names: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(
    [...names].flatMap((name) => {
      const found: number[] = []
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) for (let i = 0; i < name.length; i++) found.push(at + i)
      return found
    }),
  )

/** The columns of a corpus as they grow. */
function rowsOf(documentNow: () => number) {
  const column = (): number[] => []
  const rows = {
    ...{ stem: column(), form: column(), start: column(), end: column(), begins: column(), document: column(), speaker: column() },
  }
  const put = (stem: number, form: number, place: readonly [number, number], begins: boolean, speaker: number): void => {
    rows.stem.push(stem)
    rows.form.push(form)
    rows.start.push(place[0])
    rows.end.push(place[1])
    rows.begins.push(begins ? 1 : 0)
    rows.document.push(documentNow())
    rows.speaker.push(speaker)
  }
  /** One sign is enough for a stretch of what no phrase reaches over. */
  const sign = (number: number, speaker: number): void => {
    if (rows.stem.at(-1) !== number) put(number, number, [0, 0], true, speaker)
  }
  return { rows, put, sign }
}

/** Collects the words of statements. `registers`: what is no new set phrase. */
export function phraseCorpus(language: PhraseLanguage, registers: KnownWords) {
  const { breaks, ...words } = phraseWords(language)
  const stemOf = stemmer({ breaks, ...words })
  const masksOf = phraseMasks(registers, language, stemOf)
  const broken = phraseMasks({ parties: [], names: [], phrases: [], patterns: language === 'zh' ? [...breaks] : [] }, language, stemOf)
  const segmenter = language === 'zh' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null
  const [stems, forms, speakers] = [numbers(['', '{party}', '{known}']), numbers(['', '{party}', '{known}']), numbers([])]
  const documents: PhraseDocument[] = []

  const { rows, put, sign } = rowsOf(() => documents.length - 1)

  const wordStarts = (text: string): ReadonlySet<number> | null =>
    segmenter ? new Set([...segmenter.segment(text)].map(({ index }) => index)) : null

  const isBreak = (tokens: Tokens, i: number, names: ReadonlySet<string>): boolean => {
    const word = tokens.word[i] as string
    if (tokens.shape[i] === Shape.number) return true
    if (tokens.shape[i] === Shape.mark && word !== "'s") return true
    return language !== 'zh' && (breaks.has(word) || (isCapital(tokens, i) && names.has(stemOf(word))))
  }

  const addContent = ({ text, span }: Quote, names: ReadonlySet<string>, speaker: number): void => {
    const tokens = tokenize(text)
    const masks = masksOf(tokens)
    const breaking = broken(tokens)
    const starts = wordStarts(text)
    const named = language === 'zh' ? placesOf(text, names) : NOWHERE
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i] as string
      if (isHyphen(word) || (SENTENCE_MARK.test(word) && word !== "'s")) continue
      const [from, party] = [tokens.start[i] as number, masks.isKnown(i) || masks.isPhrase(i) ? -1 : masks.partyEnd(i)]
      const isOfName = party > i && language === 'en' && (isCapitalized(tokens, i - 1) || isCapitalized(tokens, party))
      const begins = starts === null || starts.has(from)
      if (isOfName) {
        sign(GAP, speaker)
        i = isCapitalized(tokens, party) ? party : party - 1
      } else if (party > i) {
        put(PARTY, PARTY, [span[0] + from, span[0] + (tokens.end[party - 1] as number)], true, speaker)
        i = party - 1
      } else if (masks.isPhrase(i)) sign(KNOWN, speaker)
      else if (masks.isKnown(i) || breaking.isKnown(i) || named.has(from) || isBreak(tokens, i, names)) sign(GAP, speaker)
      else put(stems.of(stemOf(word)), forms.of(word), [span[0] + from, span[0] + (tokens.end[i] as number)], begins, speaker)
    }
    sign(GAP, speaker)
  }

  const addStatement = ({ speakers: who, content, official }: Statement, holder: string | null, names: ReadonlySet<string>): void => {
    if (!official) return
    const parties = [...new Set(who.flatMap(({ party }) => party ?? []))].sort()
    const speaker = speakers.of(parties.length ? parties.join(' ') : (holder ?? ''))
    for (const quote of content) addContent(quote, names, speaker)
  }

  return {
    /** Adds the statements of one document. */
    add(reading: Reading, date: string | null): void {
      const { id, file, holder } = reading.document
      documents.push({ id, file, date })
      const names = namesIn(reading, stemOf)
      sign(GAP, 0)
      for (const statement of reading.statements.filter(isBetween(reading))) addStatement(statement, holder, names)
    },
    corpus: (): PhraseCorpus => ({
      ...{ language, stems: stems.all, forms: forms.all, ...rows, documents },
      speakers: speakers.all.map((parties) => parties.split(' ').filter(Boolean)),
    }),
  }
}
