import { FileText } from 'lucide-react'
import { useBetween } from '../../address/between.ts'
import { flag, text } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { CompareAnswer, Comparison } from '../../api/answers.ts'
import { addressOf, type Params } from '../../api/client.ts'
import { useAnswer, useNames } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { compare } from '../../strings/compare.ts'
import { titles } from '../../strings/views.ts'
import { Chooser } from './chooser.tsx'
import { Differences } from './differences.tsx'

const SHAPE = { first: text, second: text, accounts: text, with: text, all: flag }

function Exports({ params }: Readonly<{ params: Params }>) {
  return (
    <>
      <Export path="/compare" params={params} what={compare.what} formats={['csv', 'json']} />
      <a
        href={addressOf('/compare', { ...params, format: 'html' })}
        download="comparison.html"
        aria-label={compare.pageLabel}
        className={buttonLook()}
      >
        <FileText aria-hidden className="size-4" />
        {compare.page}
      </a>
      <Print />
    </>
  )
}

/** Where an engagement has more accounts than are compared. */
const hasMore = ({ sides }: Comparison): boolean => sides.some(({ accounts, held }) => held > accounts.length)

export function View() {
  const { between } = useBetween()
  const [{ first, second, accounts, with: who, all }, change] = useAddress(SHAPE)
  const isNamed = Boolean(first ?? second ?? accounts)
  const params: Params = { first, second, accounts, all, ...(isNamed ? {} : { between, with: who }) }
  const query = useAnswer<CompareAnswer>('/compare', params)
  const { data: names } = useNames()
  const [shown] = query.data?.items ?? []
  const lead = shown?.mode === 'accounts' ? compare.accountsLead : (shown?.why ?? (shown ? compare.chosenByHand : compare.lead))
  return (
    <Page title={titles.compare} lead={lead} tools={<Exports params={params} />}>
      <Chooser first={first ?? shown?.sides[0].id} second={second ?? shown?.sides[1].id} />
      <Ask query={query}>
        {({ items }) => (
          <>
            {(all || items.some((one) => one.mode === 'engagements' && hasMore(one))) && (
              <p data-screen-only>
                <Button onClick={() => change({ all: all ? undefined : true })}>{all ? compare.oneAccount : compare.allAccounts}</Button>
              </p>
            )}
            {items.map((comparison) => (
              <Differences
                key={comparison.sides.map(({ id, accounts: told }) => `${id} ${told[0]?.document}`).join()}
                comparison={comparison}
                names={names}
              />
            ))}
          </>
        )}
      </Ask>
    </Page>
  )
}
