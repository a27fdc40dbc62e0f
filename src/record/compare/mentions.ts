import type { Change, Cited, MentionRow, Pair, TopicRow } from '../../model/comparison.ts'
import { isWithin, type Quote } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import type { Told } from '../dossier.ts'
import type { AbsenceIn } from './absence.ts'
import { belongsByPlace } from './belongs.ts'
import { cite } from './cited.ts'
import type { Shades } from './shades.ts'
import { speakerName } from './speakers.ts'

/** Something named once. */
type Mention = Readonly<{ id: string; words: Cited; speaker: string | null; holder: string | null; language: string }>
type Sides = Pair<readonly Told[]>
type Absences = Pair<AbsenceIn>

const spanOf = ({ span: [start, end] }: Pick<Quote, 'span'>) => ({ start, end })

const holding = (told: Told, quote: Quote): Statement | undefined =>
  told.statements.find(({ content }) => content.some((part) => isWithin(spanOf(quote), spanOf(part))))

function mention(told: Told, id: string, quote: Quote): Mention {
  const statement = holding(told, quote)
  const { holder, language } = told.account
  return { id, words: cite(told, quote), speaker: statement ? speakerName(statement) : null, holder, language }
}

const mentionsIn = <T extends Quote>(
  side: readonly Told[],
  of: (told: Told) => readonly T[],
  idOf: (one: T) => string | null,
): Mention[] =>
  side.flatMap((told) => {
    const own = belongsByPlace(told)
    return of(told)
      .filter(own)
      .flatMap((one) => {
        const id = idOf(one)
        return id === null ? [] : [mention(told, id, one)]
      })
  })

const wordings = (mentions: readonly Mention[], languages: ReadonlySet<string>): string =>
  [...new Set(mentions.filter(({ language }) => languages.has(language)).map(({ words }) => fold(words.text)))].sort().join('\n')

/** The same id in other words of the same language, or in other mouths. */
function hasChanged(first: readonly Mention[], second: readonly Mention[]): boolean {
  const languages = new Set(first.map(({ language }) => language).filter((one) => second.some(({ language }) => language === one)))
  return (languages.size > 0 && wordings(first, languages) !== wordings(second, languages)) || speakersIn(first) !== speakersIn(second)
}

const speakersOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.flatMap(({ speaker }) => speaker ?? []))]
const speakersIn = (mentions: readonly Mention[]): string => speakersOf(mentions).sort().join('\n')

/** Why the side without it lacks it: where several accounts tell it, the one by whose side the other is held says most. */
function absenceOf(mentions: readonly Mention[], absent: AbsenceIn) {
  const found = [...new Set(mentions.map(({ holder }) => holder))].map(absent)
  return found.find(({ reason }) => reason === 'not-said') ?? found.find(({ reason }) => reason === 'copy-doubtful') ?? found[0] ?? null
}

function rowOf(id: string, first: readonly Mention[], second: readonly Mention[], absent: Absences): MentionRow {
  const change: Change = first.length === 0 ? 'new' : second.length === 0 ? 'gone' : hasChanged(first, second) ? 'changed' : 'kept'
  return {
    id,
    change,
    sides: [first.map(({ words }) => words), second.map(({ words }) => words)],
    speakers: [speakersOf(first), speakersOf(second)],
    absence: change === 'gone' ? absenceOf(first, absent[1]) : change === 'new' ? absenceOf(second, absent[0]) : null,
  }
}

function byId(mentions: readonly Mention[]): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>()
  for (const one of mentions) all.set(one.id, [...(all.get(one.id) ?? []), one])
  return all
}

function rowsOf(mentions: Pair<readonly Mention[]>, absent: Absences): MentionRow[] {
  const [first, second] = [byId(mentions[0]), byId(mentions[1])]
  return [...new Set([...first.keys(), ...second.keys()])].map((id) => rowOf(id, first.get(id) ?? [], second.get(id) ?? [], absent))
}

const compared = <T extends Quote>(sides: Sides, absent: Absences, of: (told: Told) => readonly T[], idOf: (one: T) => string | null) =>
  rowsOf([mentionsIn(sides[0], of, idOf), mentionsIn(sides[1], of, idOf)], absent)

export const compareFormulas = (sides: Sides, absent: Absences): MentionRow[] =>
  compared(sides, absent, ({ reading }) => reading.formulas, ({ formula }) => formula)

export const compareForums = (sides: Sides, absent: Absences): MentionRow[] =>
  compared(sides, absent, ({ reading }) => reading.forums, ({ forum }) => forum)

export const compareInstruments = (sides: Sides, absent: Absences): MentionRow[] =>
  compared(sides, absent, ({ reading }) => reading.instruments, ({ instrument }) => instrument)

/** An occasion is one whatever its words where the registers know it; its round number sets "the 75th" apart from "the 80th". */
export const compareOccasions = (sides: Sides, absent: Absences): MentionRow[] =>
  compared(
    sides,
    absent,
    ({ reading }) => reading.occasions,
    ({ occasion, ordinal, baseYear, text }) => [occasion ?? (baseYear ? `of ${baseYear}` : fold(text)), ordinal].filter(Boolean).join(' · '),
  )

export function compareAtmosphere(sides: Sides, absent: Absences, shades: Shades): MentionRow[] {
  const found = (side: readonly Told[]): Mention[] =>
    side.flatMap((told) =>
      shades.atmosphereOf(told).map(({ id, words }) => {
        const { holder, language } = told.account
        return { id, words, speaker: null, holder, language }
      }),
    )
  return rowsOf([found(sides[0]), found(sides[1])], absent)
}

type Topical = Mention & Readonly<{ isDiscussed: boolean }>

function topicsIn(side: readonly Told[]): Topical[] {
  return side.flatMap((told) => {
    const { holder, language } = told.account
    const said = told.statements.flatMap((statement) =>
      statement.topics.flatMap((id) => {
        const [content] = statement.content
        if (!content) return []
        return [{ id, words: cite(told, content), speaker: speakerName(statement), holder, language, isDiscussed: false }]
      }),
    )
    const discussed = told.discussed.map((one) => ({
      ...{ id: one.topic, words: cite(told, one), speaker: null, holder, language, isDiscussed: true },
    }))
    return [...said, ...discussed].sort((a, b) => (a.words.span?.[0] ?? 0) - (b.words.span?.[0] ?? 0))
  })
}

/** Topics gained and lost, who speaks on them, and in which order they come. */
export function compareTopics(sides: Sides, absent: Absences): TopicRow[] {
  const [first, second] = [topicsIn(sides[0]), topicsIn(sides[1])]
  const orders = [first, second].map((topics) => [...new Set(topics.map(({ id }) => id))])
  const orderOf = (side: 0 | 1, id: string): number | null => {
    const at = orders[side]?.indexOf(id) ?? -1
    return at < 0 ? null : at + 1
  }
  const isOnlyDiscussed = (topics: readonly Topical[], id: string): boolean => {
    const own = topics.filter((one) => one.id === id)
    return own.length > 0 && own.every(({ isDiscussed }) => isDiscussed)
  }
  return rowsOf([first, second], absent).map((row) => {
    const discussed = [isOnlyDiscussed(first, row.id), isOnlyDiscussed(second, row.id)] as const
    const isBoth = row.change === 'kept' || row.change === 'changed'
    // The words of a topic are its statements, told elsewhere: here only who speaks on it counts.
    const isMoved = row.speakers[0].slice().sort().join() !== row.speakers[1].slice().sort().join() || discussed[0] !== discussed[1]
    return {
      ...row,
      change: isBoth ? (isMoved ? 'changed' : 'kept') : row.change,
      order: [orderOf(0, row.id), orderOf(1, row.id)],
      isOnlyDiscussed: discussed,
    }
  })
}
