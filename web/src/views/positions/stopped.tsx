import { Link } from '@tanstack/react-router'
import { toEngagement } from '../../address/links.ts'
import type { Stopped } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { positions } from '../../strings/positions.ts'

const MOST = 8

/** Who speaks again and no longer of this. */
export function NoLonger({ stopped, nameOf }: Readonly<{ stopped: readonly Stopped[]; nameOf: (party: string) => string }>) {
  if (stopped.length === 0) return null
  return (
    <Section title={positions.stopped} count={stopped.length} lead={positions.stoppedLead}>
      <ul className="flex flex-col">
        {stopped.map(({ of, name, party, mentions, last, without }) => (
          <li key={of} className="flex flex-col gap-1 border-t border-line py-2.5 first:border-t-0">
            <p>
              {positions.stoppedOne(name === party ? nameOf(name) : name, mentions)} <When date={last.date} isShort />:{' '}
              <Words text={last.text} document={last.document} at={last.span} />
            </p>
            <p className="text-sm text-soft">
              {positions.without(without.length)}:{' '}
              {without.slice(-MOST).map(({ engagement, date, doubts }, index) => (
                <span key={engagement}>
                  {index > 0 && ', '}
                  <Link {...toEngagement(engagement)}>
                    <When date={date} isShort />
                  </Link>
                  {doubts.length > 0 && ` (${doubts.map((doubt) => positions.doubts[doubt]).join(', ')})`}
                </span>
              ))}
              {without.length > MOST && ` ${positions.andMore(without.length - MOST)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
