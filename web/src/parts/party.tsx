import { useParties } from '../api/use-answer.ts'

const SIDES = { a: 'border-party-a text-party-a', b: 'border-party-b text-party-b border-dashed' } as const

type Props = Readonly<{
  /** ISO 3166-1 alpha-2 or a body's acronym. */
  id: string
  /** Looked up among the record's parties when not given. */
  name?: string | null
  /** First or second of the relationship: its colour, with a full or dashed edge. */
  side?: 'a' | 'b' | null
  /** The code alone; the name is still read out. */
  isShort?: boolean
}>

/** A party: its code in a box, and its name. */
export function Party({ id, name, side, isShort = false }: Props) {
  const { data } = useParties()
  const known = name ?? data?.items.find((party) => party.id === id)?.name
  return (
    <span className="inline-flex w-max max-w-full items-baseline gap-1.5" title={isShort ? known : undefined}>
      <abbr
        title={known}
        aria-hidden={known !== undefined || undefined}
        className={`rounded border px-1 font-mono text-[0.75em] leading-normal font-semibold no-underline ${side ? SIDES[side] : 'border-line-strong text-soft'}`}
      >
        {id}
      </abbr>
      {known && <bdi className={isShort ? 'sr-only' : ''}>{known}</bdi>}
    </span>
  )
}
