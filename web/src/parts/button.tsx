import type { ComponentProps } from 'react'

const LOOKS = {
  plain: 'border-line-strong/70 bg-panel text-ink hover:border-line-strong hover:bg-sunken',
  main: 'border-accent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-sunken hover:text-ink',
  bad: 'border-bad/60 bg-panel text-bad hover:bg-bad-wash',
} as const

export const buttonLook = (look: keyof typeof LOOKS = 'plain', isSquare = false) =>
  `inline-flex h-9 items-center justify-center gap-1.5 rounded-md border text-sm font-medium no-underline ${isSquare ? 'w-9' : 'px-3'} ${LOOKS[look]}`

type Props = ComponentProps<'button'> & Readonly<{ look?: keyof typeof LOOKS; isSquare?: boolean }>

/** A button; `isSquare` for an icon alone, which then needs an `aria-label`. */
export function Button({ look, isSquare, className = '', ...rest }: Props) {
  return <button type="button" {...rest} className={`${buttonLook(look, isSquare)} ${className}`} />
}
