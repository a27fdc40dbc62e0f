import { useRef, useState } from 'react'
import { useAddress } from '../../address/use-address.ts'
import type { SearchAnswer, SearchHit } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { Choice } from '../../parts/toolbar.tsx'
import { search } from '../../strings/search.ts'
import { titles } from '../../strings/views.ts'
import { chosenIn, Facets } from './facets.tsx'
import { Field } from './field.tsx'
import { hitsIn, Results } from './results.tsx'
import { SHAPE } from './shape.ts'
import { Tools } from './tools.tsx'

const ORDERS = [{ id: 'newest', name: search.newest }] as const

const told = (answer: SearchAnswer | undefined, items: number) =>
  answer ? (items === 0 ? search.none : search.told(answer.documents, items)) : ''

export function View() {
  const [sought, change] = useAddress(SHAPE)
  const [isWide] = useState(() => matchMedia('(min-width: 64rem)').matches)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const { q = '' } = sought
  const query = usePages<SearchHit, SearchAnswer>('/search', sought, { enabled: q !== '' })
  const [answer] = query.data?.pages ?? []
  return (
    <Page
      title={q ? `${q} · ${titles.search}` : titles.search}
      heading={titles.search}
      lead={search.lead}
      tools={q && <Tools params={{ ...sought, q }} />}
    >
      <search aria-label={search.region} className="flex flex-col gap-4">
        <Field field={field} q={q} onChange={(words) => change({ q: words })} onDown={() => hitsIn(list.current)[0]?.focus()} />
        <div className="flex flex-wrap items-end justify-between gap-3">
          <p role="status" aria-live="polite" className="text-sm text-soft">
            {q && !query.isPlaceholderData ? told(answer, query.items.length) : ''}
          </p>
          {q && <Choice name="sort" label={search.sort} any={search.best} options={ORDERS} />}
        </div>
      </search>
      {q === '' ? (
        <Empty title={search.start}>{search.startHow}</Empty>
      ) : (
        <Ask query={query}>
          {({ pages: [first] }) =>
            first && (
              <div className="grid grid-cols-1 items-start gap-x-10 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
                <details open={isWide} data-screen-only className="rounded-lg border border-line bg-panel px-3 py-2.5">
                  <summary className="text-sm font-semibold">{search.filters(chosenIn(sought))}</summary>
                  <div className="mt-3">
                    <Facets facets={first.facets} sought={sought} isPartial={first.looked < first.documents} onChange={change} />
                  </div>
                </details>
                <Results list={list} answer={first} items={query.items} more={query.more} onLeave={() => field.current?.focus()} />
              </div>
            )
          }
        </Ask>
      )}
    </Page>
  )
}
