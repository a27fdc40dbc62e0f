import { useEffect, useMemo, useRef } from 'react'
import type { RibbonItem } from '../../api/answers.ts'
import { kindLook } from '../../parts/kind-looks.ts'
import { kinds } from '../../strings/kinds.ts'
import { relationship } from '../../strings/relationship.ts'

/** The shapes of the forms there are, as Plot draws them. */
function Shapes({ forms }: Readonly<{ forms: readonly string[] }>) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isCurrent = true
    const looks = forms.map(kindLook)
    void import('@observablehq/plot').then((plot) => {
      if (!isCurrent) return
      const drawn = plot.legend({
        symbol: { domain: forms, range: looks.map(({ symbol }) => symbol) as never },
        color: { type: 'categorical', domain: forms, range: looks.map(({ color }) => color) },
        ...{ fill: 'color', stroke: 'color', className: 'figure-plot', tickFormat: (form: string) => kinds.names[form] ?? form },
      } as Parameters<typeof plot.legend>[0])
      // The server's policy forbids style elements; `style/figure.css` holds their rules.
      for (const style of drawn.querySelectorAll('style')) style.remove()
      for (const shape of drawn.querySelectorAll('svg')) shape.setAttribute('aria-hidden', 'true')
      box.current?.replaceChildren(drawn)
    })
    return () => {
      isCurrent = false
    }
  }, [forms])
  return <div ref={box} className="min-h-5 [&_.figure-plot-swatches]:mb-0 [&_.figure-plot-swatches]:text-sm" />
}

const SIGN = 'inline-flex items-center gap-1.5'

/** What the signs of the ribbon mean. */
export function Legend({ items }: Readonly<{ items: readonly RibbonItem[] }>) {
  const named = [...new Set(items.map(({ kind }) => kind))].sort().join()
  const forms = useMemo(() => named.split(','), [named])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend is no set of fields.
    <div role="group" aria-label={relationship.legend} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
      <Shapes forms={forms} />
      <span className={SIGN}>
        <span aria-hidden className="size-3 rounded-full bg-still" />
        {relationship.held}
      </span>
      <span className={SIGN}>
        <span aria-hidden className="size-3 rounded-full border-2 border-still bg-panel" />
        {relationship.hollow}
      </span>
      <span className={SIGN}>
        <span aria-hidden className="h-1.5 w-6 rounded-sm border border-still bg-still/30" />
        {relationship.range}
      </span>
    </div>
  )
}
