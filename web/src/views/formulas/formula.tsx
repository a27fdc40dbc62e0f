import { useBetween } from '../../address/between.ts'
import { useId } from '../../address/use-id.ts'
import type { FormulaLifeAnswer } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { phraseName } from '../../parts/phrase-name.ts'
import { formulas as words } from '../../strings/formulas.ts'
import { titles } from '../../strings/views.ts'
import { Facts } from './facts.tsx'
import { Heat } from './heat.tsx'
import { Phases } from './phases.tsx'
import { Silences } from './silences.tsx'
import { Speakers } from './speakers.tsx'
import { Uses } from './uses.tsx'
import { Variants } from './variants.tsx'

function Life({ life, between }: Readonly<{ life: FormulaLifeAnswer; between: string | undefined }>) {
  if (life.uses.total === 0) return <Empty title={words.noUse}>{words.noUseLead}</Empty>
  return (
    <>
      <Facts life={life} />
      <Phases phases={life.phases} />
      <Heat heat={life.heat} />
      <Speakers speakers={life.speakers} />
      <Variants life={life} />
      <Silences id={life.formula} between={between} total={life.silences.total} />
      <Uses id={life.formula} between={between} total={life.uses.total} />
    </>
  )
}

/** The life of one set phrase. */
export function View() {
  const id = useId()
  const { between, set } = useBetween()
  const path = `/formulas/${encodeURIComponent(id)}`
  const query = useAnswer<FormulaLifeAnswer>(path, { between })
  const gloss = query.data?.gloss
  return (
    <Page
      title={phraseName(id) || titles.formula}
      lead={
        <>
          {gloss && <>{gloss} </>}
          {between ? words.within(between.replace(',', ' and ')) : words.everywhere}
        </>
      }
      tools={
        <>
          {between && <Button onClick={() => set(undefined)}>{words.showAll}</Button>}
          <Export path={`${path}/uses`} params={{ between, limit: 1000 }} what={words.usesTitle} />
          <Print />
        </>
      }
    >
      <Ask query={query}>{(life) => <Life life={life} between={between} />}</Ask>
    </Page>
  )
}
