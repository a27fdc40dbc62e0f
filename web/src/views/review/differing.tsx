import type { EngagementInDoubt } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Plain } from '../../parts/plain.tsx'
import { Badge } from '../../parts/state.tsx'
import { Words } from '../../parts/words.tsx'
import { kinds } from '../../strings/kinds.ts'
import { review } from '../../strings/review.ts'

const shown = (field: string, value: string): string =>
  field === 'date' ? edtfText(value) : field === 'kind' ? (kinds.names[value] ?? value) : value

/** Values of which accounts tell differently, each with the words that tell it. */
export function Differing({ doubt: { conflicts, accounts } }: Readonly<{ doubt: EngagementInDoubt }>) {
  if (conflicts.length === 0) return null
  const told = new Map(accounts.map((one) => [one.document, one]))
  return (
    <ul aria-label={review.differ} className="flex flex-wrap gap-3">
      {conflicts.map(({ field, values }) => (
        <li key={field} className="flex min-w-0 flex-col gap-1.5 rounded-md border border-bad/40 bg-panel p-3 text-sm">
          <span>
            <Badge tone="bad" letter="≠">
              {review.fields[field] ?? field}
            </Badge>
          </span>
          <ul className="flex flex-col gap-1">
            {values.map(({ value, accounts: tellers }) => (
              <li key={value} className="flex flex-wrap items-baseline gap-x-2">
                <strong className="font-semibold">
                  <Plain text={shown(field, value)} />
                </strong>
                {tellers.map(({ document, evidence }) => (
                  <span key={document} className="inline-flex flex-wrap items-baseline gap-x-1.5">
                    <span className="text-xs text-faint">{told.get(document)?.holder}</span>
                    {evidence[0] && (
                      <Words text={evidence[0].text} lang={told.get(document)?.language} document={document} at={evidence[0].span} />
                    )}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
