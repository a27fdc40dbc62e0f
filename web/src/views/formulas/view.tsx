import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { titles } from '../../strings/views.ts'

export function View() {
  return (
    <Page title={titles.formulas}>
      <Empty title="Not made yet">This page is to come.</Empty>
    </Page>
  )
}
