import { Page } from '../../parts/page.tsx'
import { add } from '../../strings/add.ts'
import { titles } from '../../strings/views.ts'
import { Ways } from './ways.tsx'

export function View() {
  return (
    <Page title={titles.add} lead={add.lead}>
      <Ways />
    </Page>
  )
}
