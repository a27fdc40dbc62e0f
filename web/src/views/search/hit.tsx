import { Link } from '@tanstack/react-router'
import { FileText, Handshake, Landmark, type LucideIcon, MessageSquareText, Quote, User } from 'lucide-react'
import type { ReactNode } from 'react'
import { toDocument, toEngagement, toFormula, toOffice, toPerson } from '../../address/links.ts'
import type { SearchHit } from '../../api/answers.ts'
import { Kind } from '../../parts/kind.tsx'
import { kindLook } from '../../parts/kind-looks.ts'
import { Party } from '../../parts/party.tsx'
import { When } from '../../parts/when.tsx'
import { search } from '../../strings/search.ts'
import { Marked } from './marked.tsx'

const ICONS: Readonly<Record<SearchHit['kind'], LucideIcon>> = {
  person: User,
  office: Landmark,
  formula: Quote,
  engagement: Handshake,
  document: FileText,
  statement: MessageSquareText,
}

const isPlace = (span: SearchHit['span']): span is [number, number] => span !== null

/** Where a hit opens: documents at the words. */
export function targetOf({ kind, id, document, span }: SearchHit) {
  if (document) return toDocument(document, isPlace(span) ? span : null)
  const to = {
    person: toPerson,
    office: toOffice,
    formula: toFormula,
    engagement: toEngagement,
    document: toDocument,
    statement: toDocument,
  }
  return to[kind](id)
}

function Heading({ hit }: Readonly<{ hit: SearchHit }>) {
  if (hit.kind !== 'statement') return <Marked segments={hit.title} lang={hit.kind === 'document' ? hit.language : null} />
  return <bdi>{hit.people.join(', ') || hit.parties.join(', ') || search.unnamed}</bdi>
}

/** What is to be known of it before it is opened. */
function About({ hit }: Readonly<{ hit: SearchHit }>) {
  const { kind, parties, people, publisher, date, engagement } = hit
  const said: (ReactNode | null)[] = [
    engagement ? <Kind key="kind" kind={engagement.kind} channel={engagement.channel} /> : null,
    date || kind === 'document' || kind === 'engagement' ? <When key="when" date={date} isShort /> : null,
    publisher ? <bdi key="publisher">{publisher}</bdi> : null,
    kind === 'office' && people[0] ? (
      <span key="held">
        {search.heldLast} <bdi>{people[0]}</bdi>
      </span>
    ) : null,
    parties.length ? (
      <span key="parties" className="inline-flex flex-wrap gap-1">
        {parties.slice(0, 6).map((party) => (
          <Party key={party} id={party} isShort />
        ))}
      </span>
    ) : null,
  ]
  return <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">{said}</div>
}

/** One thing that was found. */
export function Hit({ hit }: Readonly<{ hit: SearchHit }>) {
  const { kind, snippet, language, engagement } = hit
  const Icon = engagement ? kindLook(engagement.kind).icon : ICONS[kind]
  return (
    <li className="relative flex gap-3 border-t border-line py-3.5 first:border-t-0 has-[a:focus-visible]:bg-sunken hover:bg-sunken/60">
      <Icon aria-hidden className="mt-1 size-4 shrink-0 text-faint" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link
            {...targetOf(hit)}
            data-hit
            className="min-w-0 font-serif text-[1.0625rem] font-semibold break-words after:absolute after:inset-0"
          >
            <Heading hit={hit} />
          </Link>
          <span className="text-xs text-faint">{search.kinds[kind]}</span>
        </p>
        {snippet.length > 0 && (
          <p
            className={`mt-0.5 max-w-3xl break-words text-ink ${kind === 'statement' ? 'border-l-2 border-line-strong pl-2.5 font-serif' : ''}`}
          >
            <Marked segments={snippet} lang={language} />
          </p>
        )}
        <About hit={hit} />
      </div>
    </li>
  )
}
