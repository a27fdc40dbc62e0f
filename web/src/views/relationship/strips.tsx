import { Link, useRouter } from '@tanstack/react-router'
import { type MouseEvent, useCallback, useMemo } from 'react'
import { toFormula } from '../../address/links.ts'
import type { FormulaStrip, FormulaStripsAnswer } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import type { Draw } from '../../parts/chart.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Figure } from '../../parts/figure.tsx'
import { Party } from '../../parts/party.tsx'
import type { Column } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { relationship } from '../../strings/relationship.ts'
import type { Stretch } from './days.ts'
import { heightOf, stripsPlot } from './strips-plot.ts'
import { readable } from './told.ts'

type Props = Readonly<{ between: string; parties: readonly [string, string]; time: Stretch }>

const words = relationship.stripColumns
const LIMIT = 12

function End({ use }: Readonly<{ use: FormulaStrip['first'] }>) {
  return (
    <span className="flex flex-col">
      <When date={use.date} isShort />
      <Words text={use.text} lang={use.language} document={use.document} at={use.span} />
    </span>
  )
}

const COLUMNS: readonly Column<FormulaStrip>[] = [
  {
    ...{ id: 'formula', title: words.formula, value: ({ formula }) => formula },
    cell: ({ formula }) => <Link {...toFormula(formula)}>{readable(formula)}</Link>,
  },
  { id: 'uses', title: words.uses, width: '5rem', align: 'end', value: ({ uses }) => uses, cell: ({ uses }) => uses.toLocaleString('en') },
  {
    ...{ id: 'parties', title: words.parties, width: '8rem', value: ({ parties }) => parties.join() },
    cell: ({ parties }) => (
      <span className="flex flex-wrap gap-1.5">
        {parties.map((id) => (
          <Party key={id} id={id} isShort />
        ))}
      </span>
    ),
  },
  { id: 'first', title: words.first, value: ({ first }) => first.date, cell: ({ first }) => <End use={first} /> },
  { id: 'last', title: words.last, value: ({ last }) => last.date, cell: ({ last }) => <End use={last} /> },
  {
    ...{ id: 'silence', title: words.silence, value: ({ silence }) => silence.engagements },
    cell: ({ silence }) => relationship.silent(silence.days, silence.engagements),
  },
]

const idOf = ({ formula }: FormulaStrip): string => formula

/** Links of the picture are followed within the app. */
function useInside() {
  const router = useRouter()
  return (event: MouseEvent) => {
    const link = (event.target as Element).closest('svg a')
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href')
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    router.history.push(href)
  }
}

function Strip({ items, between, parties, time }: Props & Readonly<{ items: readonly FormulaStrip[] }>) {
  const follow = useInside()
  const sides = useMemo((): readonly [string, string] => [parties[0], parties[1]], [parties])
  const draw = useCallback<Draw>(
    (plot, width) => stripsPlot(plot, { items, between, parties: sides, time, width }),
    [items, between, sides, time],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is pressed; Enter on one is a click too.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div onClick={follow}>
      <Figure
        label={relationship.stripsLabel(items.length)}
        draw={draw}
        rows={items}
        columns={COLUMNS}
        idOf={idOf}
        caption={relationship.stripsNote}
        isInteractive
        height={heightOf(items.length)}
      />
    </div>
  )
}

/** The life of the main set phrases between the two, on the time of the ribbon above. */
export function Strips(props: Props) {
  const { between } = props
  const query = useAnswer<FormulaStripsAnswer>('/formulas/strips', { between, limit: LIMIT })
  return (
    <Section title={relationship.strips} lead={relationship.stripsLead} tools={<Link to="/formulas">{relationship.allFormulas}</Link>}>
      <Ask query={query}>
        {({ items }) => (items.length === 0 ? <Empty title={relationship.noStrips} /> : <Strip {...props} items={items} />)}
      </Ask>
    </Section>
  )
}
