import type { TopicRow } from '../../model/comparison.ts'
import type { Told } from '../dossier.ts'
import { cite } from './cited.ts'
import { type Absences, type Mention, rowsOf, type Sides } from './mentions.ts'
import { speakerName } from './speakers.ts'

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
  return rowsOf([first, second], absent, () => false).map((row) => {
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
