import type { EngagementAnswer } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Plain } from '../../parts/plain.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { engagement as words } from '../../strings/engagement.ts'
import { Evidence } from './evidence.tsx'
import { languageOf, namesOfAccounts } from './named.ts'

/** Values of which accounts tell differently: all of them, none preferred. */
export function Conflicts({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const { conflicts, accounts } = answer.joined
  const nameOf = namesOfAccounts(answer)
  if (conflicts.length === 0) {
    return (
      <Section title={words.conflicts}>
        <p className="text-sm text-soft">{accounts.length > 1 ? words.noConflict : words.oneAccount}</p>
      </Section>
    )
  }
  return (
    <Section title={words.conflicts} count={conflicts.length} lead={words.conflictsLead}>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(22rem,100%),1fr))] gap-3">
        {conflicts.map(({ field, values }) => (
          <li key={field} className="flex flex-col gap-2 rounded-md border border-bad/40 bg-panel p-3">
            <p>
              <Badge tone="bad" letter="≠">
                {words.fields[field]}
              </Badge>
            </p>
            <ul className="flex flex-col gap-2">
              {values.map(({ value, accounts: told }) => (
                <li key={value} className="border-l-2 border-line-strong pl-3">
                  <span className="font-medium">
                    <Plain text={field === 'date' ? edtfText(value) : value} />
                  </span>
                  <ul className="text-sm">
                    {told.map(({ document, evidence }) => (
                      <li key={document} className="flex flex-wrap items-baseline gap-x-2">
                        <bdi className="text-faint">{nameOf(document)}</bdi>
                        <Evidence evidence={evidence} document={document} lang={languageOf(answer, document)} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
