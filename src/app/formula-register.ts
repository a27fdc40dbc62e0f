import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Formula } from '../knowledge/registers.ts'
import { grouped } from '../record/grouped.ts'
import { countMonths, countParties, findHeldDays, type MonthCount, type RegisterFilter } from '../store/formula-register.ts'
import { dayMeant } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { workedOut } from './worked-out.ts'

export const REGISTER_ORDERS = ['uses', 'last', 'first', 'silence', 'id'] as const

export type RegisterQuestion = Readonly<{
  between?: readonly string[] | undefined
  party?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Words of the id, the gloss, the wordings. */
  q?: string | undefined
  sort?: (typeof REGISTER_ORDERS)[number] | undefined
}>

/** A set phrase of the registers or of the record. */
export type FormulaListed = Readonly<{
  id: string
  /** Null: in no register that is loaded. */
  gloss: string | null
  /** Name of the register it stands in. */
  family: string | null
  /** Its words in one use. */
  words: string | null
  uses: number
  parties: readonly Readonly<{ party: string; uses: number }>[]
  first: string | null
  last: string | null
  /** How many engagements were held after the last use, between the parties asked for; null while it is in use. */
  silent: Readonly<{ since: string; engagements: number }> | null
  /** Uses by month, in order. */
  months: readonly Readonly<{ month: string; uses: number }>[]
}>

const holds = (text: string | null | undefined, words: string): boolean => text?.toLowerCase().includes(words.toLowerCase()) ?? false

const isMeant = ({ id, gloss, words }: FormulaListed, q: string, entry: Formula | undefined): boolean =>
  [id, id.replaceAll('-', ' '), gloss, words].some((text) => holds(text, q)) ||
  Object.values(entry?.variants ?? {}).some((patterns) => patterns?.some((pattern) => holds(pattern, q)))

/** How many of the days, which are in order, come after one. */
function countAfter(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as string) <= day) low = middle + 1
    else high = middle
  }
  return days.length - low
}

const silentOf = (last: string | null, held: readonly string[]): FormulaListed['silent'] => {
  const engagements = last ? countAfter(held, last) : 0
  return last && engagements > 0 ? { since: last, engagements } : null
}

const down = (a: string | number | null, b: string | number | null): number =>
  (a ?? '') === (b ?? '') ? 0 : (a ?? '') < (b ?? '') ? 1 : -1

const ORDERS: Readonly<Record<(typeof REGISTER_ORDERS)[number], (a: FormulaListed, b: FormulaListed) => number>> = {
  uses: (a, b) => down(a.uses, b.uses),
  last: (a, b) => down(a.last, b.last),
  first: (a, b) => down(b.first ?? '9999', a.first ?? '9999'),
  silence: (a, b) => down(a.silent?.engagements ?? 0, b.silent?.engagements ?? 0),
  id: () => 0,
}

/** All of the registers, used or not, and what else the record has. */
const everyFormula = ({ registers }: KnowledgeBase, used: Iterable<string>): string[] => [
  ...new Set([...registers.formulas.map(({ id }) => id), ...used]),
]

type Counts = Pick<FormulaListed, 'uses' | 'words' | 'first' | 'last' | 'months'>

/** All uses, out of those of each month. */
function countsOf(months: readonly MonthCount[]): Counts {
  const dated = months.filter(({ month }) => month !== null)
  return {
    uses: months.reduce((sum, { uses }) => sum + uses, 0),
    words: months[0]?.words ?? null,
    first: dated[0]?.first ?? null,
    last: dated.at(-1)?.last ?? null,
    months: dated.map(({ month, uses }) => ({ month: month as string, uses })),
  }
}

const entriesOf = ({ registers }: KnowledgeBase) => new Map(registers.formulas.map((one) => [one.id, one]))

/** All that answers, before words narrow it: worked out once however it is sorted. */
async function everyUsed(filter: RegisterFilter, settings: Settings): Promise<FormulaListed[]> {
  const knowledge = await loadKnowledge(settings)
  const isNarrowed = Boolean(filter.party || filter.between?.length || filter.from || filter.to)
  return withRecord(settings, async ({ db }) => {
    const months = grouped(await countMonths(db, filter), ({ formula }) => formula)
    const parties = grouped(await countParties(db, filter), ({ formula }) => formula)
    const among = [...new Set([...(filter.between ?? []), ...(filter.party ? [filter.party] : [])])]
    const held = (await findHeldDays(db, among)).filter((day) => !filter.to || day <= filter.to)
    const entries = entriesOf(knowledge)
    return everyFormula(knowledge, months.keys())
      .map((id): FormulaListed => {
        const counts = countsOf(months.get(id) ?? [])
        return {
          ...{ id, gloss: entries.get(id)?.gloss ?? null, family: entries.get(id)?.family ?? null, ...counts },
          parties: (parties.get(id) ?? []).map(({ party, uses }) => ({ party, uses })),
          silent: silentOf(counts.last, held),
        }
      })
      .filter(({ uses }) => uses > 0 || !isNarrowed)
  })
}

/** The set phrases with how often, by whom and when each was used. Narrowed by parties or days, only those in use are listed. */
export async function listFormulas(question: RegisterQuestion, settings: Settings): Promise<FormulaListed[]> {
  const { q, sort = 'uses' } = question
  const filter: RegisterFilter = {
    party: await partyId(question.party, settings),
    between: await partiesMeant(question.between, settings),
    from: dayMeant(question.from, 'from'),
    to: dayMeant(question.to, 'to'),
  }
  const all = await workedOut(settings, `formulas ${JSON.stringify(filter)}`, () => everyUsed(filter, settings))
  const entries = entriesOf(await loadKnowledge(settings))
  return all.filter((one) => !q || isMeant(one, q, entries.get(one.id))).sort((a, b) => ORDERS[sort](a, b) || (a.id < b.id ? -1 : 1))
}
