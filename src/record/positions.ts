import type { DatedQuote, Doubt } from '../model/formula-life.ts'
import type { Position, Positions, Rewording, Stopped, Unmentioned } from '../model/position.ts'
import type { Dossier } from './dossier.ts'
import { toldOf } from './dossier.ts'
import { byDate, type Heard, hear, quoteOf, type Said } from './heard.ts'
import { personName } from './people-ruled.ts'
import { compareWords } from './rewording.ts'
import { byTier } from './tiers.ts'

/** Two wordings with fewer words in common are two statements. */
const ALIKE = 0.35

const isAfter = (later: Heard, earlier: Heard): boolean => earlier.days !== null && later.days !== null && earlier.days.to < later.days.from

const told = ({ said }: Heard): Said[] => said.filter(({ statement }) => statement !== null)

/** The nearest account before each with words on the topic, of the same language and edition; accounts in order of time. */
function accountsBefore(heard: readonly Heard[]): ReadonlyMap<Heard, Heard> {
  const alike = new Map<string, Heard[]>()
  const before = new Map<Heard, Heard>()
  for (const now of heard) {
    const key = `${now.account.language}|${now.account.tier}`
    const earlier = alike.get(key) ?? []
    const nearest = now.days === null ? undefined : earlier.findLast((one) => isAfter(now, one))
    if (nearest) before.set(now, nearest)
    if (told(now).length) {
      earlier.push(now)
      alike.set(key, earlier)
    }
  }
  return before
}

function changeOf(said: Said, before: Heard | undefined): Rewording {
  if (!before || said.statement === null) return { kind: 'first', from: null, came: [], went: [] }
  const [closest] = told(before)
    .map((old) => ({ old, ...compareWords(old.content, said.content) }))
    .sort((a, b) => b.likeness - a.likeness)
  if (!closest || closest.likeness < ALIKE) return { kind: 'new', from: null, came: [], went: [] }
  const { old, came, went } = closest
  const kind = came.length + went.length === 0 ? 'kept' : 'reworded'
  return { kind, from: { ...quoteOf(old), statement: old.statement }, came, went }
}

/** Someone whose silence may be told: a person, or the party whoever speaks for it. */
type Voice = Readonly<{ of: string; name: string; party: string; speaks(heard: Heard): boolean; said(heard: Heard): readonly Said[] }>

/** What was discussed is of all who took part. */
const isBy = (said: Said, person: string, { present }: Heard): boolean =>
  said.statement === null ? present.includes(person) : said.speakers.some((who) => personName(who) === person)

function voicesOf(party: string, heard: readonly Heard[]): Voice[] {
  const people = new Map(heard.flatMap(({ speaking }) => speaking.map((who) => [personName(who), who.name] as const)))
  const whole: Voice = { of: party, name: party, party, speaks: ({ speaking }) => speaking.length > 0, said: ({ said }) => said }
  const persons = [...people].map(([of, name]): Voice => {
    const speaks = ({ speaking }: Heard): boolean => speaking.some((who) => personName(who) === of)
    return { of, name, party, speaks, said: (one) => (speaks(one) ? one.said.filter((said) => isBy(said, of, one)) : []) }
  })
  return [whole, ...persons.filter(({ name }) => name !== party)]
}

function withoutIn(silent: readonly Heard[], mentions: readonly Heard[]): Unmentioned[] {
  const byEngagement = new Map<string, Heard[]>()
  for (const one of silent) byEngagement.set(one.engagement, [...(byEngagement.get(one.engagement) ?? []), one])
  const [official] = mentions.map(({ account }) => account).sort(byTier)
  return [...byEngagement.values()].map((same) => {
    const accounts = same.map(({ account }) => account).sort(byTier)
    const [best] = accounts
    const isLesser = best !== undefined && official !== undefined && byTier(best, official) > 0
    const doubts: Doubt[] = isLesser ? [best.tier === 'unknown' ? 'unknown-edition' : 'lesser-edition'] : []
    const { engagement, date } = same[0] as Heard
    return { engagement, date: date as string, accounts: accounts.map(({ document, file, tier }) => ({ document, file, tier })), doubts }
  })
}

/** Where one who had mentioned the topic speaks again, in the same relationship, and does not; null where there is nothing of the kind. */
function findStopped(voice: Voice, heard: readonly Heard[]): Stopped | null {
  const mentions = heard.filter((one) => voice.said(one).length > 0)
  const last = mentions.filter(({ date }) => date !== null).at(-1)
  if (!last) return null
  const mentioned = new Set(mentions.map(({ engagement }) => engagement))
  const documents = new Set(mentions.map(({ account }) => account.document))
  const relations = new Set(mentions.map(({ relation }) => relation))
  const silent = heard.filter(
    (one) =>
      !mentioned.has(one.engagement) &&
      !documents.has(one.account.document) &&
      relations.has(one.relation) &&
      voice.speaks(one) &&
      isAfter(one, last),
  )
  if (silent.length === 0) return null
  const { of, name, party } = voice
  const words: DatedQuote = quoteOf(voice.said(last)[0] as Said)
  return { of, name, party, mentions: mentioned.size, last: words, without: withoutIn(silent, mentions) }
}

/** A party's words on a topic in time. What costs is worked out when it is asked for: how words changed, and who no longer mentions it. */
export type Course = Readonly<{ said: readonly Said[]; positionAt(index: number): Position; stopped(): Stopped[] }>

export function courseOf(party: string, accounts: readonly Heard[]): Course {
  const heard = [...accounts].sort(byDate)
  const before = accountsBefore(heard)
  const all = heard.flatMap((one) => one.said.map((said) => ({ one, said })))
  return {
    said: all.map(({ said }) => said),
    positionAt(index) {
      const { one, said } = all[index] as (typeof all)[number]
      return { ...said, change: changeOf(said, before.get(one)) }
    },
    stopped: () => voicesOf(party, heard).flatMap((voice) => findStopped(voice, heard) ?? []),
  }
}

/** A party's words on a topic in time, how they changed, and who no longer mentions it. */
export function positionsIn(party: string, topic: string, accounts: readonly Heard[]): Positions {
  const { said, positionAt, stopped } = courseOf(party, accounts)
  return { party, topic, positions: said.map((_, at) => positionAt(at)), stopped: stopped() }
}

/** The same over a dossier, whose readings are all at hand. */
export const positionsOf = (dossier: Dossier, party: string, topic: string): Positions =>
  positionsIn(
    party,
    topic,
    dossier.engagements.flatMap((joined) => toldOf(dossier, joined).map((one) => hear(joined, one, party, topic))),
  )
