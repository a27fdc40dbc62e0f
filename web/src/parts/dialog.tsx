import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { parts } from '../strings/parts.ts'
import { Button } from './button.tsx'

type Props = Readonly<{ title: string; isOpen: boolean; onClose: () => void; children: ReactNode; isWide?: boolean }>

/** A modal dialog: the browser's own, which keeps focus inside, closes with Escape and gives focus back. */
export function Dialog({ title, isOpen, onClose, children, isWide = false }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (isOpen) box.current?.showModal()
    else box.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      onClose={onClose}
      className={`max-h-[90dvh] w-full rounded-lg border border-line bg-panel p-5 shadow-2xl ${isWide ? 'max-w-4xl' : 'max-w-lg'}`}
    >
      {isOpen && (
        <div className="flex flex-col gap-4">
          <div className="flex items-start justify-between gap-4">
            <h2 id={heading} className="text-lg">
              {title}
            </h2>
            <Button look="quiet" isSquare aria-label={parts.close} onClick={onClose} className="-mt-1.5 -mr-1.5">
              <X aria-hidden className="size-5" />
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
