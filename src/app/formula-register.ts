import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Formula } from '../knowledge/registers.ts'
import type { Edtf } from '../model/edtf.ts'
import { countSince, dayOfUse } from '../record/formula-strips.ts'
import { type FormulaTally, type TallyFilter, tallyUses } from '../store/formula-register.ts'
import { findHeldDays } from '../store/formula-strips.ts'
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
  first: Edtf | null
  last: Edtf | null
  /** How many engagements were held after the last use, between the parties asked for; null while it is in use. */
  silent: Readonly<{ since: Edtf; engagements: number }> | null
  /** Uses by month, in order; those not known to the month are left out. */
  months: readonly Readonly<{ month: string; uses: number }>[]
}>

const holds = (text: string | null | undefined, words: string): boolean => text?.toLowerCase().includes(words.toLowerCase()) ?? false

const isMeant = ({ id, gloss, words }: FormulaListed, q: string, entry: Formula | undefined): boolean =>
  [id, id.replaceAll('-', ' '), gloss, words].some((text) => holds(text, q)) ||
  Object.values(entry?.variants ?? {}).some((patterns) => patterns?.some((pattern) => holds(pattern, q)))

const silentOf = ({ last }: FormulaTally, held: readonly string[]): FormulaListed['silent'] => {
  const [since, engagements] = [dayOfUse(last), countSince(last, held)]
  return since && engagements > 0 ? { since, engagements } : null
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

const entriesOf = ({ registers }: KnowledgeBase) => new Map(registers.formulas.map((one) => [one.id, one]))

const UNUSED = { words: null, uses: 0, parties: [], first: null, last: null, silent: null, months: [] } as const

/** All that answers, before words narrow it: worked out once however it is sorted. */
async function everyUsed(filter: TallyFilter, settings: Settings): Promise<FormulaListed[]> {
  const { party, between, from, to } = filter
  const knowledge = await loadKnowledge(settings)
  const entries = entriesOf(knowledge)
  return withRecord(settings, async ({ db }) => {
    const tallies = new Map((await tallyUses(db, filter)).map((tally) => [tally.formula, tally]))
    const held = (await findHeldDays(db, [...new Set([...between, ...(party ? [party] : [])])])).filter((day) => !to || day <= to)
    const tell = (tally: FormulaTally) => {
      const { words, uses, sides: parties, first, last, months } = tally
      return { words, uses, parties, first: dayOfUse(first), last: dayOfUse(last), silent: silentOf(tally, held), months }
    }
    const isNarrowed = Boolean(party || between.length || from || to)
    return (isNarrowed ? [...tallies.keys()] : everyFormula(knowledge, tallies.keys())).map((id): FormulaListed => {
      const [entry, tally] = [entries.get(id), tallies.get(id)]
      return { id, gloss: entry?.gloss ?? null, family: entry?.family ?? null, ...(tally ? tell(tally) : UNUSED) }
    })
  })
}

/** The set phrases with how often, by whom and when each was used. Narrowed by parties or days, only those in use are listed. */
export async function listFormulas(question: RegisterQuestion, settings: Settings): Promise<FormulaListed[]> {
  const { q, sort = 'uses' } = question
  const filter: TallyFilter = {
    party: await partyId(question.party, settings),
    between: await partiesMeant(question.between, settings),
    from: dayMeant(question.from, 'from'),
    to: dayMeant(question.to, 'to'),
  }
  const all = await workedOut(settings, `formulas ${JSON.stringify(filter)}`, () => everyUsed(filter, settings))
  const entries = entriesOf(await loadKnowledge(settings))
  return all.filter((one) => !q || isMeant(one, q, entries.get(one.id))).sort((a, b) => ORDERS[sort](a, b) || (a.id < b.id ? -1 : 1))
}
