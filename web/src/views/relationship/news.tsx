import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { toCompare, toEngagement } from '../../address/links.ts'
import type { NewsSide, News as NewsTold, RelationNewsAnswer } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Kind } from '../../parts/kind.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { relationship } from '../../strings/relationship.ts'
import { type NewsLine, newsLines } from './news-lines.ts'
import { NewsRow } from './news-row.tsx'

const MOST = 10

function Side({ label, side }: Readonly<{ label: string; side: NewsSide }>) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <dt className="w-14 text-sm text-faint">{label}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
        <Link {...toEngagement(side.id)}>
          <When date={side.date} isShort />
        </Link>
        <Kind kind={side.kind} channel={side.channel} />
        <bdi className="text-soft">{side.people.join(', ')}</bdi>
      </dd>
    </div>
  )
}

function Counts({ counts }: Pick<NewsTold, 'counts'>) {
  const { count } = relationship
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {counts.map(({ what, new: added, gone, changed, kept }) => {
        const told = [
          added && `${added} ${count.new}`,
          gone && `${gone} ${count.gone}`,
          changed && `${changed} ${count.changed}`,
          kept && `${kept} ${count.kept}`,
        ].filter(Boolean)
        return told.length > 0 ? (
          <li key={what}>
            <span className="text-faint">{relationship.counts[what]}: </span>
            {told.join(', ')}
          </li>
        ) : null
      })}
    </ul>
  )
}

function Notices({ news: { why, notices } }: Readonly<{ news: NewsTold }>) {
  return (
    <details className="text-sm text-soft">
      <summary className="cursor-pointer">{relationship.why(notices.length)}</summary>
      <ul className="mt-1 list-disc pl-5">
        {why && <li>{why}</li>}
        {notices.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
    </details>
  )
}

const Lines = ({ lines }: Readonly<{ lines: readonly NewsLine[] }>): ReactNode => (
  <ul className="flex flex-col divide-y divide-line">
    {lines.slice(0, MOST).map((line) => (
      <NewsRow key={line.key} line={line} />
    ))}
  </ul>
)

function Told({ news }: Readonly<{ news: NewsTold }>) {
  const [before, latest] = news.sides
  const lines = newsLines(news)
  return (
    <>
      <dl className="flex flex-col gap-1">
        <Side label={relationship.newsOf} side={latest} />
        <Side label={relationship.newsBefore} side={before} />
      </dl>
      <Counts counts={news.counts} />
      {lines.length > 0 ? <Lines lines={lines} /> : <p className="text-soft">{relationship.noChange}</p>}
      {lines.length > MOST && <p className="text-sm text-soft">{relationship.more(lines.length - MOST)}</p>}
      <Notices news={news} />
      <p>
        <Link {...toCompare(before.id, latest.id)}>{relationship.compare}</Link>
      </p>
    </>
  )
}

/** What is new in the latest readout, beside its comparable predecessor. */
export function News({ between }: Readonly<{ between: string }>) {
  const query = useAnswer<RelationNewsAnswer>(`/relations/${encodeURIComponent(between)}/news`)
  return (
    <Section title={relationship.news} isCard>
      <Ask query={query}>{({ news, why }) => (news ? <Told news={news} /> : <Empty title={relationship.noNews}>{why}</Empty>)}</Ask>
    </Section>
  )
}
