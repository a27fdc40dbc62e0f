import { parts } from '../strings/parts.ts'
import { Plain } from './plain.tsx'

export type Stretches = readonly Readonly<{ in: 'both' | 'first' | 'second'; text: string }>[]

type Props = Readonly<{
  stretches: Stretches
  lang?: string | null | undefined
  /** Only one of the wordings, with its own marks; both by default. */
  show?: 'both' | 'first' | 'second'
}>

const LOOKS = {
  first: 'bg-bad-wash text-bad line-through decoration-2',
  second: 'bg-good-wash text-good underline decoration-2 underline-offset-2',
} as const

/** Two wordings in one: what only the first has is struck out after a −, what only the second has underlined after a +. */
export function Redline({ stretches, lang, show = 'both' }: Props) {
  const shown = stretches.filter((stretch) => show === 'both' || stretch.in === 'both' || stretch.in === show)
  return (
    <bdi lang={lang && lang !== 'und' ? lang : undefined} dir="auto" className="font-serif whitespace-pre-line">
      {shown.map(({ in: side, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison keep their order.
        if (side === 'both') return <Plain key={index} text={text} />
        const Tag = side === 'first' ? 'del' : 'ins'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Tag key={index} className={`rounded-sm px-0.5 ${LOOKS[side]}`}>
            <span className="sr-only">{side === 'first' ? parts.removed : parts.added} </span>
            <span aria-hidden className="mr-0.5 inline-block font-mono text-[0.75em] font-bold no-underline">
              {side === 'first' ? '−' : '+'}
            </span>
            <Plain text={text} />
          </Tag>
        )
      })}
    </bdi>
  )
}
