import type { Coming } from '../../model/coming.ts'
import type { RegisterNote } from '../../model/note.ts'
import { wordsNote } from '../note-of.ts'
import { type CalendarMatter, isTheirs, newestWords, registerNote, type ToldOccasion, yearsOf } from './matter.ts'
import { ordinal } from './ordinal.ts'

/** Something with a year to count from, by the registers, the texts or both. */
type Counted = {
  id: string
  name: string
  parties: readonly string[]
  /** A day where the registers know one, else the year. */
  base: string
  /** Counted in years that are no round number too. */
  every: boolean
  told: ToldOccasion[]
  registers: RegisterNote[]
}

const isRound = (years: number): boolean => years > 0 && years % 5 === 0

function fromRegisters({ between, registers }: CalendarMatter): Map<string, Counted> {
  const counted = new Map<string, Counted>()
  for (const one of registers.occasions) {
    if (one.kind !== 'anniversary' || one.base === undefined) continue
    const { id, name, parties = [] } = one
    const base = String(one.base)
    counted.set(id, {
      id,
      name,
      parties,
      base,
      every: isTheirs(parties, between),
      told: [],
      registers: [registerNote('occasions', one, 'base', base)],
    })
  }
  for (const one of registers.instruments) {
    if (!one.signed) continue
    const { id, name, parties, signed } = one
    const note = registerNote('instruments', one, 'signed', signed)
    const known = counted.get(id)
    // A treaty may be an occasion too: the register of instruments knows the day.
    if (known && known.base === signed.slice(0, 4)) counted.set(id, { ...known, base: signed, registers: [...known.registers, note] })
    else if (!known)
      counted.set(id, {
        id,
        name,
        parties,
        base: signed,
        every: one.kind === 'treaty' && isTheirs(parties, between),
        told: [],
        registers: [note],
      })
  }
  return counted
}

/** The same with what the texts tell; what no register has is known by its words and its year. */
function withTexts(counted: Map<string, Counted>, { occasions }: CalendarMatter): Counted[] {
  const folded = new Map<string, Counted>()
  for (const told of occasions) {
    const { occasion, baseYear, ordinal: nth, text } = told.mention
    if (baseYear === null || nth === null) continue
    const known = occasion === null ? byYear(counted, told) : counted.get(occasion)
    if (known) {
      known.told.push(told)
      continue
    }
    const words = text.replace(/\s+/g, ' ')
    const id = occasion ?? `${words}|${baseYear}`
    const one: Counted = folded.get(id) ?? { id, name: words, parties: [], base: String(baseYear), every: false, told: [], registers: [] }
    one.told.push(told)
    folded.set(id, one)
  }
  return [...counted.values(), ...folded.values()]
}

/** What a text names by an instrument's name is found by the year that it was signed in, where only one of the parties' is of that year. */
function byYear(counted: ReadonlyMap<string, Counted>, { mention: { baseYear } }: ToldOccasion): Counted | undefined {
  const found = [...counted.values()].filter(({ base, every }) => every && base.startsWith(String(baseYear)))
  return found.length === 1 ? found[0] : undefined
}

const concerns = ({ parties, told }: Counted, between: readonly string[]): boolean =>
  told.length > 0 || parties.length === 0 || isTheirs(parties, between)

function inYear(
  { id, name, parties, base, every, told, registers }: Counted,
  year: number,
  { partyName }: CalendarMatter['registers'],
): Coming | null {
  const years = year - Number(base.slice(0, 4))
  const round = isRound(years)
  const named = told.filter(({ mention }) => mention.year === year)
  if (years <= 0 || !(round || every || named.length)) return null
  const words = newestWords((named.length ? named : told).map((one) => wordsNote(one.in, one.mention)))
  const whose = parties.length ? ` (${parties.map(partyName).join(', ')})` : ''
  const title = registers.length
    ? `${ordinal(years)} anniversary: ${name}${whose}`
    : `${ordinal(years)} anniversary, counted from ${base}: “${name}”`
  return {
    id: `${id}/${year}`,
    kind: 'anniversary',
    date: `${year}${base.slice(4)}`,
    title,
    parties,
    base,
    ordinal: years,
    round,
    due: null,
    engagement: null,
    session: null,
    words,
    registers,
  }
}

/** Anniversaries: the parties' own every year, those of all the world in round years, and whatever a text names for its year. */
export function anniversaries(matter: CalendarMatter): Coming[] {
  const all = withTexts(fromRegisters(matter), matter).filter((one) => concerns(one, matter.between))
  // Of what is everybody's only that which the texts of these parties name: the registers know too much.
  const theirs = all.filter(({ parties, told }) => told.length > 0 || isTheirs(parties, matter.between.length ? matter.between : ['']))
  return yearsOf(matter).flatMap((year) => theirs.flatMap((one) => inYear(one, year, matter.registers) ?? []))
}
