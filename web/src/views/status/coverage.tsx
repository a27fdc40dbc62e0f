import { Link } from '@tanstack/react-router'
import type { StatusAnswer } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { status } from '../../strings/status.ts'

// Rounded down: 100 % is said of all alone.
const percent = (some: number, all: number) => (all === 0 ? 100 : Math.floor((1000 * some) / all) / 10)

const LOOKS = { read: 'bg-accent', leftOut: 'bg-heat-3', unread: 'bg-transparent border border-line-strong' } as const
const NAMES = ['read', 'leftOut', 'unread'] as const

/** How much of the sentences was read. */
export function Coverage({ answer: { sentences, sentencesRead, counts } }: Readonly<{ answer: StatusAnswer }>) {
  const { unread } = counts
  const parts = { read: sentencesRead, leftOut: Math.max(0, sentences - sentencesRead - unread), unread }
  const share = percent(sentences - unread, sentences)
  return (
    <Section title={status.coverage} lead={status.coverageLead(sentences)} isCard>
      <div className="flex items-center gap-3">
        {/* biome-ignore lint/a11y/useSemanticElements: browsers draw a meter each in its own colours. */}
        <div
          role="meter"
          aria-label={status.coverage}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share}
          aria-valuetext={status.share(`${share} %`)}
          className="flex h-3 flex-1 overflow-hidden rounded-full border border-line-strong/60 bg-sunken"
        >
          {(['read', 'leftOut'] as const).map((name) => (
            <div key={name} className={LOOKS[name]} style={{ width: `${sentences ? (100 * parts[name]) / sentences : 0}%` }} />
          ))}
        </div>
        <span className="font-mono">{share} %</span>
      </div>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {NAMES.map((name) => (
          <div key={name} className="flex items-baseline gap-1.5">
            <dt className="order-last text-soft">{status.parts[name]}</dt>
            <dd className="flex items-baseline gap-1.5 font-mono">
              <span aria-hidden className={`size-2.5 rounded-xs ${LOOKS[name]}`} />
              {parts[name].toLocaleString('en')}
            </dd>
          </div>
        ))}
      </dl>
      {unread > 0 && (
        <p className="text-sm">
          <Link to="/review" search={{ kind: 'unread' } as never}>
            {status.seeUnread}
          </Link>
        </p>
      )}
    </Section>
  )
}
