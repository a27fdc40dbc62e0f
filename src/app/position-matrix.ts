import type { Position } from '../model/position.ts'
import { gradeOfActs } from '../record/heard.ts'
import { type StatementAt, tallyDiscussed, tallyTopics } from '../store/topic-tallies.ts'
import { findStatementsAt, findToldBy } from '../store/uttered.ts'
import { dayMeant } from './engagement-page.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** The last words of a party on a topic. */
export type LastPosition = Pick<
  Position,
  'date' | 'grade' | 'act' | 'joint' | 'speakers' | 'content' | 'engagement' | 'document' | 'file' | 'holder' | 'tier' | 'language'
> &
  Readonly<{ statement: string }>

/** What a party has of a topic. */
export type MatrixCell = Readonly<{
  topic: string
  party: string
  statements: number
  /** At how many engagements it made them. */
  engagements: number
  /** At how many that it took part in the topic was talked about with no content told. */
  discussed: number
  /** EDTF. */
  first: string | null
  last: LastPosition | null
}>

/** Topics by party. Both are in the order of what is said, most first; a cell that is not there is empty. */
export type PositionMatrix = Readonly<{ topics: readonly string[]; parties: readonly string[]; cells: readonly MatrixCell[] }>

export type MatrixQuestion = Readonly<{
  /** At engagements at which all of these took part. */
  between?: readonly string[] | undefined
  /** Whose words; without it those of `between`, and where these are not two or more, all. */
  parties?: readonly string[] | undefined
  from?: string | undefined
  to?: string | undefined
}>

type Tallied = Omit<MatrixCell, 'last' | 'first'> & Readonly<{ first: StatementAt | null; last: StatementAt | null }>

function busiestFirst(cells: readonly Tallied[], by: 'topic' | 'party'): string[] {
  const sums = new Map<string, number>()
  for (const cell of cells) sums.set(cell[by], (sums.get(cell[by]) ?? 0) + cell.statements + cell.discussed / 1000)
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

async function lastWords(db: Parameters<typeof findStatementsAt>[0], cells: readonly Tallied[]): Promise<MatrixCell[]> {
  const wanted = cells.flatMap(({ last }) => last ?? [])
  const said = new Map((await findStatementsAt(db, wanted)).map((one) => [`${one.document} ${one.position}`, one]))
  const toldBy = await findToldBy(
    db,
    wanted.map(({ document }) => document),
  )
  return cells.map(({ first, last, ...cell }): MatrixCell => {
    const [found, told] = last ? [said.get(`${last.document} ${last.position}`), toldBy.get(last.document)] : []
    if (!last || !found || !told) return { ...cell, first: first?.date ?? null, last: null }
    const { act, joint, speakers, content } = found.statement
    const { file, holder, tier, language } = told
    const where = { engagement: last.engagement, document: last.document, file, holder, tier, language, statement: found.statement.id }
    const words = { date: last.date, grade: gradeOfActs(act, found.acts), act, joint, speakers, content }
    return { ...cell, first: first?.date ?? null, last: { ...words, ...where } }
  })
}

/** On what which party has spoken, how often, and how far it went last. */
export async function askMatrix(question: MatrixQuestion, settings: Settings): Promise<PositionMatrix> {
  const between = await partiesMeant(question.between, settings)
  const asked = question.parties ? await partiesMeant(question.parties, settings) : []
  const among = asked.length ? asked : between.length > 1 ? between : []
  const scope = { parties: between, from: dayMeant(question.from, 'from'), to: dayMeant(question.to, 'to') }
  return withRecord(settings, async ({ db }) => {
    const cells = new Map<string, Tallied>()
    for (const tally of await tallyTopics(db, scope, among)) cells.set(`${tally.topic} ${tally.party}`, { ...tally, discussed: 0 })
    for (const { topic, party, engagements } of await tallyDiscussed(db, scope, among)) {
      const cell = cells.get(`${topic} ${party}`) ?? { topic, party, statements: 0, engagements: 0, first: null, last: null }
      cells.set(`${topic} ${party}`, { ...cell, discussed: engagements })
    }
    const all = [...cells.values()]
    const parties = among.length ? among : busiestFirst(all, 'party')
    return { topics: busiestFirst(all, 'topic'), parties, cells: await lastWords(db, all) }
  })
}
