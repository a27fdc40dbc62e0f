import { Languages } from 'lucide-react'
import type { FormulaLifeAnswer, SlotWords, Variant } from '../../api/answers.ts'
import type { Column } from '../../parts/columns.ts'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { document as documents } from '../../strings/document.ts'
import { formulas as words } from '../../strings/formulas.ts'

const editions = ({ tiers }: Variant): string => tiers.map((tier) => documents.tiers[tier] ?? tier).join(', ')

const VARIANTS: readonly Column<Variant>[] = [
  {
    id: 'words',
    title: words.variant.words,
    width: '40%',
    value: (one) => one.words,
    cell: (one) => (
      <span className="flex flex-wrap items-center gap-2">
        <Words text={one.words} lang={one.language} document={one.first.document} at={one.first.span} />
        {one.translated && (
          <Badge tone="warn" icon={Languages} letter="T">
            {words.translated}
          </Badge>
        )}
      </span>
    ),
  },
  { id: 'language', title: words.variant.language, cell: ({ language }) => language, value: ({ language }) => language, width: '6.5rem' },
  { id: 'editions', title: words.variant.editions, cell: editions, value: editions },
  { id: 'uses', title: words.variant.uses, cell: ({ uses }) => uses, value: ({ uses }) => uses, align: 'end', width: '5rem' },
  {
    id: 'first',
    title: words.variant.first,
    cell: ({ first }) => <When date={first.date} isShort />,
    value: ({ first }) => first.date,
    width: '8rem',
  },
  {
    id: 'last',
    title: words.variant.last,
    cell: ({ last }) => <When date={last.date} isShort />,
    value: ({ last }) => last.date,
    width: '8rem',
  },
]

const SLOTS: readonly Column<SlotWords>[] = [
  { id: 'slot', title: words.slot.slot, cell: ({ slot }) => <code>{`{${slot}}`}</code>, value: ({ slot }) => slot, width: '8rem' },
  {
    id: 'words',
    title: words.slot.words,
    cell: (one) => <Words text={one.words} document={one.first.document} at={one.first.span} />,
    value: (one) => one.words,
  },
  { id: 'uses', title: words.slot.uses, cell: ({ uses }) => uses, value: ({ uses }) => uses, align: 'end', width: '5rem' },
  {
    id: 'first',
    title: words.slot.first,
    cell: ({ first }) => <When date={first.date} isShort />,
    value: ({ first }) => first.date,
    width: '8rem',
  },
  {
    id: 'last',
    title: words.slot.last,
    cell: ({ last }) => <When date={last.date} isShort />,
    value: ({ last }) => last.date,
    width: '8rem',
  },
]

/** The wordings with the editions that have them, and what filled the slots. */
export function Variants({ life: { variants, slots } }: Readonly<{ life: FormulaLifeAnswer }>) {
  return (
    <>
      <Section
        title={words.variants}
        count={variants.total}
        lead={`${words.variantsLead} ${words.newest(variants.items.length, variants.total)}`.trim()}
      >
        <Rows
          label={words.variants}
          rows={variants.items}
          columns={VARIANTS}
          idOf={(one) => `${one.language} ${one.words}`}
          minWidth="48rem"
        />
      </Section>
      {slots.total > 0 && (
        <Section title={words.slots} count={slots.total}>
          <Rows label={words.slots} rows={slots.items} columns={SLOTS} idOf={(one) => `${one.slot} ${one.words}`} minWidth="36rem" />
        </Section>
      )}
    </>
  )
}
