import type { ChairYear } from '../../model/commitment-life.ts'
import type { Engagement } from '../../model/engagement.ts'
import type { Reading } from '../../model/reading.ts'
import type { Quote } from '../../model/span.ts'
import type { Commitment } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { marksIn } from '../words/life.ts'
import type { LifeRegisters } from './registers.ts'
import { type Terms, termsOf } from './terms.ts'

/** What a commitment is about. */
export type Matter = Readonly<{
  /** The contact that it promises, as the same words announce it. */
  planned: Engagement | null
  /** The mechanism whose session it promises. */
  mechanism: string | null
  /** Forums and instruments named in its words. */
  named: ReadonlySet<string>
  chair: ChairYear | null
  terms: Terms
}>

type Worded = Readonly<{ span: readonly [number, number] }>

const touch = (a: Worded, b: Worded): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1]

/** What of a list stands in a stretch of words. */
export const standingIn = <T extends Worded>(list: readonly T[], content: readonly Quote[]): T[] =>
  list.filter((one) => content.some((part) => touch(one, part)))

/** Forums and instruments named in a stretch of words. */
export const namedIn = ({ forums, instruments }: Reading, content: readonly Quote[]): ReadonlySet<string> =>
  new Set([
    ...standingIn(forums, content).map(({ forum }) => `forum ${forum}`),
    ...standingIn(instruments, content).map(({ instrument }) => `instrument ${instrument}`),
  ])

/** One mechanism however it is worded. */
export const mechanismKey = ({ mechanism }: Pick<Engagement, 'mechanism'>): string | null =>
  mechanism ? (mechanism.id ?? fold(mechanism.name)) : null

/** So many signs of adverbials may come before what is undertaken: "at an appropriate time in Hask to …". */
const LEAD = 24
const PAUSE = /[,;，；、]/u

/** The announced contact is what is undertaken, not one thing among several: hardly anything stands before it. */
function isHead(announced: Worded, content: readonly Quote[]): boolean {
  const part = content.find((one) => touch(one, announced))
  if (!part) return false
  const before = part.text.slice(0, Math.max(0, announced.span[0] - part.span[0]))
  return part === content[0] && before.length <= LEAD && !PAUSE.test(before)
}

function plannedIn({ engagements }: Reading, content: readonly Quote[]): Engagement | null {
  const announced = engagements.filter(({ status, evidence }) => status === 'planned' && evidence.some((words) => isHead(words, content)))
  return announced.find(({ mechanism }) => mechanism) ?? announced[0] ?? null
}

/** "The next round", said at a session, is of the mechanism in session. */
const sessionOf = (planned: Engagement | null, at: Engagement | null): string | null => {
  if (!planned) return null
  const own = mechanismKey(planned)
  return own ?? (at?.mechanism && at.kind === planned.kind && at.kind !== 'meeting' ? mechanismKey(at) : null)
}

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u

/** A chairmanship that is to be supported: its forum stands in the words, or is the one in session; its year in the words or in the registers. */
function chairIn(
  reading: Reading,
  { act, by, content }: Commitment,
  at: Engagement | null,
  made: string | null,
  between: readonly string[],
  { chairsOf, forumOf }: LifeRegisters,
): ChairYear | null {
  if (act !== 'support' && act !== 'pledge') return null
  const words = content.filter(({ text }) => marksIn(text).has('chair'))
  if (words.length === 0) return null
  const forums = [...new Set(standingIn(reading.forums, content).map(({ forum }) => forum))]
  const inSession = at?.mechanism?.id ? forumOf(at.mechanism.id) : null
  const [forum = inSession, ...more] = forums
  if (!forum || more.length) return null
  const stated = YEAR.exec(words.map(({ text }) => text).join(' '))?.[0]
  const years = chairsOf(forum)
    .filter(({ party }) => between.includes(party) && !by.includes(party))
    .filter(({ year }) => (stated ? year === Number(stated) : made !== null && year >= Number(made.slice(0, 4))))
    .sort((a, b) => a.year - b.year)
  return { forum, party: years[0]?.party ?? null, year: years[0]?.year ?? (stated ? Number(stated) : null), words }
}

/** What a commitment is about, from what stands in its words. */
export function matterOf(
  reading: Reading,
  commitment: Commitment,
  at: Engagement | null,
  made: string | null,
  between: readonly string[],
  registers: LifeRegisters,
): Matter {
  const { content } = commitment
  const planned = plannedIn(reading, content)
  return {
    planned,
    mechanism: sessionOf(planned, at),
    named: namedIn(reading, content),
    chair: chairIn(reading, commitment, at, made, between, registers),
    terms: termsOf(content.map(({ text }) => text).join(' '), registers.partyWords),
  }
}
