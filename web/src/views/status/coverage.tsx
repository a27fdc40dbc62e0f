import { Link } from '@tanstack/react-router'
import type { StatusAnswer } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { status } from '../../strings/status.ts'

// Rounded down: 100 % is said of all alone.
const percent = (read: number, all: number) => (all === 0 ? 100 : Math.floor((1000 * read) / all) / 10)

/** How much of the sentences was read. */
export function Coverage({ answer: { sentences, sentencesRead } }: Readonly<{ answer: StatusAnswer }>) {
  const share = percent(sentencesRead, sentences)
  return (
    <Section title={status.coverage} lead={status.covered(sentencesRead, sentences)} isCard>
      <div className="flex items-center gap-3">
        {/* biome-ignore lint/a11y/useSemanticElements: browsers draw a meter each in its own colours. */}
        <div
          role="meter"
          aria-label={status.coverage}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share}
          aria-valuetext={status.share(`${share} %`)}
          className="h-3 flex-1 overflow-hidden rounded-full border border-line bg-sunken"
        >
          <div className="h-full bg-accent" style={{ width: `${share}%` }} />
        </div>
        <span className="font-mono">{share} %</span>
      </div>
      <p className="text-sm">
        <Link to="/review" search={{ kind: 'unread' } as never}>
          {status.seeUnread}
        </Link>
      </p>
    </Section>
  )
}
