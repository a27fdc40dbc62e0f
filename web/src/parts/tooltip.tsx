import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

/** Around the whole app: one delay for all tooltips. */
export function Tooltips({ children }: Readonly<{ children: ReactNode }>) {
  return <Radix.Provider delayDuration={250}>{children}</Radix.Provider>
}

/** A remark on its child, which must take focus (a link, a button). It must hold nothing one cannot do without. */
export function Tooltip({ content, children }: Readonly<{ content: ReactNode; children: ReactElement }>) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-80 rounded-md bg-ink px-2.5 py-1.5 text-[0.8125rem] leading-snug text-paper shadow-lg"
        >
          {content}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
