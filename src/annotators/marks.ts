import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Tongue } from '../knowledge/registers.ts'
import type { LanguagePack, Marks, Page, PartyMark, PersonMark } from '../languages/pack.ts'
import type { Found } from '../text/phrases.ts'
import { isCapital, Shape, type Tokens } from '../text/tokens.ts'
import { hanParties } from './han-parties.ts'
import { type Entry, registerTries } from './registers-trie.ts'

/** Where a phrase of a register stands, as tokens. */
export type Hit = Found<Entry>

/** Everything the registers know that stands in a page. */
export type RegisterMarks = Marks & Readonly<{ places: readonly Hit[]; patterns: readonly Hit[] }>

/**
 * The registers laid over a text: one walk for names, one for patterns.
 *
 *     The Orustian side met Ilva Maren in Velm.
 *         ^^^^^^^^          ^^^^^^^^^^    ^^^^
 */
export function prepareMarks(knowledge: KnowledgeBase, tongue: Tongue, formsOf?: LanguagePack['formsOf']): (page: Page) => RegisterMarks {
  const tries = registerTries(knowledge.registers, tongue, formsOf)
  return (page) => {
    const { tokens } = page
    const names = tries.names.find(tokens).filter((hit) => isWritten(tokens, hit))
    const persons = names.filter((hit) => hit.value.register === 'person')
    const people = personMarks(persons.filter((hit) => hit.value.form !== 'short'))
    const named = names.filter((hit) => hit.value.register === 'party')
    const parties =
      tongue === 'zh'
        ? hanParties(
            page,
            longest(named.filter(isFull)),
            named.filter((hit) => !isFull(hit)),
            knowledge,
            people,
          )
        : longest(named)
    const places = longest(names.filter((hit) => hit.value.register === 'place'))
    const shorts = personMarks(persons.filter((hit) => hit.value.form === 'short' && hit.to - hit.from > 1)).filter(
      (mark) => !overlapsAny(mark, parties) && !overlapsAny(mark, people) && !overlapsAny(mark, places),
    )
    const partyAt = new Int32Array(tokens.count).fill(-1)
    for (const hit of parties) partyAt[hit.from] = hit.to
    const slotEnd = (slot: string, at: number): number =>
      slot === 'party' ? (partyAt[at] ?? -1) : slot === 'n' && isNumber(tokens, at) ? at + 1 : -1
    const patterns = tries.patterns.find(tokens, 0, tokens.count, slotEnd).filter((hit) => isWritten(tokens, hit))
    return { parties: parties.map(partyMark), people, shorts, places, patterns }
  }
}

/** "罗斯" within "俄罗斯" is nobody. */
const overlapsAny = ({ from, to }: PersonMark, others: readonly Readonly<{ from: number; to: number }>[]): boolean =>
  others.some((one) => one.from < to && from < one.to)

const isFull = (hit: Hit): boolean => hit.value.form !== 'adjective'

const partyMark = ({ from, to, value }: Hit): PartyMark => ({ from, to, party: value.id, form: value.form as PartyMark['form'] })

function isWritten(tokens: Tokens, { from, to, value }: Hit): boolean {
  if (value.letters === 'any') return true
  if (value.letters === 'capital') return isCapital(tokens, from) || tokens.shape[from] === Shape.number
  for (let i = from; i < to; i++)
    if (tokens.shape[i] !== Shape.upper && tokens.shape[i] !== Shape.mark && !isDotted(tokens, i)) return false
  return true
}

/** "U.S.", "UN's": capitals with stops, or the plural of an acronym. */
const isDotted = (tokens: Tokens, i: number): boolean => (tokens.word[i] as string).includes('.') || tokens.shape[i] === Shape.capital

const ORDINAL = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
])
const isNumber = (tokens: Tokens, at: number): boolean => tokens.shape[at] === Shape.number || ORDINAL.has(tokens.word[at] as string)

/** Of hits that overlap, the longest; of equal ones, the first entered. */
export function longest<T extends { from: number; to: number }>(hits: readonly T[]): T[] {
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to)
  const out: T[] = []
  for (const hit of ordered) {
    const last = out.at(-1)
    if (!last || hit.from >= last.to) out.push(hit)
    else if (hit.to - hit.from > last.to - last.from) out[out.length - 1] = hit
  }
  return out
}

/** One name may be two persons': all are kept until the day and the party tell. */
function personMarks(hits: readonly Hit[]): PersonMark[] {
  const persons = new Map<string, Set<string>>()
  const placeOf = ({ from, to }: Hit): string => `${from}-${to}`
  for (const hit of hits) persons.set(placeOf(hit), (persons.get(placeOf(hit)) ?? new Set()).add(hit.value.id))
  return longest(hits).map((hit) => ({ from: hit.from, to: hit.to, persons: [...(persons.get(placeOf(hit)) ?? [])] }))
}
