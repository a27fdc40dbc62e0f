import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { useCard } from './use-card.ts'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

const factOf = (element: Element): number => Number(element.getAttribute('data-fact'))
const factsOf = (element: Element): number[] => (element.getAttribute('data-facts') ?? '').split(' ').filter(Boolean).map(Number)

type Handlers = Readonly<{
  text: RefObject<HTMLElement | null>
  card: ReturnType<typeof useCard>
  onOpen: (fact: number, byKey: boolean) => void
  onClose: () => void
}>

/** What keys and the pointer do in the text. One letter takes the tab key; others are come to with arrows, j and k. */
export function useText({ text, card, onOpen, onClose }: Handlers) {
  const [active, setActive] = useState<number | null>(null)
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLButtonElement) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') {
        card.hide()
        onClose()
      }
      const step = STEPS[event.key]
      if (!step) return
      event.preventDefault()
      const letters = [...(text.current?.querySelectorAll<HTMLButtonElement>('button[data-fact]') ?? [])]
      const next = letters[Math.max(0, Math.min(letters.length - 1, step(letters.indexOf(event.target), letters.length - 1)))]
      next?.focus({ preventScroll: true })
      if (next) bringIntoView(next, 'nearest')
    },
    [text, card, onClose],
  )
  const onFocus = useCallback(
    (event: { target: EventTarget }) => {
      if (!(event.target instanceof HTMLButtonElement) || !event.target.hasAttribute('data-fact')) return
      setActive(factOf(event.target))
      if (event.target.matches(':focus-visible')) card.show(event.target, [factOf(event.target)], 0)
    },
    [card],
  )
  const onClick = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || getSelection()?.toString()) return
      const letter = event.target.closest('[data-fact]')
      const facts = letter ? [factOf(letter)] : factsOf(event.target.closest('[data-facts]') ?? event.currentTarget)
      const fact = facts.at(-1)
      if (fact === undefined) return
      card.hide()
      setActive(fact)
      // A click by the keyboard has no count.
      onOpen(fact, event.detail === 0)
    },
    [card, onOpen],
  )
  const onPointerOver = useCallback(
    (event: PointerEvent) => {
      if (event.pointerType === 'touch' || !(event.target instanceof Element)) return
      const at = event.target.closest('[data-fact], [data-facts]')
      if (!at) return card.leave()
      const facts = at.hasAttribute('data-fact') ? [factOf(at)] : factsOf(at).reverse()
      if (facts.length) card.show(at, facts)
    },
    [card],
  )
  return { active, setActive, handlers: { onKeyDown, onFocus, onBlur: card.leave, onClick, onPointerOver, onPointerLeave: card.leave } }
}

/** Two frames: what the router does when a page has come, and what the browser makes of paragraphs that came near, is done by then. */
const soon = (todo: () => void) => requestAnimationFrame(() => requestAnimationFrame(todo))

const MOST_TRIES = 8

/** Paragraphs far away have a guessed height until they come near, so one arrives in several steps. */
function bringIntoView(element: Element, block: ScrollLogicalPosition, tries = MOST_TRIES): void {
  element.scrollIntoView({ block })
  soon(() => {
    const { top, bottom } = element.getBoundingClientRect()
    if (tries > 0 && (bottom < 0 || top > innerHeight)) bringIntoView(element, block, tries - 1)
  })
}

/** Goes to the words that the address names, again whenever `times` grows. */
export function useAsked(text: RefObject<HTMLElement | null>, at: readonly [number, number] | undefined, times: number): void {
  const [start, end] = at ?? []
  const known = useRef('')
  useEffect(() => {
    const wanted = `${start}-${end} ${times}`
    if (start === undefined || known.current === wanted) return
    known.current = wanted
    soon(() => {
      const found = text.current?.querySelector<HTMLElement>('[data-asked]')
      found?.setAttribute('tabindex', '-1')
      found?.focus({ preventScroll: true })
      if (found) bringIntoView(found, 'center')
    })
  }, [text, start, end, times])
}
