import { useQuery } from '@tanstack/react-query'
import type { FeatureCollection, Geometry } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
// Fetched as a file of our own when a map is first shown, so that no other page carries it.
import address from 'world-atlas/countries-110m.json?url'
import iso from './iso-3166.json'
import { middleOf } from './middle-of.ts'

/** `middles`: longitude and latitude of the middle of a country's largest land, by ISO 3166-1 alpha-2. */
export type Atlas = Readonly<{ countries: FeatureCollection; middles: ReadonlyMap<string, readonly [number, number]> }>

type Countries = Topology<{ countries: GeometryCollection }>

const codes: Readonly<Record<string, string>> = iso.codes

async function load(): Promise<Atlas> {
  const [{ feature }, response] = await Promise.all([import('topojson-client'), fetch(address)])
  if (!response.ok) throw new Error(`The base map could not be loaded: status ${response.status}`)
  const topology = (await response.json()) as Countries
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<Geometry>
  const middles = countries.features.flatMap(({ id, geometry }): [string, readonly [number, number]][] => {
    const [code, middle] = [codes[String(id)], middleOf(geometry)]
    return code && middle ? [[code, middle]] : []
  })
  return { countries, middles: new Map(middles) }
}

/** Lands and boundaries of Natural Earth. */
export const useAtlas = () => useQuery({ queryKey: ['atlas'], queryFn: load, staleTime: Number.POSITIVE_INFINITY })
