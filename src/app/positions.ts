import type { Kysely } from 'kysely'
import type { Position, PositionGrade, Positions, Stopped, TopicCount } from '../model/position.ts'
import { quoteOf } from '../record/heard.ts'
import { type Course, courseOf } from '../record/positions.ts'
import type { PositionScope } from '../store/accounts-told.ts'
import type { Tables } from '../store/tables.ts'
import { tallyTopics } from '../store/topic-tallies.ts'
import { findSpeaking, findStatementsAt, findToldBy, findUttered } from '../store/uttered.ts'
import { dayMeant } from './engagement-page.ts'
import { heardOf, withOffices } from './heard-in-record.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

export type PositionQuestion = Readonly<{
  party: string
  /** At engagements with this party. */
  with?: string | undefined
  /** At engagements at which all of these took part. */
  between?: readonly string[] | undefined
  from?: string | undefined
  to?: string | undefined
}>

type OnTopic = PositionQuestion & Readonly<{ topic: string }>

async function scopeOf(
  { party, with: other, between = [], from, to }: PositionQuestion,
  settings: Settings,
): Promise<PositionScope & { party: string }> {
  const id = (await partyId(party, settings)) as string
  const others = await partiesMeant([...between, ...(other ? [other] : [])], settings)
  return { party: id, parties: [...new Set([id, ...others])], from: dayMeant(from, 'from'), to: dayMeant(to, 'to') }
}

async function topicMeant({ topic, party }: OnTopic, settings: Settings): Promise<string> {
  const { topics } = (await loadKnowledge(settings)).registers
  const found = topics.find(({ id, names }) => id === topic || names.en?.[0] === topic)
  if (!found) throw new Refusal(`Unexpected topic \`${topic}\`, expected one that \`chancery positions --party ${party}\` prints`)
  return found.id
}

/** The words of a party on a topic in time; `silent`: with the accounts in which it says nothing on it, as silence is told by these. */
async function courseIn(db: Kysely<Tables>, scope: PositionScope & { party: string }, topic: string, silent: boolean): Promise<Course> {
  const uttered = await findUttered(db, scope, scope.party, topic)
  const speaking = silent ? await findSpeaking(db, scope, scope.party) : []
  return courseOf(scope.party, await heardOf(db, scope.party, uttered, speaking))
}

/** What a party has said on a topic, in time. */
export async function askPositions(question: OnTopic, settings: Settings): Promise<Positions> {
  const [scope, topic] = [await scopeOf(question, settings), await topicMeant(question, settings)]
  return withRecord(settings, async ({ db }) => {
    const course = await courseIn(db, scope, topic, true)
    const positions = await withOffices(
      db,
      course.said.map((_, at) => course.positionAt(at)),
    )
    return { party: scope.party, topic, positions, stopped: course.stopped() }
  })
}

/** A stretch of it; `newest`: from the last to the first. */
export async function listPositions(
  question: OnTopic & Readonly<{ newest: boolean }>,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
  settings: Settings,
): Promise<{ items: Position[]; total: number }> {
  const [scope, topic] = [await scopeOf(question, settings), await topicMeant(question, settings)]
  return withRecord(settings, async ({ db }) => {
    const { said, positionAt } = await courseIn(db, scope, topic, false)
    const order = said.map((_, at) => (question.newest ? said.length - 1 - at : at))
    const items = await withOffices(db, order.slice(offset, offset + limit).map(positionAt))
    return { items, total: said.length }
  })
}

/** How far words went, once. */
export type CoursePoint = Pick<Position, 'date' | 'grade' | 'engagement' | 'document' | 'statement' | 'tier' | 'language'> &
  Readonly<{ speakers: readonly string[]; span: readonly [number, number] }>

/** How far a party's words on a topic went from time to time, and who no longer mentions it. */
export type PositionCourse = Readonly<{
  party: string
  topic: string
  /** From the least binding to the most. */
  grades: readonly PositionGrade[]
  points: readonly CoursePoint[]
  stopped: readonly Stopped[]
}>

const GRADES: readonly PositionGrade[] = ['discussed', 'states', 'voices', 'calls-for', 'undertakes', 'supports', 'agrees']

export async function askCourse(question: OnTopic, settings: Settings): Promise<PositionCourse> {
  const [scope, topic] = [await scopeOf(question, settings), await topicMeant(question, settings)]
  return withRecord(settings, async ({ db }) => {
    const { said, stopped } = await courseIn(db, scope, topic, true)
    const points = said.map(({ date, grade, engagement, document, statement, tier, language, speakers, content }): CoursePoint => {
      const [start = 0, end = 0] = [content[0]?.span[0], content[0]?.span[1]]
      return {
        date,
        grade,
        engagement,
        document,
        statement,
        tier,
        language,
        speakers: speakers.map(({ name }) => name),
        span: [start, end],
      }
    })
    return { party: scope.party, topic, grades: GRADES, points, stopped: stopped() }
  })
}

/** On which topics a party has spoken. */
export async function askTopics(question: PositionQuestion, settings: Settings): Promise<TopicCount[]> {
  const scope = await scopeOf(question, settings)
  return withRecord(settings, async ({ db }) => {
    const tallies = await tallyTopics(db, scope, [scope.party])
    const wanted = tallies.flatMap(({ first, last }) => [first, last])
    const statements = new Map((await findStatementsAt(db, wanted)).map((one) => [`${one.document} ${one.position}`, one.statement]))
    const toldBy = await findToldBy(
      db,
      wanted.map(({ document }) => document),
    )
    const quote = ({ document, position, date }: (typeof wanted)[number]) =>
      quoteOf({
        content: statements.get(`${document} ${position}`)?.content ?? [],
        ...{ document, date, file: toldBy.get(document)?.file ?? document },
      })
    return tallies
      .map(({ topic, statements: count, engagements, first, last }) => ({
        ...{ topic, statements: count, engagements, first: quote(first), last: quote(last) },
      }))
      .sort((a, b) => b.statements - a.statements || (a.topic < b.topic ? -1 : 1))
  })
}
