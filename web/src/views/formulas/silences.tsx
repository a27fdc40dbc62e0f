import { Link } from '@tanstack/react-router'
import { toDocument, toEngagement } from '../../address/links.ts'
import type { SilenceListed } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import type { Column } from '../../parts/columns.ts'
import { Kind } from '../../parts/kind.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { document as documents } from '../../strings/document.ts'
import { formulas as words } from '../../strings/formulas.ts'

const LIMIT = 40

const Engagement = ({ engagement }: SilenceListed) => {
  const { id, kind, participants, parties } = engagement
  return (
    <span className="flex flex-col">
      <Kind kind={kind} />
      <Link {...toEngagement(id)}>
        <bdi>{participants.map(({ name }) => name).join(', ') || parties.join(', ')}</bdi>
      </Link>
    </span>
  )
}

const COLUMNS: readonly Column<SilenceListed>[] = [
  { id: 'date', title: words.silence.date, cell: ({ date }) => <When date={date} isShort />, width: '8rem' },
  { id: 'engagement', title: words.silence.engagement, cell: Engagement },
  {
    id: 'like',
    title: words.silence.like,
    cell: ({ likeness, after }) => (
      <span>
        {words.like[likeness] ?? likeness} {words.asIn} <Link {...toEngagement(after)}>{words.earlier}</Link>
      </span>
    ),
  },
  {
    id: 'doubts',
    title: words.silence.doubts,
    cell: ({ doubts }) =>
      doubts.length === 0 ? (
        <span className="text-faint">{words.noDoubt}</span>
      ) : (
        <span className="flex flex-col items-start gap-1">
          {doubts.map((doubt) => (
            <State key={doubt} state="doubtful">
              {words.doubts[doubt] ?? doubt}
            </State>
          ))}
        </span>
      ),
  },
  {
    id: 'accounts',
    title: words.silence.accounts,
    cell: ({ accounts }) => (
      <span className="flex flex-col items-start">
        {accounts.map(({ document, holder, tier }) => (
          <Link key={document} {...toDocument(document)} className="inline-flex min-h-[24px] items-center">
            {holder ?? words.noHolder}, {documents.tiers[tier] ?? tier}
          </Link>
        ))}
      </span>
    ),
  },
]

/** Where it is missing though one might have expected it. */
export function Silences({ id, between, total }: Readonly<{ id: string; between: string | undefined; total: number }>) {
  const query = usePages<SilenceListed>(`/formulas/${encodeURIComponent(id)}/silences`, { between, limit: LIMIT }, { enabled: total > 0 })
  const { items, more } = query
  return (
    <Section title={words.silences} count={total} lead={total ? words.silencesLead : words.noSilence}>
      {total > 0 && (
        <Ask query={query}>
          {() => (
            <Rows
              label={words.silences}
              rows={items}
              columns={COLUMNS}
              idOf={({ engagement }) => engagement.id}
              {...{ more, total }}
              minWidth="52rem"
            />
          )}
        </Ask>
      )}
    </Section>
  )
}
