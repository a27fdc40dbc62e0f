import type { FoundStatement } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { person as words } from '../../strings/people.ts'

const COLUMNS: readonly Column<FoundStatement>[] = [
  { id: 'date', title: words.at, width: '9rem', cell: ({ date, published }) => <When date={date ?? published} isShort /> },
  {
    id: 'said',
    title: words.said,
    cell: ({ content, document }) => (
      <span className="flex flex-wrap gap-x-1">
        {content.map(({ text, span }) => (
          <Words key={span.join()} text={text} document={document} at={span as [number, number]} />
        ))}
      </span>
    ),
  },
  { id: 'source', title: words.account, width: '14rem', cell: ({ sourceName, file }) => sourceName ?? file },
]

const idOf = ({ document, id }: FoundStatement) => `${document}/${id}`

/** What a person is reported to have said. `speaker`: id of the registers, else a name. */
export function StatementsOf({ speaker }: Readonly<{ speaker: string }>) {
  const query = usePages<FoundStatement>('/statements', { speaker, limit: 50 })
  return (
    <Ask query={query}>
      {() => (
        <Rows
          label={words.statements}
          rows={query.items}
          columns={COLUMNS}
          idOf={idOf}
          more={query.more}
          total={query.total}
          minWidth="44rem"
          empty={words.statementsNone}
        />
      )}
    </Ask>
  )
}
