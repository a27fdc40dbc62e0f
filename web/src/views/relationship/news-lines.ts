import type { Absence, Cited, News } from '../../api/answers.ts'
import type { StateName } from '../../parts/state.tsx'
import { relationship } from '../../strings/relationship.ts'
import { readable } from './told.ts'

/** One thing that is new, gone or changed, with its words. */
export type NewsLine = Readonly<{
  key: string
  what: keyof typeof relationship.what
  state: StateName
  /** Of a set phrase its id, for a link. */
  formula: string | null
  name: string
  words: Cited | null
  lang: string | undefined
  absence: Absence | null
}>

const STATES: Readonly<Record<string, StateName>> = { new: 'new', gone: 'gone' }
const ORDER: readonly StateName[] = ['new', 'changed', 'gone']

/** Of what is gone the former words, else those of the latest. */
const wordsOf = (change: string, [before, latest]: readonly [readonly Cited[], readonly Cited[]]): Cited | null =>
  (change === 'gone' ? before : latest)[0] ?? before[0] ?? null

/** What the panel lists: what is new first, then what changed, then what is gone. */
export function newsLines({ sides, formulas, topics, commitments, grades }: News): NewsLine[] {
  const languages = new Map(sides.flatMap(({ accounts }) => accounts.map(({ document, language }) => [document, language])))
  const lineOf = (
    what: NewsLine['what'],
    id: string,
    row: Readonly<{ change: string; sides: readonly [readonly Cited[], readonly Cited[]]; absence: Absence | null }>,
  ): NewsLine => {
    const words = wordsOf(row.change, row.sides)
    return {
      ...{ key: `${what} ${id} ${words?.document} ${words?.span?.join('-')}`, what, state: STATES[row.change] ?? 'changed' },
      ...{ formula: what === 'formula' ? id : null, name: readable(id), words, absence: row.absence },
      lang: words ? languages.get(words.document) : undefined,
    }
  }
  const lines = [
    ...formulas.map((row) => lineOf('formula', row.id, row)),
    ...grades.map(
      ({ topic, party, sides: [was, is], direction }) =>
        ({
          ...lineOf('grade', topic, { change: 'changed', sides: [was.words, is.words], absence: null }),
          key: `grade ${topic} ${party}`,
          name: `${party}, ${readable(topic)}: ${relationship.grades[was.grade]} → ${relationship.grades[is.grade]} (${relationship[direction]})`,
        }) satisfies NewsLine,
    ),
    ...commitments.map((row) => lineOf('commitment', row.by, row)),
    ...topics.map((row) => lineOf('topic', row.id, row)),
  ]
  return lines.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
}
