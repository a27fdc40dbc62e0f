import { useMemo } from 'react'
import { useBetween } from '../../address/between.ts'
import { day, oneOf, text } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { CommitmentListed, CommitmentPage } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { commitments as words } from '../../strings/commitments.ts'
import { titles } from '../../strings/views.ts'
import { columnsOf } from './columns.tsx'
import { Filters } from './filters.tsx'
import { Legend } from './legend.tsx'
import { Panel } from './panel.tsx'
import { domainOf } from './scale.ts'

const SHAPE = {
  state: oneOf('open', 'repeated', 'kept', 'lapsed', 'decided'),
  by: text,
  topic: text,
  act: oneOf('agree', 'pledge', 'support', 'invite', 'accept'),
  due: oneOf('named', 'open', 'none'),
  words: text,
  from: day,
  to: day,
  sort: oneOf('oldest', 'due'),
  /** The commitment whose evidence is shown: `document/id`. */
  one: text,
}

const LIMIT = 50

const idOf = ({ document, id }: CommitmentListed): string => `${document}/${id}`

/** The ledger of commitments: filters, life lines, and the evidence of one. */
export function View() {
  const { between } = useBetween()
  const [{ one, words: q, ...filters }, change] = useAddress(SHAPE)
  const params = { between, q, ...filters }
  const query = usePages<CommitmentListed, CommitmentPage & { items: CommitmentListed[] }>('/commitments', { ...params, limit: LIMIT })
  const { items, total, more } = query
  const domain = useMemo(() => domainOf(items), [items])
  const columns = useMemo(() => columnsOf(domain), [domain])
  const last = query.data?.pages.at(-1)
  const isLookedFor = filters.state !== undefined && last !== undefined
  return (
    <Page
      title={titles.commitments}
      lead={words.lead}
      tools={
        <>
          <Export path="/commitments" params={{ ...params, limit: 1000 }} what={words.what} />
          <Print />
        </>
      }
    >
      <Filters />
      <Ask query={query}>
        {() => (
          <div className="flex min-w-0 flex-col gap-3">
            {items.length > 0 ? (
              <>
                <Legend />
                <Rows
                  label={words.what}
                  {...{ rows: items, columns, idOf, more, total }}
                  onOpen={(row) => change({ one: idOf(row) }, { push: true })}
                  minWidth="56rem"
                />
              </>
            ) : (
              <Empty title={words.none} />
            )}
            {isLookedFor && (
              <p role="status" className="flex flex-wrap items-center gap-3 text-sm text-soft">
                {words.looked(last.looked, last.of)}
                {more.has && (
                  <Button disabled={more.isLoading} onClick={more.load}>
                    {more.isLoading ? words.looking : words.lookFurther}
                  </Button>
                )}
              </p>
            )}
          </div>
        )}
      </Ask>
      <Panel one={one} onClose={() => change({ one: undefined })} />
    </Page>
  )
}
