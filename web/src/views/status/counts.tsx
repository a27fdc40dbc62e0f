import { Link } from '@tanstack/react-router'
import type { StatusAnswer } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { status } from '../../strings/status.ts'

type Name = keyof StatusAnswer['counts']

/** What lists the counted. */
const LISTS: Readonly<Partial<Record<Name, Readonly<{ to: string; search?: object }>>>> = {
  documents: { to: '/search' },
  engagements: { to: '/engagements' },
  participations: { to: '/people' },
  statements: { to: '/positions' },
  commitments: { to: '/commitments' },
  formula_uses: { to: '/formulas' },
  unread: { to: '/review', search: { kind: 'unread' } },
}

function Count({ name, count }: Readonly<{ name: Name; count: number }>) {
  const list = LISTS[name]
  return (
    <div className="flex flex-col-reverse rounded-lg border border-line bg-panel px-4 py-3">
      <dt className="text-sm text-soft">
        {list ? (
          <Link to={list.to} search={(list.search ?? {}) as never}>
            {status.counts[name]}
          </Link>
        ) : (
          status.counts[name]
        )}
      </dt>
      <dd className="font-serif text-2xl">{count.toLocaleString('en')}</dd>
    </div>
  )
}

/** How much of everything there is, and of which days. */
export function Counts({ answer: { counts, from, to } }: Readonly<{ answer: StatusAnswer }>) {
  return (
    <Section
      title={status.holds}
      lead={
        from && to ? (
          <>
            {status.period} <When date={from} /> {status.until} <When date={to} />
          </>
        ) : (
          status.noDocuments
        )
      }
    >
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-3">
        {(Object.keys(status.counts) as Name[]).map((name) => (
          <Count key={name} name={name} count={counts[name]} />
        ))}
      </dl>
    </Section>
  )
}
