import { Link } from '@tanstack/react-router'
import { toDocument, toEngagement } from '../../address/links.ts'
import type { UseListed } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import type { Column } from '../../parts/columns.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { document as documents } from '../../strings/document.ts'
import { formulas as words } from '../../strings/formulas.ts'

const LIMIT = 40

const Who = ({ speakers, joint }: UseListed) => {
  if (speakers.length === 0) return <span className="text-faint italic">{words.accountItself}</span>
  return (
    <span className="flex flex-col gap-0.5">
      {joint && <span className="text-soft">{words.both}</span>}
      {speakers.map(({ name, party }) => (
        <span key={name} className="flex flex-wrap items-baseline gap-x-2">
          <bdi>{name}</bdi>
          {party && <Party id={party} isShort />}
        </span>
      ))}
    </span>
  )
}

const Said = ({ text, language, document, span, content }: UseListed) => (
  <span className="flex flex-col gap-0.5">
    <Words text={text} lang={language} document={document} at={span} />
    {content && (
      <bdi lang={language} className="line-clamp-3 text-xs text-soft">
        <Plain text={content} />
      </bdi>
    )}
  </span>
)

const COLUMNS: readonly Column<UseListed>[] = [
  {
    id: 'date',
    title: words.useColumns.date,
    width: '9rem',
    cell: ({ date, dated, engagement }) => (
      <span className="flex flex-col">
        {engagement ? (
          <Link {...toEngagement(engagement)} className="inline-flex min-h-[24px] items-center">
            <When date={date} isShort />
          </Link>
        ) : (
          <When date={date} isShort />
        )}
        {dated === 'publication' && <span className="text-xs text-faint">{words.publication}</span>}
      </span>
    ),
  },
  { id: 'who', title: words.useColumns.who, cell: Who, width: '14rem' },
  { id: 'words', title: words.useColumns.words, cell: Said },
  {
    id: 'account',
    title: words.useColumns.account,
    width: '13rem',
    cell: ({ document, holder, tier, language }) => (
      <Link {...toDocument(document)} className="inline-flex min-h-[24px] items-center">
        {holder ?? words.noHolder}, {documents.tiers[tier] ?? tier}, {language}
      </Link>
    ),
  },
]

/** Every use with its words. */
export function Uses({ id, between, total }: Readonly<{ id: string; between: string | undefined; total: number }>) {
  const query = usePages<UseListed>(`/formulas/${encodeURIComponent(id)}/uses`, { between, limit: LIMIT })
  const { items, more } = query
  return (
    <Section title={words.usesTitle} count={total} lead={words.usesLead}>
      <Ask query={query}>
        {() => (
          <Rows
            label={words.usesTitle}
            rows={items}
            columns={COLUMNS}
            idOf={({ document, span }) => `${document} ${span[0]}`}
            {...{ more, total }}
            minWidth="52rem"
          />
        )}
      </Ask>
    </Section>
  )
}
