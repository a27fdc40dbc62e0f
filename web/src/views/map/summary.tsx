import type { PlacesAnswer } from '../../api/answers.ts'
import { map } from '../../strings/map.ts'
import { kindsText } from './kinds-text.ts'

const sum = (counts: readonly Readonly<{ engagements: number }>[]) => counts.reduce((all, { engagements }) => all + engagements, 0)

/** How many are on the map, and how many are not and why. */
export function Summary({ answer: { items, untold } }: Readonly<{ answer: PlacesAnswer }>) {
  const located = items.filter(({ at }) => at)
  const [inCountry, unlocated] = [sum(located.filter(({ located: how }) => how === 'country')), sum(items.filter(({ at }) => !at))]
  const told = [
    map.summary(sum(located), located.length),
    inCountry > 0 && map.inCountry(inCountry),
    unlocated > 0 && map.unlocated(unlocated),
    untold.engagements > 0 && map.untold(untold.engagements, kindsText(untold.kinds)),
  ].filter(Boolean)
  return (
    <p role="status" className="text-sm text-soft">
      {told.join(' · ')}
    </p>
  )
}
