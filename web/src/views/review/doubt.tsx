import { Link } from '@tanstack/react-router'
import { toDocument } from '../../address/links.ts'
import type { AccountInDoubt, EngagementInDoubt } from '../../api/answers.ts'
import { EngagementLine } from '../../parts/engagement-line.tsx'
import { Kind } from '../../parts/kind.tsx'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { review } from '../../strings/review.ts'
import { Differing } from './differing.tsx'

/** A document by its file, linked. */
export const DocumentLink = ({ document, file }: Readonly<{ document: string; file: string }>) => (
  <Link {...toDocument(document)} className="min-w-0 font-mono text-xs break-all">
    <Plain text={file} />
  </Link>
)

function Account({ account }: Readonly<{ account: AccountInDoubt }>) {
  const { document, file, holder, language, published, copyOf, date, kind, city, words } = account
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-panel p-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        {holder && <Party id={holder} />}
        <code className="text-xs text-faint">{language}</code>
        <DocumentLink document={document} file={file} />
        {published && (
          <span className="text-faint">
            {review.from} <When date={published} isShort />
          </span>
        )}
        {copyOf && <span className="text-warn">{review.copy}</span>}
      </div>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <div className="flex gap-1.5">
          <dt className="text-faint">{review.toldDate}</dt>
          <dd>
            <When date={date} isShort />
          </dd>
        </div>
        <div>
          <dt className="sr-only">{review.fields.kind}</dt>
          <dd>
            <Kind kind={kind} />
          </dd>
        </div>
        {city && (
          <div className="flex gap-1.5">
            <dt className="text-faint">{review.place}</dt>
            <dd>
              <bdi lang={language}>
                <Plain text={city} />
              </bdi>
            </dd>
          </div>
        )}
      </dl>
      {words ? (
        <Words text={words.text} lang={language} document={document} at={words.span} isBlock />
      ) : (
        <p className="text-sm text-soft">{review.headlineOnly}</p>
      )}
    </li>
  )
}

/** An engagement in doubt: each account with its date, place and the sentence that tells it; what they tell differently. */
export function Doubt({ doubt, label }: Readonly<{ doubt: EngagementInDoubt; label?: string }>) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 className="font-sans text-base font-medium">
        {label && <span className="mr-2 text-sm font-normal text-faint">{label}</span>}
        <EngagementLine engagement={doubt.engagement} />
      </h2>
      <Differing doubt={doubt} />
      <ul aria-label={review.accounts} className="flex flex-col gap-2">
        {doubt.accounts.map((account) => (
          <Account key={`${account.document} ${account.file}`} account={account} />
        ))}
      </ul>
    </section>
  )
}
