import type * as Plot from '@observablehq/plot'
import { map } from '../../strings/map.ts'
import type { Atlas } from './atlas.ts'
import { holdsNumber, labelsOf } from './labels.ts'
import type { Mark } from './marks.ts'
import { type Sight, WORLD } from './sight.ts'

type Drawn = Readonly<{ atlas: Atlas; marks: readonly Mark[]; sight: Sight; selected: string | undefined }>

/** As high as the world is at that width; narrow windows get a higher piece of it. */
export const heightOf = (width: number) => Math.round(Math.min(620, Math.max(width * 0.487, 280)))

const projectionOf = ({ longitude, latitude, height }: Sight): Plot.ProjectionOptions => ({
  type: 'equal-earth',
  rotate: [-longitude, 0],
  domain:
    height >= WORLD.height
      ? { type: 'Sphere' }
      : {
          type: 'MultiPoint',
          coordinates: [
            [longitude, latitude - height / 2],
            [longitude, latitude + height / 2],
          ],
        },
})

/** Each mark is a button: it takes focus, and says what it stands for. */
const asButtons =
  (rows: readonly Mark[], selected: string | undefined): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null
    for (const [nth, drawn] of [...(group?.children ?? [])].entries()) {
      const mark = rows[index[nth] as number]
      if (!mark) continue
      const { spot, name, country, isCountry, engagements } = mark
      const attributes = { role: 'button', tabindex: '0', 'data-spot': spot, 'aria-pressed': String(spot === selected) }
      for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value)
      drawn.setAttribute('aria-label', map.mark(name, country, isCountry, engagements))
    }
    return group
  }

/** Names where they cover no other. */
const apart =
  (rows: readonly Mark[]): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const [xs, ys] = [values.x as number[], values.y as number[]]
    const inSight = [...index]
    const labels = labelsOf(
      inSight.map((i) => {
        const { radius, name, engagements } = rows[i] as Mark
        return { x: xs[i] as number, y: ys[i] as number, radius, name, count: engagements }
      }),
      dimensions.width,
    )
    const [y, text] = [[...ys], [...(values.text as string[])]]
    const shown = inSight.filter((i, nth) => {
      const label = labels[nth]
      if (label) [y[i], text[i]] = [label.y, label.text]
      return label !== null
    })
    return next?.(new Uint32Array(shown) as never, scales, { ...values, y, text } as never, dimensions, context) ?? null
  }

const POSITION = { x: 'longitude', y: 'latitude' } as const
const TEXT = { ...POSITION, ariaHidden: 'true', pointerEvents: 'none' } as const

const base = (plot: typeof Plot, { countries }: Atlas) => [
  plot.sphere({ fill: 'var(--sunken)', stroke: 'var(--line)', ariaHidden: 'true' }),
  plot.graticule({ stroke: 'var(--line)', strokeOpacity: 0.6, ariaHidden: 'true' }),
  plot.geo(countries, { fill: 'var(--panel)', stroke: 'var(--line-strong)', strokeWidth: 0.6, ariaHidden: 'true' }),
]

function dots(plot: typeof Plot, marks: readonly Mark[], selected: string | undefined, isCountry: boolean) {
  const rows = marks.filter((mark) => mark.isCountry === isCountry)
  const look = isCountry
    ? { symbol: 'square', fill: 'var(--panel)', fillOpacity: 0.85, stroke: 'var(--kind-2)', strokeDasharray: '4 2' }
    : { symbol: 'circle', fill: 'var(--accent)', fillOpacity: 0.85, stroke: 'var(--panel)' }
  return plot.dot(rows, {
    ...POSITION,
    ...look,
    symbol: look.symbol as Plot.SymbolType,
    r: { value: 'radius', scale: null } as never,
    sort: null as never,
    strokeWidth: 1.5,
    title: (mark: Mark) => map.mark(mark.name, mark.country, mark.isCountry, mark.engagements),
    render: asButtons(rows, selected),
  })
}

/** The map as options of Plot. */
export function drawMap(plot: typeof Plot, width: number, { atlas, marks, sight, selected }: Drawn): Plot.PlotOptions {
  const numbered = marks.filter(({ radius, engagements }) => holdsNumber(radius, engagements))
  const count = ({ engagements }: Mark) => String(engagements)
  return {
    height: heightOf(width),
    margin: 1,
    projection: projectionOf(sight),
    marks: [
      ...base(plot, atlas),
      dots(plot, marks, selected, false),
      dots(plot, marks, selected, true),
      plot.text(numbered, {
        ...{ ...TEXT, text: count, fill: ({ isCountry }: Mark) => (isCountry ? 'var(--ink)' : 'var(--on-accent)') },
        ...{ fontWeight: 600, fontSize: 11 },
      }),
      plot.text(marks, {
        ...{ ...TEXT, text: 'name', fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 3 },
        ...{ fontSize: 12, lineAnchor: 'middle', render: apart(marks) },
      }),
    ],
  }
}
