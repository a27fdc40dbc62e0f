import { Check } from 'lucide-react'
import { useId } from 'react'
import { type Option, useCombobox } from './use-combobox.ts'

export type { Option } from './use-combobox.ts'

type Props = Readonly<{
  label: string
  options: readonly Option[]
  /** Id of the chosen option. */
  value: string | undefined
  onChange: (id: string | undefined) => void
  /** Said when nothing matches what is typed. */
  none: string
  placeholder?: string
}>

type ListProps = Readonly<{ id: string; label: string; none: string; value: string | undefined; box: ReturnType<typeof useCombobox> }>

function Choices({ id, label, none, value, box: { list, isOpen, shown, active, choose } }: ListProps) {
  return (
    <div
      hidden={!isOpen}
      className="absolute top-full right-0 left-0 z-50 mt-1 max-h-64 overflow-y-auto rounded-md border border-line-strong/70 bg-panel py-1 shadow-xl"
    >
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's; options take no focus in this pattern.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option.id === value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            className={`flex items-center gap-2 px-2.5 py-1.5 text-sm ${index === active ? 'bg-note-wash outline-2 -outline-offset-2 outline-focus' : 'hover:bg-sunken'}`}
          >
            <Check aria-hidden className={`size-4 shrink-0 ${option.id === value ? '' : 'invisible'}`} />
            <span className="min-w-0 flex-1">{option.name}</span>
            <code className="text-xs text-faint">{option.id}</code>
            {option.remark && <span className="text-xs text-faint">{option.remark}</span>}
          </div>
        ))}
      </div>
      <p role="status" className={shown.length === 0 ? 'px-3 py-1.5 text-sm text-soft' : 'sr-only'}>
        {isOpen && shown.length === 0 ? none : ''}
      </p>
    </div>
  )
}

/** A field with a list to choose from, after the WAI-ARIA pattern "combobox with list autocomplete". */
export function Combobox({ label, options, value, onChange, none, placeholder }: Props) {
  const id = useId()
  const box = useCombobox(options, onChange)
  const chosen = options.find((option) => option.id === value)
  return (
    <div className="relative flex flex-col gap-1">
      <label htmlFor={`${id}-field`} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={`${id}-field`}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={box.active >= 0 && box.isOpen ? `${id}-${box.active}` : undefined}
        placeholder={placeholder}
        value={box.typed ?? (chosen ? `${chosen.name} (${chosen.id})` : (value ?? ''))}
        onFocus={(event) => event.target.select()}
        onClick={box.open}
        onBlur={box.close}
        onKeyDown={box.press}
        onChange={(event) => box.type(event.target.value)}
        className="h-9 rounded-md border border-line-strong/70 bg-paper px-2.5 text-sm"
      />
      <Choices id={id} label={label} none={none} value={value} box={box} />
    </div>
  )
}
