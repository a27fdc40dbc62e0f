import { Keyboard, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useBetween } from '../../address/between.ts'
import { oneOf } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { ReviewCounts } from '../../api/answers.ts'
import { useCaller } from '../../api/caller.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { Failed } from '../../parts/failed.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { review } from '../../strings/review.ts'
import { titles } from '../../strings/views.ts'
import { Keys } from './keys.tsx'
import { Log } from './log.tsx'
import { Notice } from './notice.tsx'
import { Queue } from './queue.tsx'
import { KINDS, type TabName, Tabs } from './tabs.tsx'
import { useDeciding } from './use-deciding.ts'
import { useKeys } from './use-keys.ts'

const SHAPE = { kind: oneOf(...KINDS, 'log') }

/** The tab that the address names, else the first that holds anything; null until that is known. */
function useTab(between: string | undefined): TabName | null {
  const [{ kind }] = useAddress(SHAPE)
  const { data, error } = useAnswer<ReviewCounts>('/review/counts', { between })
  if (kind) return kind
  if (!data) return error ? 'joins' : null
  return KINDS.find((name) => data[name] > 0) ?? 'joins'
}

export function View() {
  const { between } = useBetween()
  const tab = useTab(between)
  const { caller, may } = useCaller('decide')
  const [isHelp, setHelp] = useState(false)
  const deciders = useDeciding()
  const { undo, last, isBusy, problem } = deciders
  useKeys({ '?': () => setHelp(true), u: may ? undo : undefined })
  const tools = (
    <>
      <Button disabled={!last || !may || isBusy} aria-keyshortcuts="u" onClick={undo}>
        <Undo2 aria-hidden className="size-4" />
        {review.undo}
      </Button>
      <Button aria-keyshortcuts="?" onClick={() => setHelp(true)}>
        <Keyboard aria-hidden className="size-4" />
        {review.keys}
      </Button>
    </>
  )
  return (
    <Page title={titles.review} lead={tab && (tab === 'log' ? review.logLead : review.kinds[tab].lead)} tools={tools}>
      {!may && caller && (
        <p className="rounded-md border border-warn/40 bg-warn-wash px-3 py-2 text-warn">{review.mayNot(caller.role, caller.name)}</p>
      )}
      <Tabs tab={tab} between={between} />
      {problem && <Failed problem={problem} />}
      {tab === null ? (
        <Loading />
      ) : tab === 'log' ? (
        <Log deciders={deciders} may={may} />
      ) : (
        <Queue key={`${tab} ${between ?? ''}`} kind={tab} between={between} deciders={deciders} may={may} />
      )}
      <Notice deciders={deciders} />
      <Keys isOpen={isHelp} onClose={() => setHelp(false)} />
    </Page>
  )
}
