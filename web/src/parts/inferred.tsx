import { parts } from '../strings/parts.ts'
import { Tooltip } from './tooltip.tsx'

/** Behind a value that no text states: the sign ≈, and the rule that gave it. */
export function Inferred({ rule }: Readonly<{ rule: string | null }>) {
  const told = parts.inferredBy(rule)
  return (
    <Tooltip content={told}>
      <button type="button" className="ml-1 rounded bg-warn-wash px-1 align-baseline text-[0.75em] text-warn">
        <span aria-hidden>≈ </span>
        {parts.inferred}
        <span className="sr-only">. {told}</span>
      </button>
    </Tooltip>
  )
}
