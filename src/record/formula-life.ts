import type { JoinedEngagement } from '../model/account.ts'
import { daysBetween, findDays } from '../model/days.ts'
import type { FormulaLife, Phase, Silence, SlotWords, SpeakerTally, Tally, UseTold } from '../model/formula-life.ts'
import type { Dossier } from './dossier.ts'
import { silencesOf } from './formula-silence.ts'
import { byHolder, byLanguage, byParty, bySpeaker, byTierOf, variantsOf } from './formula-tallies.ts'
import { accountsOf, dated, inTime, usesIn } from './formula-uses.ts'
import { personName } from './people-ruled.ts'
import { slotsIn } from './slots.ts'

/** What a life is worked out of. `statementsIn`: how many statements a document tells; `patterns`: the variants that the registers know. */
export type LifeSources = Readonly<{
  engagements: readonly JoinedEngagement[]
  uses: readonly UseTold[]
  statementsIn(document: string): number
  patterns: readonly string[]
  today: string
}>

function slotWords(uses: readonly UseTold[], patterns: readonly string[]): SlotWords[] {
  const found = new Map<string, SlotWords>()
  for (const use of uses)
    for (const { slot, quote } of slotsIn(patterns, use.text)) {
      const start = use.span[0] + quote.span[0]
      const words = { ...dated(use), text: quote.text, span: [start, start + quote.text.length] as const }
      const known = found.get(`${slot} ${quote.text}`)
      found.set(
        `${slot} ${quote.text}`,
        known ? { ...known, uses: known.uses + 1, last: words } : { slot, words: quote.text, uses: 1, first: words, last: words },
      )
    }
  return [...found.values()]
}

/** Uses and silences one after another; runs of the same kind are one phase. */
function phasesOf(uses: readonly UseTold[], silences: readonly Silence[]): Phase[] {
  const moments = [
    ...uses.map(({ date }) => ({ state: 'used' as const, date })),
    ...silences.map(({ date }) => ({ state: 'silent' as const, date })),
  ]
    .flatMap(({ state, date }) => {
      const days = findDays(date)
      return days && date ? [{ state, date, days }] : []
    })
    .sort((a, b) => (a.days.from === b.days.from ? 0 : a.days.from < b.days.from ? -1 : 1))
  const phases: Phase[] = []
  for (const { state, date } of moments) {
    const now = phases.at(-1)
    if (now?.state === state) phases[phases.length - 1] = { ...now, to: date, count: now.count + 1 }
    else phases.push({ state, from: date, to: date, count: 1 })
  }
  return phases
}

function withSilence(speakers: readonly Tally[], silences: readonly Silence[]): SpeakerTally[] {
  const attended = new Map<string, Silence[]>()
  for (const silence of silences)
    for (const who of new Set(silence.joined.engagement.participants.map(personName)))
      attended
        .set(who, attended.get(who) ?? [])
        .get(who)
        ?.push(silence)
  return speakers.map((speaker) => {
    const last = findDays(speaker.last.date)
    const silent = (attended.get(speaker.of) ?? []).filter(({ date }) => {
      const days = findDays(date)
      return last !== null && days !== null && last.to < days.from
    })
    return { ...speaker, silent: silent.map(({ joined }) => joined.id) }
  })
}

/** What a life is told of: every use of the phrase, copies among them, in any order, and its silences in order of time. */
export type LifeFacts = Readonly<{ uses: readonly UseTold[]; silences: readonly Silence[] }> & Pick<LifeSources, 'patterns' | 'today'>

/** The life of a set phrase, out of its uses and silences. */
export function lifeOfUses(formula: string, { uses: told, silences, patterns, today }: LifeFacts): FormulaLife {
  const uses = told.filter(({ copyOf }) => copyOf === null).sort(inTime)
  const withDate = uses.filter(({ date }) => findDays(date) !== null)
  const last = withDate.at(-1) ?? uses.at(-1) ?? null
  const day = findDays(last?.date)
  return {
    formula,
    uses,
    copies: told.length - uses.length,
    first: uses[0] ?? null,
    last,
    parties: byParty(uses),
    speakers: withSilence(bySpeaker(uses), silences),
    holders: byHolder(uses),
    tiers: byTierOf(uses),
    languages: byLanguage(uses),
    variants: variantsOf(uses),
    slots: slotWords(uses, patterns),
    phases: phasesOf(uses, silences),
    silences,
    daysSince: day && day.from === day.to ? Math.max(0, daysBetween(day.to, today)) : null,
  }
}

/** The same with its silences found among the engagements that could have had it. */
export const formulaLife = (formula: string, { engagements, statementsIn, ...facts }: LifeSources): FormulaLife =>
  lifeOfUses(formula, { ...facts, silences: silencesOf(engagements, facts.uses, statementsIn) })

/** The same over a dossier, whose readings are all at hand. */
export function formulaLifeOf(dossier: Dossier, formula: string, patterns: readonly string[] = []): FormulaLife {
  const { engagements, readings, today } = dossier
  const accounts = accountsOf(engagements)
  const uses = [...readings.values()].flatMap((reading) => usesIn(reading, formula, accounts))
  const statementsIn = (document: string): number => readings.get(document)?.statements.length ?? 0
  return formulaLife(formula, { engagements, uses, statementsIn, patterns, today })
}
