import type { CommitmentListed } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { commitments as words } from '../../strings/commitments.ts'

/** Until when, in the words of the text; what they mean beside its day is marked as worked out. */
export function Due({ row: { life, document, language } }: Readonly<{ row: Pick<CommitmentListed, 'life' | 'document' | 'language'> }>) {
  const { due } = life
  if (!due) return <span className="text-faint">{words.noDue}</span>
  return (
    <span className="flex flex-col gap-0.5">
      <Words text={due.text} lang={language} document={document} at={due.span} />
      {due.edtf ? <When date={due} isShort /> : <span className="text-xs text-soft italic">{words.noTime}</span>}
    </span>
  )
}
