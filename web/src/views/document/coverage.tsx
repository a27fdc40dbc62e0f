import type { Coverage as Ledger } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { document as words } from '../../strings/document.ts'
import type { Stretch } from './segments.ts'

type Line = Readonly<{ start: number; end: number; reason: string | null }>

/** Sentences that were not read and why, in the order of the text; no reason: no rule read them. */
const linesOf = ({ ignored, unread }: Ledger): Line[] =>
  [...ignored.map(({ span, reason }) => ({ ...span, reason })), ...unread.map((span) => ({ ...span, reason: null }))].sort(
    (a, b) => a.start - b.start,
  )

/** Where in the text they stand: set aside hatched, not read full and higher. */
function Bar({ lines, length, label }: Readonly<{ lines: readonly Line[]; length: number; label: string }>) {
  return (
    <svg role="img" aria-label={label} viewBox="0 0 1000 24" preserveAspectRatio="none" className="h-6 w-full rounded border border-line">
      <defs>
        <pattern id="set-aside" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="fill-still-wash" />
          <rect width="2" height="7" className="fill-line-strong" />
        </pattern>
      </defs>
      <rect x="0" y="4" width="1000" height="20" className="fill-good-wash" />
      {lines.map(({ start, end, reason }) => (
        <rect
          key={start}
          x={(start / Math.max(1, length)) * 1000}
          y={reason === null ? 0 : 4}
          width={Math.max(2, ((end - start) / Math.max(1, length)) * 1000)}
          height={reason === null ? 24 : 20}
          className={reason === null ? 'fill-bad' : ''}
          {...(reason === null ? {} : { fill: 'url(#set-aside)' })}
        />
      ))}
    </svg>
  )
}

function Item({ line: { start, end, reason }, text, onGo }: Readonly<{ line: Line; text: string; onGo: (at: Stretch) => void }>) {
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2 last:border-0">
      <span>
        {reason === null ? (
          <Badge tone="bad" letter="U">
            {words.unread}
          </Badge>
        ) : (
          <Badge tone="still" letter="/">
            {words.ignored}: {words.reasons[reason] ?? reason}
          </Badge>
        )}
      </span>
      <button
        type="button"
        title={words.goTo}
        onClick={() => onGo([start, end])}
        className="line-clamp-3 text-left font-serif underline decoration-line-strong decoration-dotted underline-offset-2 hover:decoration-solid"
      >
        <bdi>
          <Plain text={text.slice(start, end)} />
        </bdi>
      </button>
    </li>
  )
}

/** The ledger: which sentences were read, and why the others were not. */
export function Coverage({ ledger, text, onGo }: Readonly<{ ledger: Ledger; text: string; onGo: (at: Stretch) => void }>) {
  const lines = linesOf(ledger)
  const told = words.ledger(ledger.read, ledger.ignored.length, ledger.unread.length)
  return (
    <Section title={words.coverage} lead={words.coverageLead}>
      <div className="flex max-w-[42rem] flex-col gap-2">
        <Bar lines={lines} length={text.length} label={told} />
        <p className="text-sm text-soft">
          {words.sentences(ledger.sentences)}: {told}
        </p>
        {lines.length === 0 ? (
          <p className="text-sm">{words.allRead}</p>
        ) : (
          <ul className="text-sm">
            {lines.map((line) => (
              <Item key={line.start} line={line} text={text} onGo={onGo} />
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
