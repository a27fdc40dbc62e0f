import type { Change, Pair, StatementRow, StatementTold } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import type { Told } from '../dossier.ts'
import type { AbsenceIn } from './absence.ts'
import { cite } from './cited.ts'
import { gradeOf } from './grades.ts'
import { type Bag, bagOf, likeness, type Weights, weightsOf } from './likeness.ts'
import { redline } from './redline.ts'
import type { Shades } from './shades.ts'
import { type SameVoice, speakerName, voicesCompared, voicesOf } from './speakers.ts'

/** Two wordings of one thing have at least so much in common: set on few texts (docs/decisions/0041-comparison.md). */
const REWORDED = 0.3
/** So alike that other topics, or one of the speakers alone, make no difference. */
const ALIKE = 0.5

export type Said = Readonly<{ told: Told; statement: Statement; bag: Bag; text: string }>
type Match = Readonly<{ a: Said; b: Said; score: number; like: number | null; voice: SameVoice }>
type Judge = Readonly<{ weight: Weights; voice(a: Statement, b: Statement): SameVoice }>

export const contentOf = ({ content }: Pick<Statement, 'content'>): string => content.map(({ text }) => text).join(' … ')

const saidOf = (side: readonly Told[]): Said[] =>
  side.flatMap((told) =>
    told.statements.map((statement) => {
      const text = contentOf(statement)
      return { told, statement, text, bag: bagOf(text) }
    }),
  )

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((one) => b.includes(one)).length

function findMatch(a: Said, b: Said, { weight, voice }: Judge): Match | null {
  const same = voice(a.statement, b.statement)
  if (same === 'other') return null
  const topics = shared(a.statement.topics, b.statement.topics)
  const formulas = shared(a.statement.formulas, b.statement.formulas)
  const isOneAct = a.statement.act === b.statement.act
  const extra = (isOneAct ? 0.1 : 0) + 0.1 * formulas + (topics > 0 ? 0.1 : 0)
  if (a.told.account.language !== b.told.account.language)
    // Words of two languages are not compared: one set phrase in both mouths joins them. What is left is joined by topic.
    return formulas > 0 ? { a, b, score: extra + (same === 'same' ? 0.1 : 0), like: null, voice: same } : null
  const like = likeness(a.bag, b.bag, weight)
  if (like >= ALIKE) return { a, b, score: 1 + like + extra, like, voice: same }
  const isOfOneTopic = topics > 0 || (a.statement.topics.length === 0 && b.statement.topics.length === 0)
  return same === 'same' && isOfOneTopic && like >= REWORDED ? { a, b, score: like + extra, like, voice: same } : null
}

/** Each statement with the one it fits best, the best fits first. A second account of a side may tell the same again. */
function matched(first: readonly Said[], second: readonly Said[], judge: Judge): Match[] {
  const all = first
    .flatMap((a) => second.flatMap((b) => findMatch(a, b, judge) ?? []))
    .sort((a, b) => b.score - a.score || a.a.statement.content[0]!.span[0] - b.a.statement.content[0]!.span[0])
  const partners = new Map<Said, Told[]>()
  const isFree = (one: Said, other: Said): boolean => !partners.get(one)?.includes(other.told)
  return all.filter(({ a, b }) => {
    if (!isFree(a, b) || !isFree(b, a)) return false
    partners.set(a, [...(partners.get(a) ?? []), b.told])
    partners.set(b, [...(partners.get(b) ?? []), a.told])
    return true
  })
}

/** The narrowest of some topics: the one that fewest statements are of. */
function narrowest(said: readonly Said[]): (topics: readonly string[]) => string | null {
  const counts = new Map<string, number>()
  for (const { statement } of said) for (const topic of statement.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return (topics) => [...topics].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))[0] ?? null
}

/** What is left of two accounts in two languages, where both have the same speaker on the same topic: joined as one row. */
function groupedByTopic(
  first: readonly Said[],
  second: readonly Said[],
  { voice }: Judge,
  topicOf: (topics: readonly string[]) => string | null,
): Readonly<{ topic: string; sides: Pair<Said[]> }>[] {
  const taken = new Set<Said>()
  return first.flatMap((a) => {
    if (taken.has(a)) return []
    const others = second.filter(
      (b) =>
        !taken.has(b) &&
        a.told.account.language !== b.told.account.language &&
        shared(a.statement.topics, b.statement.topics) > 0 &&
        voice(a.statement, b.statement) === 'same',
    )
    const topic = topicOf(a.statement.topics.filter((one) => others.some((b) => b.statement.topics.includes(one))))
    if (topic === null) return []
    const theirs = others.filter((b) => b.statement.topics.includes(topic))
    const own = first.filter(
      (one) => !taken.has(one) && one.statement.topics.includes(topic) && voice(one.statement, theirs[0]!.statement) === 'same',
    )
    for (const one of [...own, ...theirs]) taken.add(one)
    return [{ topic, sides: [own, theirs] as const }]
  })
}

type Absences = Pair<AbsenceIn>

/** Statements paired within topic and speaker: kept, reworded, gone or new. */
export function compareStatements(sides: Pair<readonly Told[]>, shades: Shades, absent: Absences): StatementRow[] {
  const [first, second] = [saidOf(sides[0]), saidOf(sides[1])]
  const judge: Judge = {
    weight: weightsOf([...first, ...second].map(({ bag }) => bag)),
    voice: voicesCompared(voicesOf(sides[0]), voicesOf(sides[1])),
  }
  const topicOf = narrowest([...first, ...second])
  const show = ({ told, statement }: Said): StatementTold => toldStatement(told, statement, shades)
  const pairs = matched(first, second, judge)
  const used = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const left = [first, second].map((said) => said.filter((one) => !used.has(one))) as [Said[], Said[]]
  const groups = groupedByTopic(left[0], left[1], judge, topicOf)
  for (const { sides: grouped } of groups) for (const one of grouped.flat()) used.add(one)
  const alone = (said: readonly Said[], change: 'gone' | 'new', absence: AbsenceIn) =>
    said
      .filter((one) => !used.has(one))
      .map((one) => {
        const own = [show(one)]
        const rows = { sides: (change === 'gone' ? [own, []] : [[], own]) as Pair<StatementTold[]>, change }
        return { at: one, row: { ...BARE, ...rows, ...headOf([one], topicOf), absence: absence(one.told.account.holder) } }
      })
  const rows: Readonly<{ at: Said; row: StatementRow }>[] = [
    ...pairs.map((match) => ({ at: match.a, row: { ...pairedRow(match, topicOf), sides: [[show(match.a)], [show(match.b)]] as const } })),
    ...groups.map(({ topic, sides: [own, theirs] }) => ({
      at: own[0]!,
      row: { ...BARE, ...headOf(own, topicOf), topic, change: 'matched' as const, sides: [own.map(show), theirs.map(show)] as const },
    })),
    ...alone(first, 'gone', absent[1]),
    ...alone(second, 'new', absent[0]),
  ]
  return inOrder(rows, first, second)
}

const BARE = { likeness: null, redline: null, isOtherSpeaker: false, absence: null }

const headOf = (said: readonly Said[], topicOf: (topics: readonly string[]) => string | null) => ({
  topic: topicOf(said[0]?.statement.topics ?? []),
  speaker: speakerName(said[0]!.statement),
})

function pairedRow({ a, b, like, voice }: Match, topicOf: (topics: readonly string[]) => string | null): Omit<StatementRow, 'sides'> {
  const both = a.statement.topics.filter((topic) => b.statement.topics.includes(topic))
  const isKept = a.bag.exact === b.bag.exact && like !== null
  const change = like === null ? 'matched' : isKept ? 'kept' : 'reworded'
  return {
    ...BARE,
    topic: topicOf(both.length ? both : [...a.statement.topics, ...b.statement.topics]),
    speaker: speakerName(a.statement),
    change,
    likeness: like === null ? null : Math.round(like * 100) / 100,
    redline: change === 'reworded' ? redline(a.text, b.text) : null,
    isOtherSpeaker: voice === 'part',
  }
}

/** By topic in the order in which the first side, then the second, comes to it; within it in the order of the text. */
function inOrder(
  rows: readonly Readonly<{ at: Said; row: StatementRow }>[],
  first: readonly Said[],
  second: readonly Said[],
): StatementRow[] {
  const places = new Map([...first, ...second].map((said, i) => [said, i]))
  const sorted = [...rows].sort((a, b) => (places.get(a.at) ?? 0) - (places.get(b.at) ?? 0))
  const topics = [...new Set(sorted.map(({ row }) => row.topic))]
  return topics.flatMap((topic) => sorted.filter(({ row }) => row.topic === topic).map(({ row }) => row))
}

function toldStatement(told: Told, statement: Statement, shades: Shades): StatementTold {
  const { id, speakers, joint, act, cue, content, topics, formulas } = statement
  const { document, file, holder, language } = told.account
  return {
    ...{ id, document, file, holder, language, speakers, joint, act, topics, formulas },
    grade: gradeOf(told, statement, shades),
    cue: cue ? cite(told, cue) : null,
    content: content.map((quote) => cite(told, quote)),
  }
}

export const isOneSided = (change: StatementRow['change'] | Change): boolean => change === 'gone' || change === 'new'
