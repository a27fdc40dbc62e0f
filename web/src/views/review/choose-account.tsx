import { useEffect, useState } from 'react'
import type { EngagementInDoubt } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { When } from '../../parts/when.tsx'
import { review } from '../../strings/review.ts'
import type { Wish } from './actions.ts'
import { Radios } from './radios.tsx'

type Props = Readonly<{ doubt: EngagementInDoubt; onChange: (wish: Wish) => void }>

/** Which account is of another engagement. The one with the least precise date is proposed. */
export function ChooseAccount({ doubt: { accounts, engagement }, onChange }: Props) {
  const [document, choose] = useState(
    () => [...accounts].sort((a, b) => (a.date.edtf?.length ?? 0) - (b.date.edtf?.length ?? 0))[0]?.document ?? null,
  )
  useEffect(() => {
    if (document) onChange({ kind: 'apart', engagement: engagement.id, document })
  }, [document, engagement.id, onChange])
  const options = accounts.map(({ document: id, file, holder, date }) => ({
    id,
    shown: (
      <span className="flex flex-wrap items-baseline gap-x-3">
        {holder && <Party id={holder} />}
        <When date={date} isShort />
        <span className="font-mono text-xs break-all">
          <Plain text={file} />
        </span>
      </span>
    ),
  }))
  return <Radios legend={review.chooseAccount} options={options} value={document} onChange={choose} />
}
