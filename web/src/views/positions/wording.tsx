import { Link } from '@tanstack/react-router'
import { Equal, type LucideIcon, PencilLine, Sparkles, Sprout } from 'lucide-react'
import { toDocument, toEngagement, toPerson } from '../../address/links.ts'
import type { Position, Rewording } from '../../api/answers.ts'
import { Redline } from '../../parts/redline.tsx'
import { Badge, type Tone } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { compare } from '../../strings/compare.ts'
import { positions } from '../../strings/positions.ts'
import { GradeBadge } from './grade.tsx'
import { marked } from './marked.ts'

const LOOKS: Readonly<Record<Rewording['kind'], readonly [Tone, LucideIcon]>> = {
  first: ['still', Sprout],
  new: ['good', Sparkles],
  kept: ['still', Equal],
  reworded: ['warn', PencilLine],
}

function Who({ position: { speakers, offices, joint, grade } }: Readonly<{ position: Position }>) {
  if (grade === 'discussed') return <span className="text-soft italic">{positions.discussed}</span>
  return (
    <span>
      {speakers.map(({ person, name, party }, index) => (
        <span key={`${person ?? name} ${party}`}>
          {index > 0 && ', '}
          {person ? <Link {...toPerson(person)}>{name}</Link> : name}
          {offices[index] && <span className="text-sm text-soft"> ({offices[index]})</span>}
        </span>
      ))}
      {joint && <span className="text-soft">{speakers.length ? `, ${positions.bothSides}` : positions.bothSides}</span>}
    </span>
  )
}

/** What is gone of the words before, linked to where it stood. */
function Went({ change, language }: Readonly<{ change: Rewording; language: string }>) {
  const { from, went } = change
  if (!from) return null
  return (
    <p className="text-sm text-soft">
      {positions.since}{' '}
      <Link {...toDocument(from.document, from.span)}>
        <When date={from.date} isShort />
      </Link>
      {went.length > 0 && (
        <>
          . {positions.went}:{' '}
          {went.map((quote) => (
            <span key={quote.span.join()} className="mr-1.5">
              <Redline stretches={[{ in: 'first', text: quote.text }]} lang={language} />
            </span>
          ))}
        </>
      )}
    </p>
  )
}

/** What was said once, set against the words before it. */
export function Wording({ position }: Readonly<{ position: Position }>) {
  const { date, grade, content, document, file, language, tier, engagement, change, statement } = position
  const [tone, icon] = LOOKS[change.kind]
  return (
    <li className="grid grid-cols-1 gap-x-5 gap-y-1.5 border-t border-line py-3 first:border-t-0 md:grid-cols-[9rem_minmax(0,1fr)]">
      <p>
        <Link {...toEngagement(engagement)}>
          <When date={date} isShort />
        </Link>
      </p>
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Who position={position} />
          <GradeBadge grade={grade} />
          {statement !== null && (
            <Badge tone={tone} icon={icon}>
              {positions.changes[change.kind]}
            </Badge>
          )}
        </p>
        {content.map((quote) =>
          change.kind === 'reworded' ? (
            <p key={quote.span.join()}>
              <Redline stretches={marked(quote, change.came)} lang={language} />
            </p>
          ) : (
            <p key={quote.span.join()}>
              <Words text={quote.text} lang={language} document={document} at={quote.span} />
            </p>
          ),
        )}
        <Went change={change} language={language} />
        <p className="text-sm text-soft">
          <Link {...toDocument(document, content[0]?.span)} className="[overflow-wrap:anywhere]">
            {file.split('/').at(-1)}
          </Link>
          , {language}, {compare.tiers[tier]}
        </p>
      </div>
    </li>
  )
}
