import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useBetween } from '../../address/between.ts'
import { useAddress } from '../../address/use-address.ts'
import type { Brief, BriefAnswer } from '../../api/answers.ts'
import { addressOf, type Params } from '../../api/client.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { buttonLook } from '../../parts/button.tsx'
import { Print } from '../../parts/export.tsx'
import { Loading } from '../../parts/loading.tsx'
import { NeedsBetween } from '../../parts/needs-between.tsx'
import { Page } from '../../parts/page.tsx'
import { brief as strings } from '../../strings/brief.ts'
import { titles } from '../../strings/views.ts'
import { Chooser } from './chooser.tsx'
import { Footnote } from './footnote.tsx'
import { Notes } from './notes.tsx'
import { SHAPE } from './shape.ts'
import { BriefText } from './text.tsx'
import { Verify } from './verify.tsx'

const FORMS = ['md', 'html', 'docx', 'json'] as const

function Exports({ params, brief }: Readonly<{ params: Params; brief: Brief }>) {
  return (
    <>
      {FORMS.map((form) => (
        <a
          key={form}
          href={addressOf('/brief', { ...params, format: form })}
          download={form === 'json' ? `brief-${String(params.between).replace(',', '-')}-${brief.made}.json` : true}
          aria-label={strings.exportLabel(strings.exports[form])}
          className={buttonLook()}
        >
          <Download aria-hidden className="size-4" />
          {strings.exports[form]}
        </a>
      ))}
      <Print />
    </>
  )
}

/** The text, and beside it the footnote that is open. */
function Shown({ brief }: Readonly<{ brief: Brief }>) {
  const [open, setOpen] = useState<Readonly<{ note: number; mark: string }> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another brief has other footnotes.
  useEffect(() => setOpen(null), [brief])
  const close = () => {
    setOpen(null)
    if (open) document.getElementById(open.mark)?.focus()
  }
  return (
    <div className="grid grid-cols-1 items-start gap-x-10 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)] print:block">
      <div className="flex min-w-0 flex-col gap-7">
        <BriefText brief={brief} open={open?.mark ?? null} onOpen={(note, mark) => setOpen({ note, mark })} />
        <Notes brief={brief} />
      </div>
      <aside
        data-screen-only
        className="sticky top-20 max-lg:fixed max-lg:inset-x-2 max-lg:top-auto max-lg:bottom-2 max-lg:z-40"
        hidden={!open}
        aria-label={strings.notes}
      >
        {open && <Footnote brief={brief} number={open.note} onClose={close} />}
      </aside>
    </div>
  )
}

export function View() {
  const { between, parties } = useBetween()
  const [asked] = useAddress(SHAPE)
  const params = { between, ...asked }
  const query = useAnswer<BriefAnswer>('/brief', params, { enabled: between !== undefined })
  const made = between && !query.error ? query.data : undefined
  return (
    <Page
      title={made?.title ?? titles.brief}
      lead={made ? strings.lead(made.asked, made.made) : strings.startLead}
      tools={made && <Exports params={params} brief={made} />}
    >
      {parties && <Chooser parties={parties} />}
      <NeedsBetween>
        {() => (
          <Ask query={query} loading={<Loading label={strings.making} lines={12} />}>
            {(answer) => <Shown brief={answer} />}
          </Ask>
        )}
      </NeedsBetween>
      <Verify />
    </Page>
  )
}
