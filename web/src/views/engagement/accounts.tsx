import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { toDocument } from '../../address/links.ts'
import type { AccountFound, EngagementAnswer } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { document as documentWords } from '../../strings/document.ts'
import { engagement as words } from '../../strings/engagement.ts'
import { namesOfAccounts } from './named.ts'

function Account({ account, answer }: Readonly<{ account: AccountFound; answer: EngagementAnswer }>) {
  const { document, title, file, sourceName, holder, carrier, tier, language, published, copyOf, isFullest, statements, commitments } =
    account
  const { names } = answer
  const fields: readonly (readonly [string, ReactNode])[] = [
    [words.holder, holder ? <Party key="holder" id={holder} name={names.parties[holder] ?? null} /> : words.noHolder],
    ...(carrier ? [[words.carrier, names.publishers[carrier] ?? carrier] as const] : []),
    [words.tier, documentWords.tiers[tier]],
    [words.language, language],
    [words.published, <When key="when" date={published} isShort />],
  ]
  return (
    <li className="flex min-w-0 flex-col gap-2 rounded-md border border-line bg-panel p-3">
      <p className="text-sm text-soft">
        <bdi>{sourceName ?? documentWords.nobody}</bdi>
      </p>
      <h3 className="min-w-0 text-base break-words" lang={language === 'und' ? undefined : language}>
        <Link {...toDocument(document, account.engagement.evidence[0]?.span)}>
          <bdi>
            <Plain text={title ?? file.split('/').at(-1) ?? file} />
          </bdi>
        </Link>
      </h3>
      <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-0.5 text-sm">
        {fields.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-faint">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-auto flex flex-wrap items-center gap-2 text-sm text-soft">
        {words.says(statements.length, commitments.length)}
        {isFullest && <Badge tone="note">{words.shown}</Badge>}
        {copyOf && (
          <Badge tone="warn" letter="=">
            {words.copy} {namesOfAccounts(answer)(copyOf)}
          </Badge>
        )}
      </p>
    </li>
  )
}

/** The accounts side by side. */
export function Accounts({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  return (
    <Section title={words.accounts} count={answer.accounts.length} lead={words.accountsLead}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-3">
        {answer.accounts.map((account) => (
          <Account key={`${account.document}${account.engagement.id}`} account={account} answer={answer} />
        ))}
      </ul>
    </Section>
  )
}
