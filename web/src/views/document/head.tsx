import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { toEngagement } from '../../address/links.ts'
import type { DocumentFound } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { When } from '../../parts/when.tsx'
import { document as words } from '../../strings/document.ts'
import { inShort } from './fields.tsx'

const { head } = words

function Row({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="text-xs text-faint">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}

/** Only what leads to a web page is a link. */
function Address({ url }: Readonly<{ url: string }>) {
  if (!/^https?:\/\//i.test(url)) return <Plain text={url} />
  return (
    <a href={url} rel="noreferrer noopener" target="_blank" className="break-all">
      {url}
    </a>
  )
}

function Told({ answer }: Readonly<{ answer: DocumentFound }>) {
  const { engagements } = answer.reading
  if (engagements.length === 0) return words.noEngagement
  return (
    <ul>
      {engagements.map((value) => {
        const label = inShort({ kind: 'engagement', value, id: value.id, spans: [], at: null }, answer)
        const whole = answer.joined[value.id]
        return (
          <li key={value.id}>
            {whole ? <Link {...toEngagement(whole)}>{label}</Link> : label}
            {value.status !== 'held' && <span className="text-soft"> ({value.status})</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** Whose document it is, when and how it came, and what it tells of. */
export function Head({ answer }: Readonly<{ answer: DocumentFound }>) {
  const { document, madeBy } = answer.reading
  const { publishers } = answer.names
  const nameOf = (id: string) => publishers[id] ?? id
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-3 text-sm">
      <Row label={head.published}>
        <When date={document.published && { ...document.published, rule: null }} />
      </Row>
      <Row label={head.publisher}>
        <bdi>{document.source ? nameOf(document.source) : (document.sourceName ?? words.nobody)}</bdi>
      </Row>
      <Row label={head.holder}>
        {document.holder ? <Party id={document.holder} name={answer.names.parties[document.holder] ?? null} /> : words.noHolder}
      </Row>
      {document.carrier && <Row label={head.carrier}>{nameOf(document.carrier)}</Row>}
      <Row label={head.tier}>{words.tiers[document.tier]}</Row>
      <Row label={head.language}>{document.language}</Row>
      {document.dateline && (
        <Row label={head.dateline}>
          <bdi>{[document.dateline.place, document.dateline.agency].filter(Boolean).join(', ')}</bdi>
        </Row>
      )}
      {document.byline && (
        <Row label={head.byline}>
          <bdi>
            <Plain text={document.byline} />
          </bdi>
        </Row>
      )}
      <Row label={head.engagements}>
        <Told answer={answer} />
      </Row>
      {document.url && (
        <Row label={head.address}>
          <Address url={document.url} />
        </Row>
      )}
      <Row label={head.files}>
        {answer.files.map((file) => (
          <bdi key={file} className="block break-all">
            <Plain text={file} />
          </bdi>
        ))}
      </Row>
      <Row label={head.madeBy}>{words.rules(madeBy.rules, madeBy.knowledge.slice(0, 12))}</Row>
    </dl>
  )
}
