import { Link } from '@tanstack/react-router'
import { toDocument, toEngagement } from '../../address/links.ts'
import type { DocumentFound, Issue, Kin } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { document as words } from '../../strings/document.ts'
import type { Stretch } from './segments.ts'

/** What was set aside before the reading, folded. */
export function Furniture({ answer }: Readonly<{ answer: DocumentFound }>) {
  const { furniture } = answer.reading.document
  if (furniture.length === 0) return null
  return (
    <details className="max-w-[42rem] rounded-lg border border-line bg-panel px-4 py-2">
      <summary className="font-serif text-lg">
        {words.furniture} <span className="font-sans text-sm text-faint">{furniture.length}</span>
      </summary>
      <p className="pb-2 text-sm text-soft">{words.furnitureLead}</p>
      <ul className="flex flex-col gap-2 pb-2 text-sm">
        {furniture.map(({ text, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the furniture of one document never changes.
          <li key={at} className="flex flex-wrap items-baseline gap-2">
            <Badge tone="still">{reason}</Badge>
            <bdi className="min-w-0 font-serif break-words whitespace-pre-line">
              <Plain text={text} />
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Doubts about the text, each leading to its words. */
export function Issues({ issues, onGo }: Readonly<{ issues: readonly Issue[]; onGo: (at: Stretch) => void }>) {
  if (issues.length === 0) return null
  return (
    <Section title={words.issues} count={issues.length} lead={words.issuesLead}>
      <ul className="flex max-w-[42rem] flex-col gap-2 text-sm">
        {issues.map(({ code, message, span }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the issues of one reading never change.
          <li key={at} className="flex flex-wrap items-baseline gap-2">
            <Badge tone="warn" letter="!">
              {code}
            </Badge>
            <bdi className="min-w-0 break-words">
              <Plain text={message} />
            </bdi>
            {span && (
              <button type="button" onClick={() => onGo([span.start, span.end])} className="text-link underline">
                {words.goTo}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Version({ kin }: Readonly<{ kin: Kin }>) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-2 last:border-0">
      <Link {...toDocument(kin.id)} className="min-w-0 break-words">
        <bdi>
          <Plain text={kin.title ?? kin.file} />
        </bdi>
      </Link>
      <span className="text-soft">
        <bdi>{kin.sourceName}</bdi>
      </span>
      {kin.holder && <Party id={kin.holder} />}
      <span className="text-soft">
        {words.tiers[kin.tier]}, {kin.language}
      </span>
      <When date={kin.published} isShort />
      <span className="text-faint">
        {kin.engagement ? <Link {...toEngagement(kin.engagement)}>{words.why[kin.why]}</Link> : words.why[kin.why]}
      </span>
    </li>
  )
}

/** Other captures of the same page, and other accounts of what it tells. */
export function Versions({ kin }: Readonly<{ kin: readonly Kin[] }>) {
  return (
    <Section title={words.kin} count={kin.length} lead={words.kinLead}>
      {kin.length === 0 ? (
        <p className="text-sm">{words.noKin}</p>
      ) : (
        <ul className="max-w-[60rem] text-sm">
          {kin.map((one) => (
            <Version key={`${one.id}${one.why}${one.engagement}`} kin={one} />
          ))}
        </ul>
      )}
    </Section>
  )
}
