import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { useState } from 'react'
import type { RibbonItem } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { parts } from '../../strings/parts.ts'
import { relationship } from '../../strings/relationship.ts'
import type { Stretch } from './days.ts'
import { Legend } from './legend.tsx'
import { RibbonChart } from './ribbon-chart.tsx'
import { RibbonRows } from './ribbon-rows.tsx'

type Props = Readonly<{ items: readonly RibbonItem[]; time: Stretch; parties: readonly [string, string] }>

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
