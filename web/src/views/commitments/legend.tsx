import { commitments as words } from '../../strings/commitments.ts'
import { Sign, type SignName } from './signs.tsx'

const SIGNS: readonly SignName[] = ['made', 'repeated', 'softened', 'kept', 'lapsed', 'open']

/** What the signs on life lines mean. */
export function Legend() {
  return (
    <dl aria-label={words.legend} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
      {SIGNS.map((sign) => (
        <div key={sign} className="flex items-center gap-1.5">
          <dt aria-hidden>
            <svg viewBox="0 0 18 18" aria-hidden="true" className="size-4.5">
              <Sign sign={sign} x={9} y={9} />
            </svg>
          </dt>
          <dd>{words.signs[sign]}</dd>
        </div>
      ))}
    </dl>
  )
}
