import type { Range } from '../text/range.ts'
import type { Marks, Page, PartyMark } from './pack.ts'

/** What the registers know to stand at each token. */
export type Layout = Readonly<{ party: (PartyMark | undefined)[]; person: (Range | undefined)[] }>

/** The marks of a page, laid out by token, so that a look to either side is cheap. */
export function layoutOf(page: Page, marks: Marks): Layout {
  const party: Layout['party'] = new Array(page.tokens.count)
  const person: Layout['person'] = new Array(page.tokens.count)
  for (const mark of marks.parties) for (let i = mark.from; i < mark.to; i++) party[i] = mark
  for (const mark of marks.people) for (let i = mark.from; i < mark.to; i++) person[i] = mark
  return { party, person }
}
