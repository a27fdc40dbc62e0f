import { type ReactNode, useId } from 'react'
import { opensWith } from './deciding.tsx'

type Option = Readonly<{ id: string; shown: ReactNode }>

type Props = Readonly<{ legend: string; options: readonly Option[]; value: string | null; onChange: (id: string) => void }>

/** One of a few: the arrows move, Enter takes the decision. */
export function Radios({ legend, options, value, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {options.map(({ id, shown }, index) => (
        <label
          key={id}
          className="flex min-w-0 items-baseline gap-2 rounded-md border border-line px-3 py-2 text-sm has-checked:border-accent has-checked:bg-note-wash"
        >
          <input
            ref={(value === null ? index === 0 : id === value) ? opensWith : null}
            type="radio"
            name={name}
            checked={id === value}
            onChange={() => onChange(id)}
            className="translate-y-0.5 accent-accent"
          />
          <span className="min-w-0">{shown}</span>
        </label>
      ))}
    </fieldset>
  )
}
