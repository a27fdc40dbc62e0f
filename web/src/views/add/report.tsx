import { Link } from '@tanstack/react-router'
import type { IngestReport } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { Badge } from '../../parts/state.tsx'
import { add } from '../../strings/add.ts'

const FACTS = ['engagements', 'statements', 'commitments', 'formulas', 'unread'] as const

/** What came of documents that were sent: what was read, what was there already, what was refused and why. */
export function Report({ report: { read, unchanged, refused, seconds } }: Readonly<{ report: IngestReport }>) {
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="flex flex-wrap items-baseline gap-2">
        <strong className="font-semibold">{add.read(read.documents)}</strong>
        <span className="text-faint">{add.seconds(seconds)}</span>
        {unchanged > 0 && (
          <Badge tone="still" letter="=">
            {add.unchanged(unchanged)}
          </Badge>
        )}
        {refused.length > 0 && (
          <Badge tone="bad" letter="X">
            {add.refused(refused.length)}
          </Badge>
        )}
      </p>
      {read.documents === 0 && refused.length === 0 && <p className="text-soft">{add.nothingNew}</p>}
      {read.documents > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-2">
          {FACTS.map((fact) => (
            <div key={fact}>
              <dt className="text-xs text-faint">{add.tally[fact]}</dt>
              <dd className="font-mono text-base">{read[fact].toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
      )}
      {refused.length > 0 && (
        <ul className="max-h-60 overflow-y-auto rounded-md border border-line">
          {refused.map(({ file, reason }) => (
            <li key={file} className="border-b border-line px-3 py-1.5 last:border-b-0">
              <bdi className="font-mono text-xs break-all">
                <Plain text={file} />
              </bdi>
              <bdi className="block break-words text-bad">
                <Plain text={reason} />
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {read.engagements > 0 && (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <Link to="/engagements">{add.toEngagements}</Link>
          <Link to="/review">{add.toReview}</Link>
        </p>
      )}
    </div>
  )
}
