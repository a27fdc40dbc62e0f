import type { DatedQuote, Doubt, FormulaLife, Phase, Silence, SlotWords, SpeakerTally, Tally, Variant } from '../model/formula-life.ts'
import { headingOf, whoOf } from './engagement-text.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { engagementJson } from './reading-json.ts'
import { timeStrip } from './time-strip.ts'

const count = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`
const quoted = ({ text }: DatedQuote): string => `“${onOneLine(text)}”`
const place = ({ date, file, span }: DatedQuote): string => onOneLine(`${date ?? 'undated'} · ${file} · ${span.join('-')}`)
const period = ({ first, last }: Readonly<{ first: DatedQuote; last: DatedQuote }>): string =>
  first.date === last.date ? (first.date ?? 'undated') : `${first.date ?? 'undated'} to ${last.date ?? 'undated'}`

const phaseText = ({ state, from, to, count: n }: Phase): string =>
  `${state} ${from === to ? from : `${from} to ${to}`}${n > 1 ? ` (${n})` : ''}`

const nameOf = ({ name, party }: Tally): string => onOneLine(party && party !== name ? `${name} (${party})` : name)

const speakerText = (speaker: SpeakerTally, paint: Paint): string[] => [
  `  ${paint.name(nameOf(speaker))}  ${count(speaker.uses, 'use')}, ${period(speaker)}${
    speaker.silent.length ? paint.warn(`; silent since in ${speaker.silent.join(', ')}`) : ''
  }`,
  `    ${quoted(speaker.first)}  ${paint.dim(place(speaker.first))}`,
]

const tallies = (title: string, found: readonly Tally[]): string =>
  `${title}: ${found.map((one) => `${nameOf(one)} ${one.uses} (${period(one)})`).join(', ') || 'none'}`

const variantText = (variant: Variant, paint: Paint): string[] => {
  const marks = [variant.language, ...variant.tiers.filter((tier) => tier !== 'unknown')]
  const translated = variant.translated ? paint.warn('  a translator’s wording') : ''
  return [
    `  “${paint.bold(onOneLine(variant.words))}”  ${count(variant.uses, 'use')}, ${period(variant)} · ${marks.join(', ')}${translated}`,
    `    ${paint.dim(place(variant.first))}`,
  ]
}

const slotText = (slot: SlotWords): string =>
  `  {${slot.slot}} = ${quoted({ ...slot.first, text: slot.words })}  ${count(slot.uses, 'use')}, ${period(slot)}`

const LIKE: Readonly<Record<Silence['likeness'], string>> = {
  mechanism: 'same mechanism as',
  principals: 'same people as',
  offices: 'same offices as',
  speaker: 'someone who said it at',
}
const DOUBTS: Readonly<Record<Doubt, string>> = {
  'lesser-edition': 'a lesser edition than the words’: may mean nothing',
  'unknown-edition': 'may be a lesser edition than the words’',
  'no-statements': 'tells no statement: may mean nothing',
}

const silenceText = ({ joined, after, likeness, doubts, accounts }: Silence, paint: Paint): string[] => [
  `  ${paint.bold(joined.id)}  ${headingOf(joined.engagement)} · ${onOneLine(whoOf(joined.engagement))}`,
  `    ${paint.dim(`${LIKE[likeness]} ${after} · ${accounts.map(({ file, tier }) => onOneLine(`${file} (${tier === 'unknown' ? 'edition unknown' : tier})`)).join(' · ')}`)}${
    doubts.length ? paint.warn(`  ${doubts.map((doubt) => DOUBTS[doubt]).join('; ')}`) : ''
  }`,
]

const section = (title: string, lines: readonly string[], paint: Paint): string[] => (lines.length ? ['', paint.bold(title), ...lines] : [])

type Told = FormulaLife & Readonly<{ gloss: string | null; between: readonly string[] }>

/** The life of a set phrase for people. */
export function formulaLifeText(life: Told, paint: Paint): string {
  const { formula, gloss, between, uses, copies, first, last, daysSince, phases, silences } = life
  const among = between.length ? `, between ${between.join(' and ')}` : ''
  const head = [`${paint.bold(formula)}${among}`, ...(gloss ? [paint.dim(gloss)] : [])]
  if (!first || !last) return [...head, 'No use in the record.'].join('\n')
  const engagements = new Set(uses.flatMap(({ engagement }) => engagement ?? [])).size
  const repeated = copies ? `; ${copies} more in copies` : ''
  const since = daysSince === null ? '' : `, ${count(daysSince, 'day')} ago`
  const moments = [
    ...uses.map(({ date }) => ({ date, kind: 'use' as const })),
    ...silences.map(({ date }) => ({ date, kind: 'silent' as const })),
  ]
  return [
    ...head,
    `${count(uses.length, 'use')} at ${count(engagements, 'engagement')}${repeated}`,
    `first  ${quoted(first)}  ${paint.dim(place(first))}`,
    `last   ${quoted(last)}  ${paint.dim(place(last))}${since}`,
    phases.map(phaseText).join(' → '),
    '',
    timeStrip(moments, paint),
    ...section(
      'By whom, in order of first use',
      life.speakers.flatMap((one) => speakerText(one, paint)),
      paint,
    ),
    ...(life.speakers.length ? [] : ['']),
    `  ${tallies('parties', life.parties)}`,
    `  ${tallies('told by', life.holders)}`,
    `  ${tallies('editions', life.tiers)}`,
    `  ${tallies('languages', life.languages)}`,
    ...section(
      'Wordings, in order of first use',
      life.variants.flatMap((one) => variantText(one, paint)),
      paint,
    ),
    ...section('What filled its slots', life.slots.map(slotText), paint),
    ...section(
      'Silent, though comparable',
      silences.flatMap((one) => silenceText(one, paint)),
      paint,
    ),
  ].join('\n')
}

/** The same for programs; engagements in the shape of the contract. */
export const formulaLifeJson = ({ silences, ...life }: Told) => ({
  ...life,
  silences: silences.map(({ joined, ...silence }) => ({ engagement: joined.id, ...silence, what: engagementJson(joined.engagement) })),
})
