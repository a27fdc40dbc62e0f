import { useId } from '../../address/use-id.ts'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { titles } from '../../strings/views.ts'

export function View() {
  const id = useId()
  return (
    <Page title={titles.formula}>
      <Empty title="Not made yet">The page of {id} is to come.</Empty>
    </Page>
  )
}
