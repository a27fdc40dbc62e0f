import { Link } from '@tanstack/react-router'
import { toPerson } from '../../address/links.ts'
import type { ReviewItem } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Words } from '../../parts/words.tsx'
import { review } from '../../strings/review.ts'
import { DocumentLink } from './doubt.tsx'

type Props = Omit<Extract<ReviewItem, { kind: 'people' }>, 'kind'>

/** Somebody in no register: how often, in which office, and the sentence of the newest mention. */
export function Who({ who, words, maybe }: Props) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-lg">
        <bdi>
          <Plain text={who.name} />
        </bdi>
        <span className="font-sans text-sm font-normal">
          {who.party ? <Party id={who.party} /> : <span className="text-faint italic">{review.noParty}</span>}
        </span>
        <span className="font-sans text-sm font-normal text-soft">{review.engagements(who.engagements)}</span>
      </h2>
      <p className="text-sm">
        <span className="text-faint">{review.office}: </span>
        {who.office ? (
          <bdi lang={who.language}>
            <Plain text={who.office} />
          </bdi>
        ) : (
          <span className="text-faint italic">{review.noOffice}</span>
        )}
      </p>
      <div className="flex flex-col gap-2 rounded-md border border-line bg-panel p-3">
        <DocumentLink document={who.document} file={who.file} />
        {words ? (
          <Words text={words.text} lang={who.language} document={who.document} at={words.span} isBlock />
        ) : (
          <p className="text-sm text-soft">{review.headlineOnly}</p>
        )}
      </div>
      <div className="text-sm">
        <h3 className="font-sans text-sm font-medium">{review.maybe}</h3>
        {maybe.length === 0 ? (
          <p className="text-soft">{review.noMaybe}</p>
        ) : (
          <ul className="mt-1 flex flex-col gap-1">
            {maybe.map(({ id, name, party }) => (
              <li key={id} className="flex items-baseline gap-2">
                <Link {...toPerson(id)}>{name}</Link>
                <code className="text-xs text-faint">{id}</code>
                <Party id={party} isShort />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
