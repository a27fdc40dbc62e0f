import { Menu as Icon, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { shell } from '../strings/shell.ts'
import { Navigation } from './navigation.tsx'

/** The navigation on narrow screens: a button, and a drawer that the browser itself makes modal. */
export function Menu() {
  const drawer = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    setOpen(true)
    drawer.current?.showModal()
  }
  const close = () => drawer.current?.close()
  return (
    <div className="lg:hidden">
      <Button look="quiet" isSquare aria-label={shell.openMenu} aria-haspopup="dialog" aria-expanded={isOpen} onClick={open}>
        <Icon aria-hidden className="size-5" />
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, as of every dialog. */}
      <dialog
        ref={drawer}
        aria-label={shell.navigation}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === drawer.current && close()}
        className="m-0 h-dvh max-h-none w-72 max-w-[85vw] border-r border-line bg-panel p-0"
      >
        <div className="flex flex-col gap-3 p-3">
          <div className="flex items-center justify-between pl-2.5 font-serif text-lg font-semibold">
            {shell.name}
            <Button look="quiet" isSquare aria-label={shell.closeMenu} onClick={close}>
              <X aria-hidden className="size-5" />
            </Button>
          </div>
          {isOpen && <Navigation onGo={close} />}
        </div>
      </dialog>
    </div>
  )
}
