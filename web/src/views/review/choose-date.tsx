import { useEffect, useState } from 'react'
import type { EngagementInDoubt } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { review } from '../../strings/review.ts'
import type { Wish } from './actions.ts'
import { datesTold } from './items.ts'
import { Radios } from './radios.tsx'

const OTHER = 'other'

type Props = Readonly<{ doubt: EngagementInDoubt; onChange: (wish: Wish | null) => void }>

/** One of the dates told, or another. */
export function ChooseDate({ doubt, onChange }: Props) {
  const [told] = useState(() => datesTold(doubt))
  const [chosen, choose] = useState(() => told.toSorted((a, b) => b.length - a.length)[0] ?? OTHER)
  const [typed, type] = useState('')
  const date = chosen === OTHER ? typed.trim() : chosen
  const { id } = doubt.engagement
  useEffect(() => onChange(date ? { kind: 'date', engagement: id, date } : null), [date, id, onChange])
  const options = told.map((edtf) => ({
    id: edtf,
    shown: (
      <>
        {edtfText(edtf)} <code className="text-xs text-faint">{edtf}</code>
      </>
    ),
  }))
  return (
    <div className="flex flex-col gap-2">
      <Radios legend={review.chooseDate} options={[...options, { id: OTHER, shown: review.otherDate }]} value={chosen} onChange={choose} />
      {chosen === OTHER && (
        <label className="flex flex-col gap-1 text-sm">
          <span className="text-soft">{review.dateHint}</span>
          <input
            value={typed}
            onChange={({ target }) => type(target.value)}
            maxLength={40}
            spellCheck={false}
            className="h-10 rounded-md border border-line-strong/70 bg-paper px-3 font-mono"
          />
        </label>
      )}
    </div>
  )
}
