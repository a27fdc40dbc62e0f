import { Button } from '../../parts/button.tsx'
import { document as words } from '../../strings/document.ts'
import { type FactKind, KINDS } from './facts.ts'
import { LOOKS, lineOf } from './looks.ts'

type Props = Readonly<{
  counts: Readonly<Record<FactKind, number>>
  shown: ReadonlySet<FactKind>
  onChange: (shown: readonly FactKind[]) => void
}>

/** Which kinds of facts are lit in the text; also the legend of their lines and letters. */
export function Filters({ counts, shown, onChange }: Props) {
  const present = KINDS.filter((kind) => counts[kind] > 0)
  const turned = (kind: FactKind) => KINDS.filter((one) => (one === kind) !== shown.has(one))
  return (
    <fieldset data-screen-only className="flex flex-col gap-1 rounded-lg border border-line bg-panel p-4">
      <legend className="sr-only">{words.facts}</legend>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-base">{words.facts}</h2>
        <span className="flex">
          <Button look="quiet" className="h-7 px-2" onClick={() => onChange(KINDS)}>
            {words.all}
          </Button>
          <Button look="quiet" className="h-7 px-2" onClick={() => onChange([])}>
            {words.none}
          </Button>
        </span>
      </div>
      {present.map((kind) => (
        <label key={kind} className="flex items-center gap-2 text-sm">
          <input type="checkbox" checked={shown.has(kind)} onChange={() => onChange(turned(kind))} className="size-4 accent-accent" />
          <span aria-hidden className={`w-4 text-center font-mono text-xs font-bold ${LOOKS[kind].ink}`}>
            {LOOKS[kind].letter}
          </span>
          <span className={lineOf(kind, 'whole', 0)}>{words.kinds[kind]}</span>
          <span className="ml-auto text-faint tabular-nums">{counts[kind].toLocaleString('en')}</span>
        </label>
      ))}
    </fieldset>
  )
}
