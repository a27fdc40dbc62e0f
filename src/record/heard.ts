import type { Account, JoinedEngagement } from '../model/account.ts'
import { type Days, findDays } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import type { DatedQuote } from '../model/formula-life.ts'
import type { Position, PositionGrade } from '../model/position.ts'
import type { Commitment, Speaker, Statement } from '../model/statement.ts'
import { relationOf } from './comparable.ts'
import type { Told } from './dossier.ts'
import { personName } from './people-ruled.ts'

/** Words of a party on a topic, before they are compared with others. */
export type Said = Omit<Position, 'change'>

/** What one account has of a party on a topic. */
export type Heard = Readonly<{
  engagement: string
  account: Account
  date: Edtf | null
  days: Days | null
  relation: string
  /** Everyone of the party who says anything in it. */
  speaking: readonly Speaker[]
  /** Who took part, as decisions name people. */
  present: readonly string[]
  said: readonly Said[]
}>

const GRADES: Readonly<Record<Commitment['act'], PositionGrade>> = {
  agree: 'agrees',
  support: 'supports',
  pledge: 'undertakes',
  invite: 'undertakes',
  accept: 'undertakes',
}
const BY_ACT: Readonly<Record<Statement['act'], PositionGrade>> = {
  assertive: 'states',
  expressive: 'voices',
  directive: 'calls-for',
  commissive: 'undertakes',
}
const ORDER: readonly PositionGrade[] = ['discussed', 'states', 'voices', 'calls-for', 'undertakes', 'supports', 'agrees']

/** The most binding of what a statement does and of the undertakings that stand in it. */
export const gradeOfActs = (act: Statement['act'], undertaken: readonly Commitment['act'][]): PositionGrade =>
  [BY_ACT[act], ...undertaken.map((one) => GRADES[one])].sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0] as PositionGrade

const gradeOf = ({ id, act }: Statement, commitments: readonly Commitment[]): PositionGrade =>
  gradeOfActs(
    act,
    commitments.filter(({ statement }) => statement === id).map((one) => one.act),
  )

const isOf = ({ speakers }: Statement, party: string): boolean => speakers.some((who) => who.party === party)

function officesOf({ engagement }: Told, speakers: readonly Speaker[]): (string | null)[] {
  const people = [...engagement.participants, ...engagement.others]
  return speakers.map((who) => people.find((one) => personName(one) === personName(who))?.officeAsWorded ?? null)
}

const dateOf = ({ engagement }: JoinedEngagement, { reading }: Told): Edtf | null =>
  engagement.date.edtf ?? reading.document.published?.edtf ?? null

/** What an account of an engagement has of a party on a topic, and who of it speaks at all. */
export function hear(joined: JoinedEngagement, told: Told, party: string, topic: string): Heard {
  const { account, statements, commitments, discussed } = told
  const own = statements.filter((one) => isOf(one, party))
  const { document, file, holder, tier, language } = account
  const common = { date: dateOf(joined, told), engagement: joined.id, document, file, holder, tier, language }
  const said = own
    .filter(({ topics }) => topics.includes(topic))
    .map((one): Said => {
      const { id, speakers, joint, act, content } = one
      return {
        ...common,
        statement: id,
        speakers,
        offices: officesOf(told, speakers),
        joint,
        act,
        grade: gradeOf(one, commitments),
        content,
      }
    })
  const talked = discussed
    .filter((one) => one.topic === topic)
    .map(({ text, span }): Said => {
      return {
        ...common,
        statement: null,
        speakers: [],
        offices: [],
        joint: true,
        act: null,
        grade: 'discussed',
        content: [{ text, span }],
      }
    })
  const speaking = own.flatMap(({ speakers }) => speakers.filter((who) => who.party === party))
  return {
    ...{ engagement: joined.id, account, date: common.date, days: findDays(common.date), relation: relationOf(joined.engagement) },
    present: [...told.engagement.participants, ...told.engagement.others].map(personName),
    speaking: [...new Map(speaking.map((who) => [personName(who), who])).values()],
    said: [...said, ...talked],
  }
}

const startOf = ({ days }: Pick<Heard, 'days'>): string => days?.from ?? '9999-12-31'

/** In order of time; those without a date last. */
export const byDate = (a: Pick<Heard, 'days'>, b: Pick<Heard, 'days'>): number =>
  startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0

/** The words as one quote with its day. */
export const quoteOf = ({ content, document, file, date }: Pick<Said, 'content' | 'document' | 'file' | 'date'>): DatedQuote => ({
  ...(content[0] as Said['content'][number]),
  ...{ document, file, date },
})
