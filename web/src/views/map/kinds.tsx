import { Kind } from '../../parts/kind.tsx'

/** How many of each kind. */
export function Kinds({ kinds }: Readonly<{ kinds: Readonly<Record<string, number>> }>) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {Object.entries(kinds).map(([kind, count]) => (
        <li key={kind} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <Kind kind={kind} />
          <span className="text-soft tabular-nums">{count.toLocaleString('en')}</span>
        </li>
      ))}
    </ul>
  )
}
