import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { RibbonItem } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Kind } from '../../parts/kind.tsx'
import { Section } from '../../parts/section.tsx'
import { parts } from '../../strings/parts.ts'
import { relationship } from '../../strings/relationship.ts'
import type { Stretch } from './days.ts'
import { RibbonChart } from './ribbon-chart.tsx'
import { RibbonRows } from './ribbon-rows.tsx'

type Props = Readonly<{ items: readonly RibbonItem[]; time: Stretch; parties: readonly [string, string] }>

function Legend({ items }: Readonly<{ items: readonly RibbonItem[] }>) {
  const forms = useMemo(() => [...new Set(items.map(({ kind }) => kind))], [items])
  return (
    <ul aria-label={relationship.legend} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
      {forms.map((kind) => (
        <li key={kind}>
          <Kind kind={kind} />
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="size-3 rounded-full bg-still" />
        {relationship.held}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="size-3 rounded-full border-2 border-still bg-panel" />
        {relationship.hollow}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="h-1.5 w-6 rounded-sm border border-still bg-still/30" />
        {relationship.range}
      </li>
    </ul>
  )
}

/** Engagements in time by level and form, or the same as a table. */
export function Ribbon({ items, time, parties }: Props) {
  const [isTable, setTable] = useState(false)
  const undated = items.filter(({ when }) => when.edtf === null).length
  const Icon = isTable ? ChartNoAxesColumn : Table2
  return (
    <Section
      title={relationship.ribbon}
      count={items.length}
      tools={
        <Button look="quiet" onClick={() => setTable(!isTable)}>
          <Icon aria-hidden className="size-4" />
          {isTable ? parts.asFigure : parts.asTable}
        </Button>
      }
    >
      {isTable ? (
        <RibbonRows items={items} />
      ) : (
        <>
          <Legend items={items} />
          <RibbonChart items={items} time={time} label={relationship.ribbonLabel(items.length, parties.join(' – '))} />
        </>
      )}
      <p className="max-w-4xl text-sm text-soft">
        {relationship.levelNote} {undated > 0 && relationship.undated(undated)}
      </p>
    </Section>
  )
}
