import type { CommitmentAnswer } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { commitments as words } from '../../strings/commitments.ts'
import { Decide } from './decide.tsx'
import { Evidence } from './evidence.tsx'

/** `document/id`, as the address has it. */
function pathOf(one: string): string {
  const at = one.lastIndexOf('/')
  return `/commitments/${encodeURIComponent(one.slice(0, at))}/${encodeURIComponent(one.slice(at + 1))}`
}

/** One commitment with all its evidence, and what a person may rule of it. */
export function Panel({ one, onClose }: Readonly<{ one: string | undefined; onClose: () => void }>) {
  const query = useAnswer<CommitmentAnswer>(pathOf(one ?? ''), {}, { enabled: one !== undefined })
  return (
    <Dialog title={words.panel} isOpen={one !== undefined} onClose={onClose} isWide>
      <Ask query={query}>
        {(answer) => (
          <div className="flex min-w-0 flex-col gap-5">
            <Evidence one={answer} />
            <Decide one={answer} />
          </div>
        )}
      </Ask>
    </Dialog>
  )
}
