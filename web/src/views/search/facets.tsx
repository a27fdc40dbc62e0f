import { FilterX } from 'lucide-react'
import { useId, useState } from 'react'
import type { FacetCount, SearchFacets } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { search } from '../../strings/search.ts'
import type { Sought } from './shape.ts'
import { isWithin, toggled } from './years.ts'

type ListProps = Readonly<{
  title: string
  counts: readonly FacetCount[]
  isChosen: (id: string) => boolean
  onToggle: (id: string) => void
  nameOf?: (count: FacetCount) => string
  isLeast?: (id: string) => boolean
}>

const SHOWN = 8

function FacetList({ title, counts, isChosen, onToggle, nameOf = ({ name }) => name, isLeast = () => false }: ListProps) {
  const [isWhole, setWhole] = useState(false)
  const id = useId()
  if (counts.length === 0) return null
  const shown = counts.filter((one, i) => isWhole || i < SHOWN || isChosen(one.id))
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-semibold text-soft">{title}</legend>
      <ul id={id} className="flex flex-col">
        {shown.map((one) => (
          <li key={one.id}>
            <label className="flex min-h-7 items-center gap-2 rounded px-1 text-sm hover:bg-sunken">
              <input
                type="checkbox"
                checked={isChosen(one.id)}
                onChange={() => onToggle(one.id)}
                className="size-4 shrink-0 accent-accent"
              />
              <bdi className="min-w-0 flex-1 break-words">{nameOf(one)}</bdi>
              <span className="text-xs text-faint tabular-nums">
                {one.count.toLocaleString('en')}
                {isLeast(one.id) && (
                  <>
                    <span aria-hidden>+</span>
                    <span className="sr-only"> {search.orMore}</span>
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < counts.length && (
        <button type="button" aria-controls={id} onClick={() => setWhole(true)} className="mt-0.5 px-1 text-xs text-link underline">
          {search.moreOf(counts.length - shown.length)}
        </button>
      )}
    </fieldset>
  )
}

type Props = Readonly<{ facets: SearchFacets; sought: Sought; isPartial: boolean; onChange: (next: Partial<Sought>) => void }>

const LISTS = ['party', 'publisher', 'language'] as const

const without = (list: readonly string[] = [], id: string): readonly string[] | undefined => {
  const next = list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
  return next.length ? next : undefined
}

/** How many choices are made. */
export const chosenIn = ({ kind, party, publisher, language, topic, from, to }: Sought): number =>
  [kind, party, publisher, language, topic].reduce((sum, list) => sum + (list?.length ?? 0), 0) + (from || to ? 1 : 0)

/** What the search can be narrowed to, with how much is there. */
export function Facets({ facets, sought, isPartial, onChange }: Props) {
  const clear = {
    kind: undefined,
    party: undefined,
    publisher: undefined,
    language: undefined,
    topic: undefined,
    from: undefined,
    to: undefined,
  }
  return (
    <div className="flex flex-col gap-5">
      <FacetList
        title={search.facets.kind}
        counts={facets.kind.filter(({ id, count }) => count > 0 || sought.kind?.includes(id))}
        nameOf={({ id }) => search.kindsMany[id] ?? id}
        isChosen={(id) => sought.kind?.includes(id) ?? false}
        onToggle={(id) => onChange({ kind: without(sought.kind, id) })}
        isLeast={(id) => isPartial && id === 'statement'}
      />
      {LISTS.map((name) => (
        <FacetList
          key={name}
          title={search.facets[name]}
          counts={facets[name]}
          isChosen={(id) => sought[name]?.includes(id) ?? false}
          onToggle={(id) => onChange({ [name]: without(sought[name], id) })}
          isLeast={() => isPartial}
        />
      ))}
      <FacetList
        title={search.facets.year}
        counts={facets.year}
        isChosen={(year) => isWithin(year, sought)}
        onToggle={(year) => onChange(toggled(year, sought))}
        isLeast={() => isPartial}
      />
      {chosenIn(sought) > 0 && (
        <Button look="quiet" onClick={() => onChange(clear)} className="self-start">
          <FilterX aria-hidden className="size-4" />
          {search.clear}
        </Button>
      )}
    </div>
  )
}
