import { useState } from 'react'
import { Dialog } from '../../parts/dialog.tsx'
import { review } from '../../strings/review.ts'
import { ALL_ACTIONS } from './actions.ts'
import { keysAreOn, turnKeys } from './use-keys.ts'

const { keyOf: told } = review

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['j', 'k', '↓', '↑'], told.move],
  ...ALL_ACTIONS.map(({ key, name }) => [[key], review.actions[name].name] as const),
  [['Enter'], told.enter],
  [['Esc'], told.escape],
  [['u'], told.undo],
  [['?'], told.help],
]

export const Key = ({ children }: Readonly<{ children: string }>) => (
  <kbd className="rounded border border-line-strong/70 bg-sunken px-1.5 font-mono text-xs text-soft">{children}</kbd>
)

/** The keys, and a way to turn the letters off. */
export function Keys({ isOpen, onClose }: Readonly<{ isOpen: boolean; onClose: () => void }>) {
  const [isOn, setOn] = useState(keysAreOn)
  return (
    <Dialog title={review.keysTitle} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 text-sm">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            turnKeys(target.checked)
            setOn(target.checked)
          }}
          className="size-4 accent-accent"
        />
        {review.keysOn}
      </label>
    </Dialog>
  )
}
