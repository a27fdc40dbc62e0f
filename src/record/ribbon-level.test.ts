import { expect, it } from 'vitest'
import type { Engagement } from '../model/engagement.ts'
import type { RibbonLevel } from '../model/ribbon.ts'
import { highestOf, ribbonLevel } from './ribbon-level.ts'

const OFFICES: Readonly<Record<string, RibbonLevel>> = {
  'xa/president': 'head-of-state',
  'xa/prime-minister': 'head-of-government',
  'xa/foreign-minister': 'minister',
  'xb/chancellor': 'head-of-government',
  'xb/foreign-minister': 'minister',
  'xb/envoy': 'official',
}
const levelOf = (offices: readonly string[]): RibbonLevel | null => highestOf(offices.map((id) => OFFICES[id] ?? null))

const met = (...offices: readonly string[]): Engagement =>
  ({
    participants: offices.map((office) => ({ party: office.slice(0, 2).toUpperCase(), officeHeld: office.endsWith('?') ? [] : [office] })),
  }) as unknown as Engagement

it.each([
  ['two of one level', ['xa/foreign-minister', 'xb/foreign-minister'], [], 'minister'],
  ['a president receives a minister', ['xa/president', 'xb/foreign-minister'], [], 'minister'],
  ['the highest of a side counts', ['xa/president', 'xa/foreign-minister', 'xb/chancellor', 'xb/envoy'], [], 'head-of-government'],
  ['an office that is not known', ['xa/president', 'xb/?'], [], null],
  ['a third side does not count where two are asked for', ['xa/president', 'xb/chancellor', 'xc/?'], ['XA', 'XB'], 'head-of-government'],
  ['a side without principals', ['xa/president'], ['XA', 'XB'], null],
  ['nobody', [], [], null],
])('%s', (_name, offices, parties, level) => {
  expect(ribbonLevel(met(...offices), parties, levelOf)).toBe(level)
})
