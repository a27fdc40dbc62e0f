import type { Comparison } from '../../model/comparison.ts'
import { headingOf, whoOf } from '../engagement-text.ts'
import { circumstanceLines, peopleLines } from './facts.ts'
import { commitmentLines, gradeLines, mentionLines, statementLines, topicLines } from './lines.ts'
import { type Names, namesOf } from './names.ts'
import type { Line } from './parts.ts'

export type Section = Readonly<{
  title: string
  lines: readonly Line[]
  /** A table of figures. */
  table?: Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>
}>

/** A comparison as it is shown, whatever it is shown on. */
export type View = Readonly<{
  title: string
  sides: readonly Readonly<{ name: string; heading: string; who: string; accounts: readonly string[] }>[]
  why: string | null
  notices: readonly string[]
  /** What it means that one side lacks something. */
  legend: readonly string[]
  sections: readonly Section[]
}>

const percent = (share: number): string => `${Math.round(share * 100)} %`

function sharesSection({ shares, units }: Comparison, { sideNames }: Names): Section {
  const unitOf = (side: 0 | 1): string => `${units[side]}, ${sideNames[side]}`
  return {
    title: 'Shares of what is told',
    lines: [],
    table: {
      head: ['speaker', unitOf(0), 'share', unitOf(1), 'share'],
      rows: shares.map(({ speaker, party, counts, shares: [was, is] }) => [
        party && party !== speaker ? `${speaker} (${party})` : speaker,
        ...[String(counts[0]), percent(was), String(counts[1]), percent(is)],
      ]),
    },
  }
}

const accountText = ({ file, holder, carrier, tier, language }: Comparison['sides'][0]['accounts'][0]): string =>
  `${file} (${[holder ? `told by ${holder}` : 'holder unknown', carrier ? `carried by ${carrier}` : null, tier === 'unknown' ? 'edition unknown' : tier, language].filter(Boolean).join(', ')})`

function sectionsOf(comparison: Comparison, names: Names): Section[] {
  const { topics, formulas, occasions, forums, instruments, atmosphere } = comparison
  const section = (title: string, lines: readonly Line[]): Section => ({ title, lines })
  return [
    section('Who, when, where', [...circumstanceLines(comparison, names), ...peopleLines(comparison, names)]),
    section('Topics', topicLines(topics, names)),
    section('Set phrases', mentionLines(formulas, names)),
    section('Occasions', mentionLines(occasions, names)),
    section('Instruments', mentionLines(instruments, names)),
    section('Forums', mentionLines(forums, names)),
    section('Atmosphere', mentionLines(atmosphere, names)),
    section('Commitments', commitmentLines(comparison, names)),
    section('Grades of commitment', gradeLines(comparison, names)),
    sharesSection(comparison, names),
    section('Statements', statementLines(comparison, names)),
  ]
}

export function comparisonView(comparison: Comparison): View {
  const names = namesOf(comparison)
  return {
    title: comparison.mode === 'engagements' ? 'What changed' : 'Two accounts of one engagement',
    sides: comparison.sides.map(({ id, engagement, accounts }, i) => ({
      name: names.sideNames[i as 0 | 1],
      heading: `${id}  ${headingOf(engagement)}`,
      who: whoOf(engagement),
      accounts: accounts.map(accountText),
    })),
    why: comparison.why,
    notices: comparison.notices.map(({ message }) => message),
    legend: names.legend,
    sections: sectionsOf(comparison, names).filter(({ lines, table }) => lines.length > 0 || (table?.rows.length ?? 0) > 0),
  }
}
