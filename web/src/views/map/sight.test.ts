import { expect, it } from 'vitest'
import { fitted, moved, type Sight, stepped, WORLD, zoomed } from './sight.ts'

const at = (longitude: number, latitude: number) => ({ longitude, latitude })

it.each<[string, ReturnType<typeof at>[], Sight]>([
  ['nothing: the world', [], WORLD],
  ['one place, not too near', [at(-41, 36)], { longitude: -41, latitude: 36, height: 30 }],
  ['two places: between them', [at(10, 40), at(30, 50)], { longitude: 20, latitude: 45, height: 30 }],
  ['across the line where the date changes', [at(170, 0), at(-170, 0)], { longitude: -180, latitude: 0, height: 30 }],
  ['all around: the world', [at(-150, 0), at(-30, 0), at(90, 0)], WORLD],
])('fits %s', (_name, points, expected) => expect(fitted(points, 2)).toEqual(expected))

it.each<[string, Sight, Sight]>([
  ['no nearer than 3 degrees', zoomed({ ...WORLD, height: 3.1 }, 1), { ...WORLD, height: 3 }],
  ['no farther than the world', zoomed(WORLD, -1), WORLD],
  ['no further north than the pole', stepped({ longitude: 0, latitude: 70, height: 40 }, 0, 1), { longitude: 0, latitude: 70, height: 40 }],
  ['on around the globe', moved({ longitude: 175, latitude: 0, height: 40 }, 0.25, 0), { longitude: -175, latitude: 0, height: 40 }],
])('goes %s', (_name, sight, expected) => expect(sight).toEqual(expected))
