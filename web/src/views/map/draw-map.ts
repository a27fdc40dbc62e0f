import type * as Plot from '@observablehq/plot'
import { map } from '../../strings/map.ts'
import type { Atlas } from './atlas.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { holdsNumber, labelsOf } from './labels.ts'
import type { Mark } from './marks.ts'
import { heightOf, type Sight, WORLD } from './sight.ts'

type Drawn = Readonly<{ atlas: Atlas; marks: readonly Mark[]; sight: Sight; selected: string | undefined }>

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

const isMany = ({ of }: Cluster) => of.length > 1

const nameOf = ({ first: { name, country, isCountry }, of, engagements }: Cluster) =>
  of.length > 1
    ? map.many(
        of.map((one) => one.name),
        engagements,
      )
    : map.mark(name, country, isCountry, engagements)

/** Each mark is a button: it takes focus, and says what it stands for. */
const asButtons =
  (rows: readonly Cluster[], selected: string | undefined): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null
    for (const [nth, drawn] of [...(group?.children ?? [])].entries()) {
      const cluster = rows[index[nth] as number]
      if (!cluster) continue
      const attributes = {
        ...{ role: 'button', tabindex: '0', 'data-spot': cluster.first.spot, 'aria-label': nameOf(cluster) },
        ...(cluster.of.some(({ spot }) => spot === selected) ? { 'data-holds': '' } : {}),
        ...(isMany(cluster) ? {} : { 'aria-pressed': String(cluster.first.spot === selected) }),
      }
      for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value)
    }
    return group
  }

/** Names where they cover no other. */
const apart =
  (rows: readonly Cluster[]): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const [xs, ys] = [values.x as number[], values.y as number[]]
    const inSight = [...index]
    const labels = labelsOf(
      inSight.map((i) => {
        const { first, of, radius, engagements } = rows[i] as Cluster
        const name = of.length > 1 ? map.places(of.length) : first.name
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

function dots(plot: typeof Plot, clusters: readonly Cluster[], selected: string | undefined, isCountry: boolean) {
  const rows = clusters.filter(({ first }) => first.isCountry === isCountry)
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
    title: nameOf,
    render: asButtons(rows, selected),
  })
}

/** The map as options of Plot. */
export function drawMap(plot: typeof Plot, width: number, { atlas, marks, sight, selected }: Drawn): Plot.PlotOptions {
  const clusters = clustersOf(marks, width, sight)
  const numbered = clusters.filter(({ radius, engagements }) => holdsNumber(radius, engagements))
  const many = clusters.filter(isMany)
  return {
    height: heightOf(width),
    margin: 1,
    projection: projectionOf(sight),
    marks: [
      ...base(plot, atlas),
      // A second ring: several places.
      plot.dot(many, {
        ...TEXT,
        r: { value: ({ radius }: Cluster) => radius + 3.5, scale: null } as never,
        stroke: 'var(--accent)',
        strokeWidth: 1.5,
      }),
      dots(plot, clusters, selected, false),
      dots(plot, clusters, selected, true),
      plot.text(numbered, {
        ...{ ...TEXT, text: ({ engagements }: Cluster) => String(engagements) },
        ...{ fill: ({ first }: Cluster) => (first.isCountry ? 'var(--ink)' : 'var(--on-accent)'), fontWeight: 600, fontSize: 11 },
      }),
      plot.text(clusters, {
        ...{ ...TEXT, text: ({ first }: Cluster) => first.name, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 3 },
        ...{ fontSize: 12, lineAnchor: 'middle', render: apart(clusters) },
      }),
    ],
  }
}
