import type { Change, Cited, MentionRow, Pair } from '../../model/comparison.ts'
import { isWithin, type Quote } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import type { Told } from '../dossier.ts'
import type { AbsenceIn } from './absence.ts'
import { belongsByPlace } from './belongs.ts'
import { cite } from './cited.ts'
import { occasionId } from './occasion-id.ts'
import type { Shades } from './shades.ts'
import { speakerName } from './speakers.ts'

/** Something named once. */
export type Mention = Readonly<{ id: string; words: Cited; speaker: string | null; holder: string | null; language: string }>
export type Sides = Pair<readonly Told[]>
export type Absences = Pair<AbsenceIn>

const spanOf = ({ span: [start, end] }: Pick<Quote, 'span'>) => ({ start, end })

const holding = (told: Told, quote: Quote): Statement | undefined =>
  told.statements.find(({ content }) => content.some((part) => isWithin(spanOf(quote), spanOf(part))))

function mention(told: Told, id: string, quote: Quote): Mention {
  const statement = holding(told, quote)
  const { holder, language } = told.account
  return { id, words: cite(told, quote), speaker: statement ? speakerName(statement) : null, holder, language }
}

const mentionsIn = <T extends Quote>(side: readonly Told[], of: (told: Told) => readonly T[], idOf: (one: T) => string | null): Mention[] =>
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

type Differ = (first: readonly Mention[], second: readonly Mention[]) => boolean

function rowOf(id: string, first: readonly Mention[], second: readonly Mention[], absent: Absences, differ: Differ): MentionRow {
  const change: Change = first.length === 0 ? 'new' : second.length === 0 ? 'gone' : differ(first, second) ? 'changed' : 'kept'
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

export function rowsOf(mentions: Pair<readonly Mention[]>, absent: Absences, differ: Differ): MentionRow[] {
  const [first, second] = [byId(mentions[0]), byId(mentions[1])]
  return [...new Set([...first.keys(), ...second.keys()])].map((id) => rowOf(id, first.get(id) ?? [], second.get(id) ?? [], absent, differ))
}

type Kind<T> = Readonly<{ of(told: Told): readonly T[]; idOf(one: T): string | null; differ: Differ }>

/** What is only named is the same in whatever words. */
const never: Differ = () => false

const comparing =
  <T extends Quote>({ of, idOf, differ }: Kind<T>) =>
  (sides: Sides, absent: Absences): MentionRow[] =>
    rowsOf([mentionsIn(sides[0], of, idOf), mentionsIn(sides[1], of, idOf)], absent, differ)

export const compareFormulas = comparing({ of: ({ reading }) => reading.formulas, idOf: ({ formula }) => formula, differ: hasChanged })

export const compareForums = comparing({ of: ({ reading }) => reading.forums, idOf: ({ forum }) => forum, differ: never })

export const compareInstruments = comparing({
  of: ({ reading }) => reading.instruments,
  idOf: ({ instrument }) => instrument,
  differ: hasChanged,
})

export const compareOccasions = comparing({
  of: ({ reading }) => reading.occasions,
  idOf: occasionId,
  differ: never,
})

export function compareAtmosphere(sides: Sides, absent: Absences, shades: Shades): MentionRow[] {
  const found = (side: readonly Told[]): Mention[] =>
    side.flatMap((told) =>
      shades.atmosphereOf(told).map(({ id, words }) => {
        const { holder, language } = told.account
        return { id, words, speaker: null, holder, language }
      }),
    )
  return rowsOf([found(sides[0]), found(sides[1])], absent, never)
}
