import { type KeyboardEvent, useRef, useState } from 'react'

export type Option = Readonly<{ id: string; name: string; remark?: string }>

/** More are reached by typing. */
const MOST = 50

function matching(options: readonly Option[], typed: string | null) {
  const sought = (typed ?? '').trim().toLocaleLowerCase()
  const hits = options.filter(({ id, name }) => name.toLocaleLowerCase().includes(sought) || id.toLocaleLowerCase().includes(sought))
  return hits.slice(0, MOST)
}

/** What is typed, which options match, which of them is marked; and what the keys do: arrows move, Enter chooses, Escape closes. */
export function useCombobox(options: readonly Option[], onChange: (id: string | undefined) => void) {
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = matching(options, typed)

  const close = () => {
    setOpen(false)
    setTyped(null)
    setActive(-1)
  }
  const choose = (option: Option) => {
    onChange(option.id)
    close()
  }
  const moveTo = (index: number) => {
    const next = (index + shown.length) % shown.length
    setOpen(true)
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    const option = shown[active]
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active < 0 ? -1 : active - 1 }
    const step = steps[event.key]
    if (step !== undefined && shown.length > 0) moveTo(step)
    else if (event.key === 'Enter' && isOpen && option) choose(option)
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const type = (words: string) => {
    setTyped(words)
    setOpen(true)
    setActive(words ? 0 : -1)
    if (!words) onChange(undefined)
  }
  return { list, typed, isOpen, open: () => setOpen(true), close, active, shown, choose, press, type }
}
