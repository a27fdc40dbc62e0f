import { Link } from '@tanstack/react-router'
import { ExternalLink, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { toDocument } from '../../address/links.ts'
import type { Brief } from '../../api/answers.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { brief as strings } from '../../strings/brief.ts'
import { Cites } from './cites.tsx'

type Props = Readonly<{ brief: Brief; number: number; onClose: () => void }>

/** One footnote beside the text, with the way to its words. Escape closes it. */
export function Footnote({ brief, number, onClose }: Props) {
  const box = useRef<HTMLElement>(null)
  const note = brief.notes[number - 1]
  // biome-ignore lint/correctness/useExhaustiveDependencies: another footnote takes the focus again.
  useEffect(() => box.current?.focus({ preventScroll: true }), [number])
  if (!note) return null
  return (
    <section
      ref={box}
      id="footnote"
      tabIndex={-1}
      aria-label={strings.footnote(number)}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      className="flex max-h-[60dvh] flex-col gap-3 overflow-y-auto rounded-lg border border-line-strong bg-panel p-4 shadow-xl lg:shadow-none"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-base">{strings.footnote(number)}</h2>
        <Button look="quiet" isSquare aria-label={strings.close} onClick={onClose} className="-my-1.5 -mr-2">
          <X aria-hidden className="size-5" />
        </Button>
      </div>
      <p className="text-[0.9375rem] break-words">
        <Cites note={note} documents={brief.documents} />
      </p>
      {note.kind === 'words' && (
        <Link {...toDocument(note.document, note.span)} className={`${buttonLook('main')} self-start`}>
          <ExternalLink aria-hidden className="size-4" />
          {strings.open}
        </Link>
      )}
    </section>
  )
}
