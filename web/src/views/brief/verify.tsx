import { useMutation } from '@tanstack/react-query'
import { Check, CircleX, FileCheck2 } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import type { CheckedNote, VerificationAnswer } from '../../api/answers.ts'
import { post } from '../../api/client.ts'
import { Button } from '../../parts/button.tsx'
import type { Column } from '../../parts/columns.ts'
import { Failed } from '../../parts/failed.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { Words } from '../../parts/words.tsx'
import { brief } from '../../strings/brief.ts'

const strings = brief.verify

const COLUMNS: readonly Column<CheckedNote>[] = [
  { id: 'note', title: strings.note, width: '5rem', cell: ({ note }) => note, value: ({ note }) => note },
  {
    id: 'state',
    title: strings.state,
    width: '10rem',
    cell: ({ holds }) => (
      <Badge tone={holds ? 'good' : 'bad'} icon={holds ? Check : CircleX}>
        {holds ? strings.holds : strings.not}
      </Badge>
    ),
    value: ({ holds }) => (holds ? 1 : 0),
  },
  { id: 'says', title: strings.says, cell: ({ says }) => <Plain text={says} /> },
  { id: 'quote', title: strings.quote, cell: ({ quote }) => quote && <Words text={quote} /> },
]

function Result({ found }: Readonly<{ found: VerificationAnswer }>) {
  const isSound = found.hold === found.notes
  const [isAll, setAll] = useState(!isSound)
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className={`flex items-center gap-2 font-medium ${isSound ? 'text-good' : 'text-bad'}`}>
        {isSound ? <Check aria-hidden className="size-5" /> : <CircleX aria-hidden className="size-5" />}
        <bdi>{strings.result(found.hold, found.notes, found.file)}</bdi>
      </p>
      {!isAll && (
        <Button onClick={() => setAll(true)} className="self-start">
          {strings.all}
        </Button>
      )}
      {isAll && (
        <Rows
          label={strings.label}
          rows={[...found.checked].sort((one, other) => Number(one.holds) - Number(other.holds))}
          columns={COLUMNS}
          idOf={({ note }) => String(note)}
          minWidth="44rem"
        />
      )}
    </div>
  )
}

/** A brief that was saved: whether its footnotes still hold. */
export function Verify() {
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return post<VerificationAnswer>('/verifications', form)
    },
  })
  const take = (files: FileList | null) => files?.[0] && mutate(files[0])
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    setOver(is)
  }
  return (
    <div data-screen-only>
      <Section title={strings.title} lead={strings.lead}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same by keyboard. */}
        <div
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false)
            take(event.dataTransfer.files)
          }}
          className={`flex flex-wrap items-center gap-3 rounded-lg border-2 border-dashed px-4 py-5 ${isOver ? 'border-accent bg-note-wash' : 'border-line-strong/60 bg-panel'}`}
        >
          <FileCheck2 aria-hidden className="size-6 text-faint" />
          <p className="min-w-0 flex-1">{isPending ? strings.working : strings.drop}</p>
          <Button disabled={isPending} onClick={() => field.current?.click()}>
            {strings.choose}
          </Button>
          <input
            ref={field}
            type="file"
            hidden
            aria-label={strings.choose}
            accept=".md,.html,.htm,.docx,.json"
            onChange={({ target }) => {
              take(target.files)
              target.value = ''
            }}
          />
        </div>
        {error ? <Failed problem={error} /> : data && <Result key={data.file} found={data} />}
      </Section>
    </div>
  )
}
