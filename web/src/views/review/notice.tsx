import { Undo2, X } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { parts } from '../../strings/parts.ts'
import { review } from '../../strings/review.ts'
import type { Deciders } from './use-deciding.ts'

/** Tells what was done last, aloud too, and offers to undo it. It stays until the next, or until it is closed. */
export function Notice({ deciders: { said, undo, hush, isBusy } }: Readonly<{ deciders: Deciders }>) {
  return (
    <div data-screen-only className="pointer-events-none fixed inset-x-3 bottom-4 z-40 flex justify-center">
      <div
        className={
          said
            ? 'pointer-events-auto flex max-w-xl items-center gap-3 rounded-lg border border-line-strong bg-panel py-1.5 pr-1.5 pl-4 shadow-2xl'
            : ''
        }
      >
        <p role="status" className="min-w-0 text-sm">
          {said?.text ?? ''}
        </p>
        {said?.canUndo && (
          <Button look="quiet" disabled={isBusy} onClick={undo}>
            <Undo2 aria-hidden className="size-4" />
            {review.undo}
          </Button>
        )}
        {said && (
          <Button look="quiet" isSquare aria-label={parts.close} onClick={hush}>
            <X aria-hidden className="size-4" />
          </Button>
        )}
      </div>
    </div>
  )
}
