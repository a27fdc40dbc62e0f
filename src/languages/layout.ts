import type { FurnitureReason } from '../model/document.ts'
import { layout as en, type Lines, lineTest, setOf } from './en/layout.ts'
import source from './ru/layout.yaml'
import hanSource from './zh/layout.yaml'

export { endsOf, foldedStart } from './en/layout.ts'

type Source = Readonly<{
  furniture: Readonly<Partial<Record<FurnitureReason, Lines>>>
  tailOpeners: readonly string[]
  sections: readonly string[]
  dateLabels: readonly string[]
  months: readonly string[]
  weekdays: readonly string[]
  clockZones: readonly string[]
  issuerOpeners: readonly string[]
  headlineWords: readonly string[]
  yearWords: readonly string[]
  rest: Readonly<Record<'sure' | 'before', readonly string[]>>
  links: string
  notes: string
  places: string
}>
const ru = source as Source
const zh = hanSource as Pick<
  Source,
  'furniture' | 'tailOpeners' | 'sections' | 'dateLabels' | 'weekdays' | 'clockZones' | 'issuerOpeners' | 'headlineWords'
> &
  Readonly<{ partOpeners: readonly string[]; siteFrame: string }>
const union = (a: ReadonlySet<string>, b: readonly string[]): ReadonlySet<string> => new Set([...a, ...setOf(b)])

/** What pages are made of beside the account, in every language that is read: a page does not say which it is in. */
export const layout = {
  ...en,
  furniture: [
    ...en.furniture,
    ...[ru, zh]
      .flatMap(({ furniture }) => Object.entries(furniture))
      .map(([reason, lines]) => ({ reason: reason as FurnitureReason, is: lineTest(lines) })),
  ],
  tailOpeners: union(union(en.tailOpeners, ru.tailOpeners), zh.tailOpeners),
  siteFrames: [...en.siteFrames, new RegExp(zh.siteFrame, 'iu')],
  sections: union(union(en.sections, ru.sections), zh.sections),
  dateLabels: [...en.dateLabels, ...ru.dateLabels, ...zh.dateLabels],
  partOpeners: [...en.partOpeners, ...zh.partOpeners],
  clockZones: [...en.clockZones, ...ru.clockZones],
  issuerOpeners: [...en.issuerOpeners, ...ru.issuerOpeners, ...zh.issuerOpeners],
  headlineWords: union(union(en.headlineWords, ru.headlineWords), zh.headlineWords),
  weekdays: [...en.weekdays, ...ru.weekdays, ...zh.weekdays],
  /** The months of each language, in order. */
  calendars: [en.months, ru.months] as const,
  /** What may stand behind the year: "2025 года". */
  yearWords: ru.yearWords,
  /** Pages whose lines became one. */
  flat: { rest: ru.rest, links: new RegExp(ru.links, 'gu'), notes: new RegExp(ru.notes, 'gu'), place: new RegExp(ru.places, 'u') },
} as const
