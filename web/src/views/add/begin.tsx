import { Page } from '../../parts/page.tsx'
import { add } from '../../strings/add.ts'
import { Ways } from './ways.tsx'

/** In place of a view while the record is empty. */
export function Begin() {
  return (
    <Page title={add.begin.title} lead={add.begin.lead}>
      <Ways isFirst />
    </Page>
  )
}
