import type { FurnitureReason } from '../model/document.ts'
import { layout as en, type Lines, lineTest, setOf } from './en/layout.ts'
import source from './ru/layout.yaml'

export { foldedStart } from './en/layout.ts'

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
  places: string
}>
const ru = source as Source
const union = (a: ReadonlySet<string>, b: readonly string[]): ReadonlySet<string> => new Set([...a, ...setOf(b)])

/** What pages are made of beside the account, in every language that is read: a page does not say which it is in. */
export const layout = {
  ...en,
  furniture: [
    ...en.furniture,
    ...Object.entries(ru.furniture).map(([reason, lines]) => ({ reason: reason as FurnitureReason, is: lineTest(lines) })),
  ],
  tailOpeners: union(en.tailOpeners, ru.tailOpeners),
  sections: union(en.sections, ru.sections),
  dateLabels: [...en.dateLabels, ...ru.dateLabels],
  clockZones: [...en.clockZones, ...ru.clockZones],
  issuerOpeners: [...en.issuerOpeners, ...ru.issuerOpeners],
  headlineWords: union(en.headlineWords, ru.headlineWords),
  weekdays: [...en.weekdays, ...ru.weekdays],
  /** The months of each language, in order. */
  calendars: [en.months, ru.months] as const,
  /** What may stand behind the year: "2025 года". */
  yearWords: ru.yearWords,
  /** Pages whose lines became one. */
  flat: { rest: ru.rest, links: new RegExp(ru.links, 'gu'), place: new RegExp(ru.places, 'u') },
} as const
